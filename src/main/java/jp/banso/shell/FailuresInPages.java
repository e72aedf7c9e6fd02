package jp.banso.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jp.banso.security.CurrentViewer.SignedOut;
import jp.banso.shared.Unseen;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.Places;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What happens when an act on an open page fails: a sentence, a number for the log, and the page stays as it is. */
@Component
class FailuresInPages implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FailuresInPages.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this::answer));
    }

    private void answer(ErrorEvent problem) {
        var ui = UI.getCurrent();
        if (caused(problem.getThrowable(), SignedOut.class)) {
            if (ui != null) {
                ui.getPage().setLocation(Places.login() + "?ended=idle");
            }
            return;
        }
        if (caused(problem.getThrowable(), Unseen.class)) {
            LOG.info("an act was refused");
            if (ui != null) {
                Notices.failed(
                        I18NProvider.translate("shell.not-here.title"), I18NProvider.translate("shell.not-here.next"));
            }
            return;
        }
        var number = FailureNumber.fresh();
        LOG.error("failure {}", number, problem.getThrowable());
        if (ui != null) {
            Notices.failed(
                    I18NProvider.translate("shell.failure.act"), I18NProvider.translate("shell.failure.next", number));
        }
    }

    private static boolean caused(Throwable problem, Class<? extends Throwable> kind) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
