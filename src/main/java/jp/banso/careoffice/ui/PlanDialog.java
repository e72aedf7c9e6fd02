package jp.banso.careoffice.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.time.LocalDate;
import java.util.Arrays;
import jp.banso.careoffice.NextAction;
import jp.banso.careoffice.NextPlan;
import jp.banso.shared.AccountId;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormFields;
import org.jspecify.annotations.Nullable;

/** What is to be done next, on which day and by whom. */
final class PlanDialog {

    private final CaseTools tools;
    private final CaseScreen screen;
    private final AxisAnswers answers;
    private final ActDialog dialog;
    private NextPlan seen;
    private boolean beaten;
    private final Binder<Plan> binder = new Binder<>(Plan.class);

    /** What the form edits; public because the binder reads it by reflection. */
    public record Plan(
            @Nullable NextAction action,
            @Nullable LocalDate on,
            @Nullable AccountId owner,
            String words) {}

    PlanDialog(CaseTools tools, CaseScreen screen) {
        this.tools = tools;
        this.screen = screen;
        dialog = new ActDialog(tools, screen, "plan");
        answers = new AxisAnswers(screen, dialog);
        var people = tools.cases().owners(tools.viewer());
        Select<NextAction> action = FormFields.choice(
                "careoffice.next", Arrays.asList(NextAction.values()), one -> Wording.of("nextaction", one));
        var on = FormFields.planned("careoffice.next.on", tools.today());
        Select<AccountId> owner =
                FormFields.choice("careoffice.next.owner", people.keySet(), one -> people.getOrDefault(one, ""));
        TextArea words = FormFields.words("careoffice.next.words", 300);
        FormFields.required(binder, action, "action");
        binder.forField(on)
                .withValidator(
                        day -> day != null || action.getValue() == NextAction.NONE,
                        Wording.text("careoffice.stays.day-needed"))
                .bind("on");
        FormFields.optional(binder, owner, "owner");
        FormFields.optional(binder, words, "words");
        action.addValueChangeListener(chosen -> {
            var planned = chosen.getValue() != NextAction.NONE;
            on.setVisible(planned);
            owner.setVisible(planned);
            words.setVisible(planned);
        });
        var card = screen.card();
        seen = card.plan();
        var day = card.nextActionOn();
        var who = card.nextActionOwner();
        binder.readRecord(new Plan(
                card.nextAction() == NextAction.NONE ? NextAction.CALL_AGAIN : card.nextAction(),
                day == null || day.isBefore(tools.today()) ? null : day,
                who != null && people.containsKey(who) ? who : tools.viewer().account(),
                card.nextActionNote()));
        dialog.with(action, on, owner, words)
                .keeping("words", words)
                .keepingDay("on", on)
                .doing(this::plan);
    }

    /** Who comes second reads the day of the other plan as well. */
    private String told(String action) {
        var day = screen.card().nextActionOn();
        var words = Wording.text("nextaction." + action);
        return day == null || !beaten ? words : Wording.text("careoffice.next.told", Wording.day(day), words);
    }

    void open() {
        dialog.open();
    }

    private void plan(OperationId operation) {
        try {
            var plan = binder.writeRecord();
            if (plan.action() != null) {
                var cleared = plan.action() == NextAction.NONE;
                var decision = tools.plans()
                        .replan(
                                tools.viewer(),
                                operation,
                                screen.card().id(),
                                seen,
                                cleared
                                        ? NextPlan.NOTHING
                                        : new NextPlan(plan.action(), plan.on(), plan.owner(), plan.words()));
                answers.take(
                        decision, cleared ? "careoffice.next.cleared" : "careoffice.next.done", this::told, now -> {
                            seen = now.plan();
                            beaten = true;
                        });
            }
        } catch (ValidationException shownAtTheFields) {
            binder.validate();
        }
    }
}
