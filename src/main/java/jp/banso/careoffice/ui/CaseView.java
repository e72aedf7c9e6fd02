package jp.banso.careoffice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.careoffice.CareOfficeRow;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.careoffice.StageEventRow;
import jp.banso.careoffice.panel.CasePanel;
import jp.banso.presence.panel.Presences;
import jp.banso.presence.panel.WhoIsHere;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.ui.CaseRevision;
import jp.banso.shared.ui.Places;
import org.jspecify.annotations.Nullable;

/** One case: who it is, where it stands, what can be done, and what each room knows of it. */
@Route("offices/:number")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR, Names.LIAISON})
class CaseView extends Div implements BeforeEnterObserver, AfterNavigationObserver, CaseScreen {

    private final transient CaseTools tools;
    private final transient CareOfficeQueries offices;
    private final transient List<CasePanel> panels;
    private final Nav way = new Nav();
    private final WhoIsHere here;
    private final Div head = new Div();
    private final Div body = new Div();
    private transient @Nullable CareOfficeCard card;
    private transient List<StageEventRow> events = List.of();
    private int openDialogs;
    private boolean changedBelow;

    CaseView(
            CaseTools tools,
            CareOfficeQueries offices,
            List<CasePanel> panels,
            CaseRevision revision,
            Presences presences) {
        this.tools = tools;
        this.offices = offices;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(CasePanel::order))
                .toList();
        addClassNames("page", "case-page");
        way.addClassName("case-way");
        way.setAriaLabel(getTranslation("careoffice.way"));
        body.addClassName("panels");
        here = presences.whoIsHere();
        add(way, here, head, body);
        revision.watch(this, this::changedElsewhere);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("number").orElse("");
        var found = OfficeNumber.parse(asked)
                .filter(number -> number.value().equals(asked))
                .flatMap(number -> tools.cases().byNumber(tools.viewer(), number))
                .flatMap(id -> tools.cases().card(tools.viewer(), id));
        show(found.orElseThrow(NoSuchCase::new));
        drawWay(asked);
    }

    /** Who was sent here to fill in the office's details has them open at once; a reload does not open them again. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var wanted = event.getLocation().getQueryParameters().getSingleParameter(Places.EDIT);
        if (wanted.isPresent() && tools.viewer() instanceof Viewer.CityStaff) {
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, Places.careOffice(card().number())));
            editDetails();
        }
    }

    @Override
    public CareOfficeCard card() {
        if (card == null) {
            throw new IllegalStateException("no case is shown");
        }
        return card;
    }

    @Override
    public CareOfficeCard reload() {
        show(tools.cases().card(tools.viewer(), card().id()).orElseThrow(NoSuchCase::new));
        return card();
    }

    @Override
    public void dialogOpened() {
        openDialogs++;
    }

    @Override
    public void dialogClosed() {
        openDialogs = Math.max(0, openDialogs - 1);
        if (openDialogs == 0 && changedBelow) {
            redrawIfDifferent();
        }
    }

    /** The page that a part of it stands on. */
    static Optional<CaseView> around(Component part) {
        return Optional.ofNullable(part.findAncestor(CaseView.class));
    }

    void editDetails() {
        new DetailsDialog(tools, this).open();
    }

    private void changedElsewhere(CaseRevision.Change change) {
        if (card != null && change.concerns(card.id())) {
            changedBelow = true;
            if (openDialogs == 0) {
                redrawIfDifferent();
            }
        }
    }

    /** What this viewer does not see must not even stir the page: nothing is drawn when nothing visible differs. */
    private void redrawIfDifferent() {
        changedBelow = false;
        var viewer = tools.viewer();
        Optional<CareOfficeCard> now = tools.cases().card(viewer, card().id());
        if (now.isEmpty()) {
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
            return;
        }
        var city = viewer instanceof Viewer.CityStaff;
        var same = city ? now.get().equals(card) : now.get().atVersion(0).equals(card().atVersion(0));
        if (same && tools.cases().stageEvents(viewer, card().id()).equals(events)) {
            card = now.get();
            return;
        }
        show(now.get());
    }

    private void show(CareOfficeCard next) {
        card = next;
        here.show(next.id());
        var viewer = tools.viewer();
        events = tools.cases().stageEvents(viewer, next.id());
        head.removeAll();
        head.add(new CaseHead(tools, this, events));
        body.removeAll();
        for (var panel : panels) {
            panel.show(viewer, next).ifPresent(body::add);
        }
    }

    private void drawWay(String number) {
        way.removeAll();
        var last = LastList.of(this);
        last.ifPresent(list -> list.opened(number));
        var back = new Anchor(
                last.map(list -> list.address().getPathWithQueryParameters()).orElse(Places.careOffices()),
                getTranslation("careoffice.back"));
        back.addClassName("case-back");
        way.add(back);
        last.ifPresent(list -> {
            var beside = offices.neighbours(tools.viewer(), list.filter(), list.sort(), card().id());
            way.add(step(beside.previous(), "careoffice.previous", VaadinIcon.ANGLE_LEFT));
            way.add(step(beside.next(), "careoffice.following", VaadinIcon.ANGLE_RIGHT));
        });
    }

    private Button step(@Nullable CareOfficeRow beside, String key, VaadinIcon icon) {
        var button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        button.setEnabled(beside != null);
        button.setAriaLabel(beside == null ? getTranslation(key + ".none") : getTranslation(key, beside.name()));
        if (beside != null) {
            button.setTooltipText(beside.name());
            button.addClickListener(click -> getUI().ifPresent(ui -> ui.navigate(Places.careOffice(beside.number()))));
        }
        return button;
    }
}
