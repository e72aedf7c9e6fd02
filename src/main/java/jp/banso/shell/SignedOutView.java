package jp.banso.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jp.banso.security.CurrentViewer.SignedOut;
import jp.banso.shared.ui.Places;

/** A page was asked for after the session's end: on to the sign-in page. */
@AnonymousAllowed
class SignedOutView extends Div implements HasErrorParameter<SignedOut> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<SignedOut> problem) {
        event.getUI().getPage().setLocation(Places.login() + "?ended=idle");
        return 401;
    }
}
