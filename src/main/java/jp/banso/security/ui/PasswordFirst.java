package jp.banso.security.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jp.banso.security.CurrentViewer;
import org.springframework.stereotype.Component;

/** Who came in with a one-time password sees nothing before choosing an own one. */
@Component
class PasswordFirst implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final CurrentViewer viewer;

    PasswordFirst(CurrentViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::check));
    }

    private void check(BeforeEnterEvent event) {
        var target = event.getNavigationTarget();
        if (target != OwnAccountView.class && target != LoginView.class && viewer.mustChangePassword()) {
            event.forwardTo(OwnAccountView.class);
        }
    }
}
