package jp.banso.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import jp.banso.security.CurrentViewer;
import jp.banso.security.FirstAdministrator;
import jp.banso.security.SessionEnd;
import jp.banso.shared.ui.InventedMark;
import jp.banso.shared.ui.LanguageButton;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.UnsavedGuard;

/** The sign-in page. What it says depends on its address alone, never on whether an account exists. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST_WAIT = 15;

    private final CurrentViewer viewer;
    private final FirstAdministrator firstAdministrator;
    private final LoginI18n texts = LoginI18n.createDefault();
    private final LoginForm form = new LoginForm();
    private final Paragraph ended = new Paragraph();

    LoginView(CurrentViewer viewer, FirstAdministrator firstAdministrator, InventedMark invented) {
        this.viewer = viewer;
        this.firstAdministrator = firstAdministrator;
        addClassNames("gate");
        form.setForgotPasswordButtonVisible(false);
        nameTheEye();
        ended.addClassName("form-note");
        ended.getElement().setAttribute("role", "status");
        var forgotten = new Paragraph(getTranslation("security.login.forgotten"));
        forgotten.addClassName("gate-small");
        var card = new Div(new GateHeading(getTranslation("security.login.programme")));
        invented.fresh().ifPresent(card::add);
        card.add(ended, form, forgotten);
        card.addClassName("gate-card");
        add(card, new LanguageButton());
    }

    /** The form offers no text for the button that shows the password; the field inside it does. */
    private void nameTheEye() {
        form.addAttachListener(
                attached -> form.getElement().executeJs("""
                customElements.whenDefined('vaadin-password-field').then(() => this.updateComplete).then(() => {
                  this.querySelectorAll('vaadin-password-field').forEach(field => { field.i18n = {reveal: $0}; });
                });""", getTranslation("security.password.reveal")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (viewer.find().isPresent()) {
            event.forwardTo(Places.home());
            return;
        }
        if (firstAdministrator.isAwaited()) {
            event.forwardTo(Places.setup());
            return;
        }
        var address = event.getLocation().getQueryParameters();
        if (address.getParameters().isEmpty()) {
            UnsavedGuard.forgetOnThisDevice(event.getUI());
        }
        show(address);
    }

    private void show(QueryParameters address) {
        var words = texts.getForm();
        words.setTitle(getTranslation("security.login.title"));
        words.setUsername(getTranslation("security.login.username"));
        words.setPassword(getTranslation("security.login.password"));
        words.setSubmit(getTranslation("security.login.submit"));
        var problem = texts.getErrorMessage();
        problem.setUsername(getTranslation("security.login.username.missing"));
        problem.setPassword(getTranslation("security.login.password.missing"));
        var wait = waitMinutes(address);
        problem.setTitle(getTranslation("security.login.failed"));
        problem.setMessage(
                wait == 0 ? getTranslation("security.login.failed.next") : getTranslation("security.login.wait", wait));
        form.setI18n(texts);
        form.setError(wait > 0 || address.getParameters().containsKey("failed"));
        form.setAction("login"
                + address.getSingleParameter("continue")
                        .map(asked -> "?continue=" + URLEncoder.encode(asked, StandardCharsets.UTF_8))
                        .orElse(""));
        var end = address.getSingleParameter("ended").flatMap(SessionEnd::ofCode);
        ended.setVisible(end.isPresent());
        end.ifPresent(why -> ended.setText(getTranslation("security.ended." + why.name())));
    }

    private static int waitMinutes(QueryParameters address) {
        return address.getSingleParameter("wait")
                .filter(text -> text.matches("\\d{1,2}"))
                .map(Integer::parseInt)
                .flatMap(minutes -> minutes > 0 ? Optional.of(Math.min(minutes, LONGEST_WAIT)) : Optional.empty())
                .orElse(0);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shared.page.title", getTranslation("security.login.title"));
    }
}
