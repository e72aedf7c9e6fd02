package jp.banso.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import jp.banso.security.AccountCard;
import jp.banso.security.AccountDecision;
import jp.banso.security.AccountProfile;
import jp.banso.security.AccountQueries;
import jp.banso.security.AccountService;
import jp.banso.security.CurrentViewer;
import jp.banso.security.OneTimePassword;
import jp.banso.security.Role;
import jp.banso.security.VendorDirectory;
import jp.banso.security.VendorDirectory.Firm;
import jp.banso.shared.AccountId;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.OneDialog;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;

/** One account: what it may do, and the acts that end its sessions. */
@Route("accounts/:account")
@RolesAllowed(Role.Names.CITY_ADMIN)
class AccountView extends Div implements BeforeEnterObserver {

    private final AccountService service;
    private final AccountQueries accounts;
    private final VendorDirectory vendors;
    private final CurrentViewer viewer;

    AccountView(AccountService service, AccountQueries accounts, VendorDirectory vendors, CurrentViewer viewer) {
        this.service = service;
        this.accounts = accounts;
        this.vendors = vendors;
        this.viewer = viewer;
        addClassNames("page", "page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var card = event.getRouteParameters()
                .get("account")
                .filter(text -> text.matches("[1-9]\\d{0,17}"))
                .map(text -> new AccountId(Long.parseLong(text)))
                .flatMap(id -> accounts.card(viewer.get(), id));
        card.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(AccountCard card) {
        removeAll();
        var form = new AccountForm(vendors.active(viewer.get()));
        form.show(card.profile(), firm(card));
        var back = new Button(getTranslation("security.account.back"), click -> UI.getCurrent()
                .navigate(Places.accounts()));
        var save = new Button(getTranslation("security.account.save"), click -> form.read()
                .ifPresent(wanted -> answer(
                        card, service.change(viewer.get(), OperationId.fresh(), card.id(), card.version(), wanted))));
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        var actions = new Div(back, save);
        actions.addClassName("form-actions");
        add(
                new PageHeader(card.profile().displayName(), subtitle(card)),
                section("security.account.rights", form, actions),
                section("security.account.access", facts(card), acts(card)));
    }

    private String subtitle(AccountCard card) {
        return getTranslation(
                "security.account.subtitle",
                card.username(),
                getTranslation("security.standing." + card.standing().name()));
    }

    private Component facts(AccountCard card) {
        var facts = new Div();
        facts.addClassName("account-facts");
        facts.add(
                new Paragraph(getTranslation(
                        "security.account.fact.sign-in",
                        card.lastSignedInAt() == null
                                ? getTranslation("security.account.never")
                                : Moments.text(card.lastSignedInAt()))),
                new Paragraph(getTranslation("security.account.fact.sessions", card.openSessions())));
        if (card.mustChangePassword()) {
            facts.add(new Paragraph(getTranslation("security.account.fact.one-time")));
        }
        return facts;
    }

    private Component acts(AccountCard card) {
        var bar = new Div();
        bar.addClassName("section-actions");
        bar.add(
                new Button(getTranslation("security.account.reset"), click -> ask("reset", () -> reset(card))),
                new Button(
                        getTranslation("security.account.sign-out"),
                        click -> ask(
                                "sign-out",
                                () -> answer(
                                        card,
                                        service.signOutEverywhere(viewer.get(), OperationId.fresh(), card.id())))));
        if (card.enabled()) {
            var disable = new Button(
                    getTranslation("security.account.disable"),
                    click -> ask(
                            "disable",
                            () -> answer(
                                    card,
                                    service.disable(viewer.get(), OperationId.fresh(), card.id(), card.version()))));
            disable.addThemeVariants(ButtonVariant.AURA_DANGER);
            bar.add(disable);
        } else {
            bar.add(new Button(
                    getTranslation("security.account.enable"),
                    click -> answer(
                            card, service.enable(viewer.get(), OperationId.fresh(), card.id(), card.version()))));
        }
        return bar;
    }

    private void ask(String act, Runnable yes) {
        var question = new ConfirmDialog(
                getTranslation("security.account." + act),
                getTranslation("security.account." + act + ".question"),
                getTranslation("security.account." + act),
                confirmed -> yes.run());
        question.setCancelable(true);
        question.setCancelText(getTranslation("security.account.cancel"));
        OneDialog.open(question);
    }

    private void reset(AccountCard card) {
        var next = OneTimePassword.fresh();
        var decision = service.resetPassword(viewer.get(), OperationId.fresh(), card.id(), next);
        if (decision instanceof AccountDecision.Done) {
            new OneTimePasswordDialog(card.username(), next, () -> reload(card)).open();
        } else {
            AccountAnswers.say(decision);
        }
    }

    private void answer(AccountCard before, AccountDecision decision) {
        if (decision instanceof AccountDecision.Conflict conflict) {
            new ConflictDialog(conflict, this::firmName, () -> reload(before)).open();
            return;
        }
        AccountAnswers.say(decision);
        if (decision instanceof AccountDecision.Done) {
            reload(before);
        }
    }

    private String firmName(AccountProfile profile) {
        return vendors.active(viewer.get()).stream()
                .filter(firm -> firm.id().equals(profile.vendor()))
                .map(Firm::name)
                .findFirst()
                .orElse("");
    }

    private void reload(AccountCard before) {
        accounts.card(viewer.get(), before.id()).ifPresent(this::show);
    }

    private Component section(String titleKey, Component... parts) {
        var title = new H2(getTranslation(titleKey));
        title.addClassName("section-title");
        var section = new Div(title);
        section.add(parts);
        section.addClassName("section");
        return section;
    }

    private static Optional<Firm> firm(AccountCard card) {
        var vendor = card.profile().vendor();
        return vendor == null
                ? Optional.empty()
                : Optional.of(new Firm(vendor, card.vendorName() == null ? "" : card.vendorName()));
    }
}
