package jp.banso.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jp.banso.shared.Unseen;

/** Answers a page whose service found nothing, or nothing for this person. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class UnseenView extends NotHere implements HasErrorParameter<Unseen> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Unseen> problem) {
        return STATUS;
    }
}
