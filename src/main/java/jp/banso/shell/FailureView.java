package jp.banso.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.PageHeader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page could not be opened because something broke; the log has the details under the number shown. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailureView extends Div implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    FailureView() {
        addClassName("page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> problem) {
        var number = FailureNumber.fresh();
        LOG.error("failure {}", number, problem.getException());
        add(
                new PageHeader(getTranslation("shell.failure.title")),
                new EmptyState(
                                VaadinIcon.EXCLAMATION_CIRCLE_O,
                                getTranslation("shell.failure.what"),
                                getTranslation("shell.failure.next", number))
                        .withAction(
                                getTranslation("shell.failure.again"),
                                () -> event.getUI().getPage().reload()));
        return 500;
    }
}
