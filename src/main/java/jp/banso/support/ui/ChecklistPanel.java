package jp.banso.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.LivePart;
import jp.banso.shared.ui.Section;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;
import jp.banso.support.AssignmentCard;
import jp.banso.support.AssignmentState;
import jp.banso.support.ChecklistItem;
import jp.banso.support.ChecklistRow;
import jp.banso.support.ItemAnswer;
import jp.banso.support.SupportDecision;
import org.jspecify.annotations.Nullable;

/** The checklist: three large answers an item, for a thumb. */
final class ChecklistPanel extends Composite<Div> {

    private static final int DAYS_TO_SOLVE = 14;

    private final transient SupportTools tools;
    private final transient CareOfficeCard card;
    private final LivePart<Shown> live;
    private AdoptionStage stage;
    private ChecklistItem.@Nullable Phase opened;

    /** What is drawn. */
    private record Shown(List<ChecklistRow> rows, Optional<AssignmentCard> open) {}

    ChecklistPanel(SupportTools tools, CareOfficeCard card) {
        this.tools = tools;
        this.card = card;
        stage = card.stage();
        live = new LivePart<>(tools.revision(), card.id(), this::ask, this::draw);
        getContent().add(live);
    }

    private Shown ask() {
        return new Shown(
                tools.queries().checklist(tools.viewer(), card.id()),
                tools.queries().assignments(tools.viewer(), card.id()).stream()
                        .filter(row -> row.state() == AssignmentState.ACCEPTED)
                        .findFirst());
    }

    private Component draw(Shown shown) {
        var section = new Section(Wording.text("support.checklist"));
        if (shown.rows().isEmpty()) {
            section.add(new Paragraph(Wording.text("support.checklist.none")));
            return section;
        }
        section.add(standing(shown.rows()));
        for (var phase : ChecklistItem.Phase.values()) {
            section.add(phase(phase, shown));
        }
        return section;
    }

    private static Component standing(List<ChecklistRow> rows) {
        var ready = rows.stream()
                        .filter(row ->
                                ChecklistItem.ENVIRONMENT.contains(row.item()) && row.answer() == ItemAnswer.READY)
                        .count()
                == ChecklistItem.ENVIRONMENT.size();
        var badge = ready
                ? new StatusBadge(Meaning.GOOD, Wording.text("support.environment.ready"))
                : new StatusBadge(Meaning.ACTIVE, Wording.text("support.environment.open"));
        var line = new Div(badge, new Span(Wording.text("support.environment.what")));
        line.addClassName("support-contact");
        return line;
    }

    private Component phase(ChecklistItem.Phase phase, Shown shown) {
        var rows =
                shown.rows().stream().filter(row -> row.item().phase() == phase).toList();
        var done = rows.stream().filter(row -> row.answer() == ItemAnswer.READY).count();
        var list = new UnorderedList();
        list.addClassName("checklist");
        rows.forEach(row -> list.add(item(row, shown.open())));
        var title = new H3(Wording.text("support.phase.count", Wording.of("phase", phase), done, rows.size()));
        title.addClassName("checklist-phase");
        var details = new Details(title, list);
        details.setOpened(opened == null ? done < rows.size() && first(shown, phase) : opened == phase);
        details.addOpenedChangeListener(change -> {
            if (change.isFromClient() && change.isOpened()) {
                opened = phase;
            }
        });
        return details;
    }

    /** Whether this is the first phase in which something is left to do. */
    private static boolean first(Shown shown, ChecklistItem.Phase phase) {
        return shown.rows().stream()
                .filter(row -> row.answer() != ItemAnswer.READY)
                .findFirst()
                .filter(row -> row.item().phase() == phase)
                .isPresent();
    }

    private Component item(ChecklistRow row, Optional<AssignmentCard> open) {
        var name = new Span(Wording.of("item", row.item()));
        name.addClassName("checklist-name");
        var answers = new Div();
        answers.addClassName("checklist-answers");
        answers.getElement().setAttribute("role", "group");
        answers.getElement().setAttribute("aria-label", Wording.of("item", row.item()));
        for (var answer : ItemAnswer.values()) {
            answers.add(button(row, answer, open));
        }
        var line = new ListItem(name, answers);
        if (ChecklistItem.MUST.contains(row.item())) {
            var must = new Span(Wording.text("support.must"));
            must.addClassName("checklist-must");
            name.add(must);
        }
        var at = row.answeredAt();
        if (at != null) {
            var who = new Span(Wording.text("support.answered", JapaneseDates.moment(at), row.answerer()));
            who.addClassName("cell-sub");
            line.add(who);
        }
        var due = row.dueOn();
        if (due != null) {
            line.add(due(row, due, open));
        }
        return line;
    }

    private Button button(ChecklistRow row, ItemAnswer answer, Optional<AssignmentCard> open) {
        var button = new Button(Wording.of("state", answer));
        button.addClassNames("checklist-answer", "answer-" + answer.name().toLowerCase(java.util.Locale.ROOT));
        button.setAriaLabel(Wording.of("answer", answer));
        button.getElement().setAttribute("aria-pressed", String.valueOf(row.answer() == answer));
        button.setEnabled(open.isPresent());
        button.setDisableOnClick(true);
        button.addClickListener(click -> open.ifPresent(assignment -> {
            opened = row.item().phase();
            if (row.answer() != answer) {
                answer(assignment, row, answer, dueAfter(row));
            }
            button.setEnabled(true);
        }));
        return button;
    }

    /** A day agreed on stays while it has not passed. */
    private LocalDate dueAfter(ChecklistRow row) {
        var agreed = row.dueOn();
        return agreed == null || agreed.isBefore(tools.today()) ? tools.today().plusDays(DAYS_TO_SOLVE) : agreed;
    }

    private Component due(ChecklistRow row, LocalDate due, Optional<AssignmentCard> open) {
        var answer = row.answer();
        if (open.isEmpty() || answer == null) {
            return new Span(Wording.text("support.due.line", Wording.day(due)));
        }
        var day = FormFields.planned("support.due", tools.today());
        day.setValue(due);
        day.addClassName("checklist-due");
        day.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                answer(open.get(), row, answer, change.getValue());
            }
        });
        return day;
    }

    /** A touch shows itself at once; only a refusal or a stage that moved is said in words. */
    private void answer(AssignmentCard assignment, ChecklistRow row, ItemAnswer answer, LocalDate due) {
        var decision = tools.checklists()
                .answer(
                        tools.viewer(),
                        OperationId.fresh(),
                        assignment.id(),
                        row.item(),
                        row.answer(),
                        answer,
                        due,
                        tools.today());
        if (!(decision instanceof SupportDecision.Done done) || done.stage() != stage) {
            Wording.say(decision);
        }
        if (decision instanceof SupportDecision.Done done) {
            stage = done.stage();
        }
        live.askAgain();
    }
}
