package jp.banso.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Telephones;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.RowChoice;
import jp.banso.shared.ui.Section;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;
import jp.banso.survey.FrameRow;
import jp.banso.survey.WaveCard;
import jp.banso.survey.WaveState;

/** Who is asked in a round: links are issued here, and answers typed from paper or the telephone. */
final class FramePanel {

    /** As many as one person folds at a time, and one file stays light. */
    static final int MOST_LETTERS = 500;

    private static final int CHUNK = 2000;

    private final SurveyTools tools;
    private final WaveCard round;
    private final Runnable refreshed;
    private final Section section = new Section(Wording.text("survey.frame"));
    private final Grid<FrameRow> grid = new Grid<>();
    private final Checkbox waiting = new Checkbox(Wording.text("survey.frame.waiting"), true);

    /** {@code refreshed} shows the round anew after mails or letters went. */
    FramePanel(SurveyTools tools, WaveCard round, Runnable refreshed) {
        this.tools = tools;
        this.round = round;
        this.refreshed = refreshed;
        section.wide();
        grid.addClassName("survey-frame");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        RowChoice.many(grid);
        grid.addComponentColumn(this::office)
                .setHeader(Wording.text("survey.frame.office"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::state)
                .setHeader(Wording.text("survey.frame.state"))
                .setFlexGrow(2);
        grid.setEmptyStateText(Wording.text("survey.frame.none"));
        grid.setItems(
                query -> rows(query.getOffset(), query.getLimit()).stream(),
                query -> waiting.getValue()
                        ? round.row().asked() - round.row().answered()
                        : round.row().asked());
        waiting.addValueChangeListener(change -> {
            grid.deselectAll();
            grid.getDataProvider().refreshAll();
        });
        section.add(counts(), new MailActs(tools, round, refreshed), waiting, grid);
        if (round.row().state() != WaveState.CLOSED) {
            section.withActions(
                    new Button(Wording.text("survey.issue"), click -> issueChosen()),
                    new Button(Wording.text("survey.issue.first"), click -> issueFirst()));
        }
    }

    Component shown() {
        return section;
    }

    private Component counts() {
        var row = round.row();
        var counts = new Div(
                count("survey.count.asked", row.asked()),
                count("survey.count.linked", round.linked()),
                count("survey.count.begun", round.begun()),
                count("survey.count.answered", row.answered()),
                count("survey.count.waiting", row.asked() - row.answered()));
        counts.addClassName("survey-counts");
        return counts;
    }

    private static Component count(String key, int offices) {
        var number = new Span(Wording.number(offices));
        number.addClassName("survey-count");
        var count = new Div(new Span(Wording.text(key)), number);
        count.addClassName("survey-tile");
        return count;
    }

    private List<FrameRow> rows(int skip, int limit) {
        return tools.queries().frame(tools.viewer(), round.row().id(), waiting.getValue(), skip, limit);
    }

    private Component office(FrameRow row) {
        var name = new Anchor(Places.careOffice(row.number()), row.name());
        name.addClassName("cell-main");
        var number = new Div(Stream.of(row.number(), Telephones.shown(row.phone()))
                .filter(text -> !text.isBlank())
                .reduce((one, two) -> one + "\u3000" + two)
                .orElse(""));
        number.addClassName("cell-sub");
        return new Div(name, number);
    }

    private Component state(FrameRow row) {
        var cell = new Div(badge(row));
        cell.addClassName("survey-state");
        var line = new Span(line(row));
        line.addClassName("cell-sub");
        cell.add(line);
        if (row.councilOn() != null) {
            var told = new Span(Wording.text("survey.frame.council", Wording.day(row.councilOn())));
            told.addClassName("cell-sub");
            cell.add(told);
        }
        if (round.form().personal() || !round.anonymous() || !row.answered()) {
            cell.add(sheet(row));
        }
        return cell;
    }

    private Component sheet(FrameRow row) {
        var key = row.answeredOn() == null ? "survey.entry" : "survey.entry.look";
        var open = new Anchor(Places.surveyAnswer(round.row().id(), row.careOffice()), Wording.text(key));
        open.setAriaLabel(Wording.text(key + ".of", row.name()));
        open.addClassName("survey-open");
        return open;
    }

    private static StatusBadge badge(FrameRow row) {
        if (row.leftOut() != null) {
            return new StatusBadge(Meaning.QUIET, Wording.text("survey.frame.left-out"));
        }
        if (row.answered()) {
            return new StatusBadge(Meaning.GOOD, Wording.text("survey.frame.answered"));
        }
        if (row.begun()) {
            return new StatusBadge(Meaning.ACTIVE, Wording.text("survey.frame.begun"));
        }
        return row.linkedAt() == null
                ? new StatusBadge(Meaning.QUIET, Wording.text("survey.frame.unlinked"))
                : new StatusBadge(Meaning.WARNING, Wording.text("survey.frame.linked"));
    }

    private static String line(FrameRow row) {
        var channel = row.channel();
        if (row.answeredOn() != null && channel != null) {
            return Wording.text(
                    "survey.frame.answered.line", Wording.day(row.answeredOn()), Wording.of("channel", channel));
        }
        var linked = row.linkedAt();
        if (linked == null) {
            return "";
        }
        var way = row.invitedBy();
        return Wording.text(
                way == null ? "survey.frame.linked.line" : "survey.frame.linked." + way.name(),
                JapaneseDates.moment(linked));
    }

    private void issueChosen() {
        var chosen =
                grid.getSelectedItems().stream().filter(row -> !row.answered()).toList();
        if (chosen.isEmpty()) {
            Notices.info(Wording.text("survey.issue.none"));
        } else if (chosen.size() > MOST_LETTERS) {
            Notices.info(Wording.text("survey.issue.many", MOST_LETTERS));
        } else {
            ask(
                    chosen.stream().map(FrameRow::careOffice).toList(),
                    chosen.stream().filter(row -> row.linkedAt() != null).count());
        }
    }

    /** The next offices that have neither answered nor been given a link. */
    private void issueFirst() {
        var next = new ArrayList<CareOfficeId>();
        for (var skip = 0; next.size() < MOST_LETTERS; skip += CHUNK) {
            var chunk = tools.queries().frame(tools.viewer(), round.row().id(), true, skip, CHUNK);
            chunk.stream()
                    .filter(row -> row.linkedAt() == null)
                    .map(FrameRow::careOffice)
                    .forEach(next::add);
            if (chunk.size() < CHUNK) {
                break;
            }
        }
        if (next.isEmpty()) {
            Notices.info(Wording.text("survey.issue.first.none"));
        } else {
            ask(next.subList(0, Math.min(next.size(), MOST_LETTERS)), 0);
        }
    }

    private void ask(List<CareOfficeId> offices, long again) {
        new LettersDialog(tools, round, offices, again, refreshed).open();
    }
}
