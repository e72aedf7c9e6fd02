package jp.banso.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.banso.listing.ListingQueries;
import jp.banso.reporting.IssuedFigure;
import jp.banso.reporting.LedgerQueries;
import jp.banso.reporting.LedgerService;
import jp.banso.reporting.RegisterBaseService;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.ui.DraftStore;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;
import jp.banso.shared.ui.UnsavedGuard;

/** Every rate that was issued, with what it was counted of, counted anew, and what it would be otherwise. */
@Route("overview/ledger")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VIEWER})
class LedgerView extends Div implements AfterNavigationObserver {

    private final transient LedgerQueries queries;
    private final transient LedgerService service;
    private final transient RegisterBaseService register;
    private final transient ListingQueries listing;
    private final transient CurrentViewer viewer;
    private final transient DraftStore drafts;
    private final Div body = new Div();

    LedgerView(
            LedgerQueries queries,
            LedgerService service,
            RegisterBaseService register,
            ListingQueries listing,
            CurrentViewer viewer,
            DraftStore drafts) {
        this.queries = queries;
        this.service = service;
        this.register = register;
        this.listing = listing;
        this.viewer = viewer;
        this.drafts = drafts;
        addClassNames("page", "card-page");
        var header = new PageHeader(getTranslation("reporting.ledger"), getTranslation("reporting.ledger.line"));
        if (viewer.get() instanceof CityStaff) {
            var issue = new Button(getTranslation("reporting.issue"), click -> issue());
            issue.addThemeVariants(ButtonVariant.AURA_PRIMARY);
            header.withActions(issue);
            if (((CityStaff) viewer.get()).administrator()) {
                header.withActions(new Button(getTranslation("reporting.base"), click -> freeze()));
            }
        }
        var back = new Anchor(Places.overview(), getTranslation("reporting.back"));
        back.addClassName("page-links");
        add(header, back, body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        reload();
    }

    private void reload() {
        var figures = queries.issued(viewer.get());
        body.removeAll();
        if (figures.isEmpty()) {
            body.add(new EmptyState(
                    VaadinIcon.BOOK,
                    getTranslation("reporting.ledger.none"),
                    getTranslation("reporting.ledger.none.next")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("card-list");
        figures.forEach(figure -> list.add(card(figure)));
        body.add(list);
    }

    private ListItem card(IssuedFigure figure) {
        var name = new Div(getTranslation("reporting.rule.LISTED"));
        name.addClassName("cell-main");
        var value = new Div(getTranslation(
                "reporting.rate",
                Wording.percent(figure.issued().percent()),
                Wording.number(figure.issued().count()),
                Wording.number(figure.issued().denominator())));
        value.addClassName("card-figure");
        var head = new Div(name, value);
        head.addClassName("card-line");
        var of = figure.denominator();
        var who = new Div(getTranslation(
                "reporting.issued-by",
                JapaneseDates.moment(figure.issuedAt()),
                figure.issuer(),
                figure.purpose().equals("EXPORT") ? getTranslation("reporting.purpose.EXPORT") : figure.purpose()));
        who.addClassName("cell-sub");
        var item = new ListItem(
                head,
                new Div(getTranslation("reporting.numerator", Wording.day(figure.asOf(), figure.monthOnly()))),
                new Div(getTranslation(
                        "reporting.denominator",
                        of.name(),
                        Wording.number(of.value()),
                        of.edition(),
                        JapaneseDates.both(of.asOf()),
                        of.source())),
                new Div(
                        of.listed() == 0
                                ? of.definition()
                                : getTranslation("reporting.base.kept", of.definition(), Wording.number(of.listed()))),
                figure.same()
                        ? new StatusBadge(Meaning.GOOD, getTranslation("reporting.again.same"))
                        : new StatusBadge(
                                Meaning.WARNING,
                                getTranslation(
                                        "reporting.again.differs",
                                        figure.again().percent())));
        if (figure.corrected()) {
            item.add(new StatusBadge(Meaning.WARNING, getTranslation("reporting.corrected")));
        }
        item.add(otherwise(figure), who);
        return item;
    }

    private Component otherwise(IssuedFigure figure) {
        var list = new UnorderedList();
        list.addClassName("named-list");
        queries.onEach(viewer.get(), figure.issued().count())
                .forEach(other -> list.add(new ListItem(getTranslation(
                        "reporting.otherwise.one",
                        Wording.percent(other.percent()),
                        other.denominator().name(),
                        Wording.number(other.denominator().value()),
                        JapaneseDates.both(other.denominator().asOf())))));
        return new Details(getTranslation("reporting.otherwise"), list);
    }

    private void freeze() {
        new RegisterBaseDialog(register, viewer.get(), guard("base"), this::reload).open();
    }

    private UnsavedGuard guard(String form) {
        return new UnsavedGuard(drafts, String.valueOf(viewer.get().account().value()), "reporting." + form);
    }

    private void issue() {
        new IssueDialog(
                        service,
                        viewer.get(),
                        listing.snapshots(viewer.get()),
                        queries.denominators(viewer.get()),
                        guard("issue"),
                        this::reload)
                .open();
    }
}
