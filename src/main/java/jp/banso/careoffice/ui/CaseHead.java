package jp.banso.careoffice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.Disposition;
import jp.banso.careoffice.GrantDepth;
import jp.banso.careoffice.Listing;
import jp.banso.careoffice.NextAction;
import jp.banso.careoffice.OperatingStatus;
import jp.banso.careoffice.StageEventRow;
import jp.banso.careoffice.panel.CaseAct;
import jp.banso.careoffice.panel.OfficeLine;
import jp.banso.security.Viewer;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.StageTrack;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;

/** The top of a case page: the office's name, where it stands on all axes, what comes next, and the acts. */
final class CaseHead extends Div {

    private final transient CaseTools tools;
    private final transient CaseScreen screen;
    private final transient CareOfficeCard card;
    private final transient List<StageEventRow> events;
    private final boolean inCase;
    private final boolean city;

    CaseHead(CaseTools tools, CaseScreen screen, List<StageEventRow> events) {
        this.tools = tools;
        this.screen = screen;
        this.events = events;
        card = screen.card();
        inCase = card.depth().reaches(GrantDepth.CASE);
        city = tools.viewer() instanceof Viewer.CityStaff;
        addClassName("case-top");
        var header = new PageHeader(card.name(), card.kana());
        if (inCase) {
            header.withActions(stageActions());
        }
        var box = new Div(identity(), badges(), track());
        box.addClassName("case-head");
        if (city) {
            box.addComponentAtIndex(2, new TagLine(tools, screen));
        }
        if (inCase) {
            box.add(next());
            box.add(OfficeLine.of(tools.lines(), tools.viewer(), card.id(), OfficeLine.Where.PAGE));
        }
        add(header, box);
    }

    private Component identity() {
        var line = new Div();
        line.addClassName("case-identity");
        var number = new Span(getTranslation("careoffice.number", card.number()));
        number.addClassName("case-number");
        line.add(number);
        if (card.numberDoubtful()) {
            var doubt = new StatusBadge(Meaning.WARNING, getTranslation("careoffice.number.doubtful"));
            line.add(doubt);
        }
        if (!card.corporation().isEmpty()) {
            line.add(new Span(card.corporation()));
        }
        var services = card.designations().stream()
                .map(designation -> Wording.service(designation.service()))
                .distinct()
                .toList();
        line.add(new Span(String.join(getTranslation("careoffice.comma"), services)));
        return line;
    }

    private Component badges() {
        var facts = new Div();
        facts.addClassName("case-facts");
        facts.add(new StatusBadge(Wording.meaning(card.stage()), Wording.stage(card.stage())));
        facts.add(new StatusBadge(
                listed(card.listing()), getTranslation("careoffice.listing", Wording.of("listing", card.listing()))));
        if (inCase) {
            facts.add(new StatusBadge(
                    card.disposition() == Disposition.TARGET ? Meaning.ACTIVE : Meaning.WARNING,
                    getTranslation("careoffice.disposition", disposition())));
            facts.add(new StatusBadge(
                    card.operating() == OperatingStatus.OPERATING ? Meaning.QUIET : Meaning.WARNING,
                    Wording.of("operating", card.operating())));
            facts.add(new StatusBadge(
                    Meaning.QUIET, getTranslation("careoffice.migration", Wording.of("migration", card.migration()))));
        }
        if (card.councilMember()) {
            facts.add(new StatusBadge(Meaning.QUIET, getTranslation("careoffice.council.member")));
        }
        if (!card.vendor().isEmpty()) {
            facts.add(new StatusBadge(Meaning.QUIET, getTranslation("careoffice.accompanied", card.vendor())));
        }
        if (card.stalled()) {
            facts.add(new StatusBadge(
                    Meaning.BAD, getTranslation("careoffice.stalled.since", Wording.day(card.staleOn()))));
        }
        return facts;
    }

    private String disposition() {
        var words = Wording.of("disposition", card.disposition());
        if (card.reviewOn() != null) {
            return getTranslation("careoffice.disposition.until", words, Wording.day(card.reviewOn()));
        }
        return card.dispositionReason().isEmpty() || card.disposition() == Disposition.TARGET
                ? words
                : getTranslation(
                        "careoffice.disposition.why", words, getTranslation("reason." + card.dispositionReason()));
    }

    private static Meaning listed(Listing listing) {
        return switch (listing) {
            case LISTED -> Meaning.GOOD;
            case VANISHED -> Meaning.WARNING;
            case UNLISTED -> Meaning.QUIET;
        };
    }

    private Component track() {
        var track = new StageTrack();
        track.show(
                Arrays.stream(AdoptionStage.values()).map(this::step).toList(),
                card.stage().code());
        return track;
    }

    private StageTrack.Step step(AdoptionStage stage) {
        var reached = card.reachedOn().get(stage);
        var skipped = reached == null && inCase && stage.isBefore(card.stage()) && stage != AdoptionStage.NOT_CONTACTED;
        return new StageTrack.Step(stage.code(), Wording.of("stage", stage), Wording.shortDay(reached), skipped);
    }

    private Component next() {
        var line = new Div();
        line.addClassName("case-next");
        var label = new Span(getTranslation("careoffice.next"));
        label.addClassName("case-next-label");
        var words = new Div(new Span(planned()));
        words.addClassName("case-next-words");
        if (!card.nextActionNote().isEmpty()) {
            var note = new Div(card.nextActionNote());
            note.addClassName("cell-sub");
            words.add(note);
        }
        line.add(label, words);
        if (city) {
            line.add(new Button(
                    getTranslation(
                            card.nextAction() == NextAction.NONE ? "careoffice.next.set" : "careoffice.next.change"),
                    VaadinIcon.CALENDAR_CLOCK.create(),
                    click -> new PlanDialog(tools, screen).open()));
        }
        return line;
    }

    private String planned() {
        if (card.nextAction() == NextAction.NONE) {
            return getTranslation("careoffice.next.none");
        }
        return getTranslation(
                "careoffice.next.line",
                Wording.day(card.nextActionOn()),
                Wording.of("nextaction", card.nextAction()),
                card.nextActionOwnerName().isEmpty()
                        ? getTranslation("careoffice.next.nobody")
                        : card.nextActionOwnerName());
    }

    private Component[] stageActions() {
        var actions = new ArrayList<Component>();
        var viewer = tools.viewer();
        if (!AdvanceDialog.targets(viewer, card.stage()).isEmpty()) {
            var forward = new Button(
                    getTranslation("careoffice.act.advance"),
                    VaadinIcon.ARROW_RIGHT.create(),
                    click -> new AdvanceDialog(tools, screen).open());
            forward.addThemeVariants(ButtonVariant.AURA_PRIMARY);
            actions.add(forward);
        }
        if (!StepBackDialog.targets(viewer, card.stage()).isEmpty()) {
            actions.add(new Button(
                    getTranslation("careoffice.act.step-back"),
                    VaadinIcon.ARROW_LEFT.create(),
                    click -> new StepBackDialog(tools, screen).open()));
        }
        tools.acts().stream().sorted(Comparator.comparingInt(CaseAct::order)).forEach(act -> act.show(viewer, card)
                .ifPresent(actions::add));
        actions.add(more());
        return actions.toArray(Component[]::new);
    }

    private MenuBar more() {
        var bar = new MenuBar();
        var root = bar.addItem(getTranslation("careoffice.more"));
        root.setAriaLabel(getTranslation("careoffice.more.label"));
        var below = root.getSubMenu();
        if (city || card.disposition() != Disposition.ON_HOLD) {
            below.addItem(
                    getTranslation("careoffice.act.disposition"), click -> new DispositionDialog(tools, screen).open());
        }
        below.addItem(getTranslation("careoffice.act.migration"), click -> DatedDialog.migration(tools, screen)
                .open());
        if (city) {
            below.addItem(getTranslation("careoffice.act.operating"), click -> DatedDialog.operating(tools, screen)
                    .open());
            CorrectDialog.candidate(events)
                    .ifPresent(wrong -> below.addItem(
                            getTranslation("careoffice.act.correct"),
                            click -> new CorrectDialog(tools, screen, wrong).open()));
        }
        return bar;
    }
}
