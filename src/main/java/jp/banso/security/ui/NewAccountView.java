package jp.banso.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.banso.security.AccountDecision;
import jp.banso.security.AccountService;
import jp.banso.security.CurrentViewer;
import jp.banso.security.NewAccount;
import jp.banso.security.OneTimePassword;
import jp.banso.security.Role;
import jp.banso.security.VendorDirectory;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;

/** Opens an account and shows its one-time password once. */
@Route("accounts/new")
@RolesAllowed(Role.Names.CITY_ADMIN)
class NewAccountView extends Div {

    private final AccountService service;
    private final CurrentViewer viewer;
    private final TextField username = new TextField();
    private final AccountForm form;

    NewAccountView(AccountService service, VendorDirectory vendors, CurrentViewer viewer) {
        this.service = service;
        this.viewer = viewer;
        this.form = new AccountForm(vendors.active(viewer.get()));
        addClassNames("page", "page-narrow");
        username.setLabel(getTranslation("security.account.username"));
        username.setHelperText(getTranslation("security.account.username.help"));
        username.setRequiredIndicatorVisible(true);
        username.setAutofocus(true);
        var open = new Button(getTranslation("security.account.open"), click -> open());
        open.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        var back = new Button(getTranslation("security.account.cancel"), click -> UI.getCurrent()
                .navigate(Places.accounts()));
        var actions = new Div(back, open);
        actions.addClassName("form-actions");
        var card = new Div(username, form, actions);
        card.addClassNames("section", "form");
        add(new PageHeader(getTranslation("security.accounts.new"), getTranslation("security.account.new.line")), card);
    }

    private void open() {
        var profile = form.read();
        var named = FieldErrors.show(
                username,
                NewAccount.isWellNamed(username.getValue()) ? "" : getTranslation("security.account.username.help"));
        if (profile.isEmpty() || !named) {
            return;
        }
        var first = OneTimePassword.fresh();
        var wanted = new NewAccount(username.getValue(), profile.get());
        switch (service.open(viewer.get(), OperationId.fresh(), wanted, first)) {
            case AccountDecision.Done done ->
                new OneTimePasswordDialog(wanted.username(), first, () -> UI.getCurrent()
                                .navigate(Places.account(done.account())))
                        .open();
            case AccountDecision.NameRefused refused ->
                FieldErrors.show(
                        username,
                        getTranslation(
                                refused.taken()
                                        ? "security.account.username.taken"
                                        : "security.account.username.help"));
            case AccountDecision other -> AccountAnswers.say(other);
        }
    }
}
