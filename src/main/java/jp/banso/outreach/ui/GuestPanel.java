package jp.banso.outreach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.stream.Stream;
import jp.banso.outreach.BriefingRow;
import jp.banso.outreach.GuestAnswer;
import jp.banso.outreach.GuestDecision;
import jp.banso.outreach.GuestFilter;
import jp.banso.outreach.GuestRow;
import jp.banso.outreach.Presence;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;

/** Whom the session expects: invited offices, their answers, and on the day their presence in one touch. */
final class GuestPanel extends Composite<Section> {

    static final String ANSWER = "answer";

    private final transient OutreachTools tools;
    private final transient Runnable changed;
    private final transient BriefingRow session;
    private final Paragraph counts = new Paragraph();
    private final TextField search = new TextField();
    private final Select<GuestAnswer> answer = new Select<>();
    private final Grid<GuestRow> grid = new Grid<>();

    GuestPanel(OutreachTools tools, BriefingRow session, Runnable changed) {
        this.tools = tools;
        this.session = session;
        this.changed = changed;
        counts.addClassName("guest-counts");
        search.setPlaceholder(Wording.text("outreach.guests.search"));
        search.setAriaLabel(Wording.text("outreach.guests.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        search.addClassName("filter-search");
        answer.setItems(Arrays.asList(GuestAnswer.values()));
        answer.setEmptySelectionAllowed(true);
        answer.setEmptySelectionCaption(Wording.text("outreach.guests.all"));
        answer.setItemLabelGenerator(
                one -> one == null ? Wording.text("outreach.guests.all") : Wording.of("guest", one));
        answer.setAriaLabel(Wording.text("outreach.guests.answer"));
        answer.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        grid.addClassName("guests");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(GuestPanel::office)
                .setHeader(Wording.text("outreach.guests.office"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::answers)
                .setKey(ANSWER)
                .setHeader(Wording.text("outreach.guests.answer"))
                .setFlexGrow(3);
        grid.setEmptyStateText(Wording.text("outreach.guests.none"));
        grid.setItems(
                query ->
                        tools
                                .guests()
                                .guests(tools.viewer(), session.id(), filter(), query.getOffset(), query.getLimit())
                                .stream(),
                query -> tools.guests().count(tools.viewer(), session.id(), filter()));
        var bar = new Div(search, answer);
        bar.addClassName("filter-bar");
        getContent().add(counts, bar, grid);
        if (!session.data().heldOn().isBefore(tools.today())) {
            getContent().withActions(new Button(Wording.text("outreach.invite"), click -> new InviteDialog(
                            tools, session, this::again)
                    .open()));
        }
        count();
    }

    @Override
    protected Section initContent() {
        return new Section(Wording.text("outreach.guests")).wide();
    }

    /** As after somebody came. */
    void again() {
        count();
        grid.getDataProvider().refreshAll();
    }

    private void count() {
        var now = tools.guests().counts(tools.viewer(), session.id());
        counts.removeAll();
        counts.add(
                count("outreach.guests.invited", now.invited()),
                count("outreach.guests.coming", now.coming(), now.people()),
                count("outreach.guests.absent", now.absent()),
                count("outreach.guests.open", now.open()),
                count("outreach.guests.came", now.came()));
    }

    private static Span count(String key, Object... figures) {
        return new Span(Wording.text(key, figures));
    }

    private GuestFilter filter() {
        return new GuestFilter(answer.getValue(), search.getValue());
    }

    private static Component office(GuestRow row) {
        var name = new Anchor(Places.careOffice(row.number()), row.name());
        name.addClassName("cell-main");
        var below = new Div(Stream.of(row.number(), row.phone())
                .filter(text -> !text.isBlank())
                .reduce((one, two) -> one + " " + two)
                .orElse(""));
        below.addClassName("cell-sub");
        return new Div(name, below);
    }

    private Component answers(GuestRow row) {
        var cell = new Div(badge(row));
        cell.addClassName("guest-answers");
        if (row.came()) {
            return cell;
        }
        if (row.answer() == GuestAnswer.COMING) {
            cell.add(people(row));
        }
        if (!session.data().heldOn().isAfter(tools.today())) {
            cell.add(act("outreach.guest.here", row, () -> here(row)));
        }
        if (row.answer() != GuestAnswer.COMING) {
            cell.add(act("outreach.guest.coming", row, () -> say(row, GuestAnswer.COMING, 1)));
        }
        if (row.answer() != GuestAnswer.ABSENT) {
            cell.add(act("outreach.guest.absent", row, () -> say(row, GuestAnswer.ABSENT, 0)));
        }
        cell.add(
                row.answer() == GuestAnswer.OPEN
                        ? act("outreach.guest.uninvite", row, () -> uninvite(row))
                        : act("outreach.guest.open", row, () -> say(row, GuestAnswer.OPEN, 0)));
        return cell;
    }

    private static StatusBadge badge(GuestRow row) {
        if (row.came()) {
            return new StatusBadge(Meaning.GOOD, Wording.text("outreach.guest.came"));
        }
        return new StatusBadge(
                switch (row.answer()) {
                    case OPEN -> Meaning.WARNING;
                    case COMING -> Meaning.ACTIVE;
                    case ABSENT -> Meaning.QUIET;
                },
                Wording.of("guest", row.answer()));
    }

    private Component people(GuestRow row) {
        var people = new IntegerField();
        people.setAriaLabel(Wording.text("outreach.guest.people.of", row.name()));
        people.setMin(1);
        people.setMax(Presence.MOST);
        people.setStepButtonsVisible(true);
        people.setValue(row.people());
        people.setSuffixComponent(new Span(Wording.text("outreach.guest.people")));
        people.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                say(row, GuestAnswer.COMING, change.getValue());
            }
        });
        return people;
    }

    private static Button act(String key, GuestRow row, Runnable act) {
        var button = new Button(Wording.text(key), click -> act.run());
        button.setAriaLabel(Wording.text("outreach.guest.of", row.name(), Wording.text(key)));
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        button.setDisableOnClick(true);
        return button;
    }

    private void say(GuestRow row, GuestAnswer said, int people) {
        take(tools.invitations().answer(tools.viewer(), OperationId.fresh(), row.id(), row.version(), said, people));
    }

    private void uninvite(GuestRow row) {
        take(tools.invitations().uninvite(tools.viewer(), OperationId.fresh(), row.id(), row.version()));
    }

    private void take(GuestDecision decision) {
        if (decision instanceof GuestDecision.ChangedMeanwhile) {
            Notices.failed(Wording.text("outreach.not-done"), Wording.text("outreach.guest.meanwhile"));
        } else if (decision instanceof GuestDecision.Refused refused) {
            Notices.failed(Wording.text("outreach.not-done"), Wording.text("outreach.refused." + refused.reason()));
        }
        again();
    }

    /** With the people it announced; how many really came is corrected in the list of those present. */
    private void here(GuestRow row) {
        var announced = row.people();
        AttendanceBar.mark(
                tools,
                OperationId.fresh(),
                session.id(),
                row.careOffice(),
                row.name(),
                new Presence(announced == null ? 1 : announced, false));
        again();
        changed.run();
    }
}
