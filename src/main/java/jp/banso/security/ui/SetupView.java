package jp.banso.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.InetAddress;
import java.net.UnknownHostException;
import jp.banso.security.FirstAdministrator;
import jp.banso.security.NewAccount;
import jp.banso.shared.ui.Places;

/** Asks for the first administrator; there is no such page once an account exists. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
class SetupView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final FirstAdministrator firstAdministrator;
    private final boolean here = isFromThisMachine();
    private final TextField code = new TextField();
    private final TextField username = new TextField();
    private final TextField name = new TextField();
    private final SecretField password = new SecretField(getTranslation("security.password.new"), "new-password");
    private final SecretField again = new SecretField(getTranslation("security.password.again"), "new-password");

    SetupView(FirstAdministrator firstAdministrator) {
        this.firstAdministrator = firstAdministrator;
        addClassName("gate");
        describe();
        var open = new Button(getTranslation("security.setup.open"), click -> open());
        open.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        open.addClickShortcut(Key.ENTER).listenOn(again);
        open.addClassName("gate-submit");
        var explanation = new Paragraph(getTranslation("security.setup.explanation"));
        var form = new Div(explanation, code, username, name, password, again, open);
        form.addClassName("form");
        var card = new Div(new GateHeading(getTranslation("security.setup.title")), form);
        card.addClassName("gate-card");
        add(card);
    }

    private void describe() {
        code.setLabel(getTranslation("security.setup.code"));
        code.setHelperText(getTranslation("security.setup.code.help"));
        code.setVisible(!here);
        code.setRequiredIndicatorVisible(true);
        username.setLabel(getTranslation("security.account.username"));
        username.setHelperText(getTranslation("security.account.username.help"));
        username.setRequiredIndicatorVisible(true);
        username.setAutofocus(true);
        username.getElement().setAttribute("autocomplete", "username");
        name.setLabel(getTranslation("security.account.name"));
        name.setRequiredIndicatorVisible(true);
        password.setHelperText(getTranslation("security.password.help"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!firstAdministrator.isAwaited()) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void open() {
        var flaw = firstAdministrator.flawOf(password.getValue(), username.getValue());
        var fits = FieldErrors.show(username, namedBadly() ? getTranslation("security.account.username.help") : "")
                & FieldErrors.show(name, name.isEmpty() ? getTranslation("security.account.name.missing") : "")
                & FieldErrors.show(
                        password,
                        flaw.map(why -> getTranslation("security.password.flaw." + why.name()))
                                .orElse(""))
                & FieldErrors.show(
                        again,
                        again.getValue().equals(password.getValue())
                                ? ""
                                : getTranslation("security.password.differs"));
        if (!fits) {
            return;
        }
        var decision = firstAdministrator.open(
                here, code.getValue(), username.getValue(), name.getValue(), password.getValue());
        switch (decision) {
            case OPENED, TOO_LATE -> getUI().ifPresent(ui -> ui.getPage().setLocation(Places.login()));
            case CODE_WRONG -> FieldErrors.show(code, getTranslation("security.setup.code.wrong"));
            case NAME_REFUSED -> FieldErrors.show(username, getTranslation("security.account.username.help"));
            case PASSWORD_REFUSED -> FieldErrors.show(password, getTranslation("security.password.help"));
        }
    }

    private boolean namedBadly() {
        return !NewAccount.isWellNamed(username.getValue());
    }

    private static boolean isFromThisMachine() {
        var request = VaadinRequest.getCurrent();
        if (request == null || request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null) {
            return false;
        }
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shared.page.title", getTranslation("security.setup.title"));
    }
}
