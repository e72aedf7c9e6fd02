package jp.banso.readiness.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.banso.readiness.ItemState;
import jp.banso.readiness.Readiness;
import jp.banso.readiness.ReadinessDecision;
import jp.banso.readiness.ReadinessItem;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.support.ItemAnswer;

/** What is asked on the telephone, item by item. */
final class ReadinessDialog {

    private final FormDialog dialog;
    private final transient List<ItemFields> items = new ArrayList<>();

    /** The answer to one item, with words. */
    private record ItemFields(ReadinessItem item, Select<ItemAnswer> answer, TextField words) {

        ItemState state() {
            return new ItemState(item, answer.getValue(), words.getValue());
        }
    }

    ReadinessDialog(ReadinessTools tools, Readiness readiness, String officeName, Runnable then) {
        var guard = tools.guard("ask/" + readiness.application().value());
        dialog = new FormDialog(Wording.text("readiness.ask"), Wording.text("readiness.ask.do"), guard)
                .about(officeName);
        dialog.with(FormFields.note(Wording.text("readiness.ask.note")));
        if (!readiness.software().isBlank()) {
            dialog.with(FormFields.note(
                    Wording.text("readiness.ask.software", tools.software().of(readiness.software()))));
        }
        for (var one : readiness.items()) {
            Select<ItemAnswer> answer = FormFields.choice(
                    "readiness.item." + one.item().name(),
                    Arrays.asList(ItemAnswer.values()),
                    each -> each == null
                            ? Wording.text("readiness.not-asked")
                            : Wording.text("support.answer." + each.name()));
            answer.setEmptySelectionAllowed(true);
            answer.setValue(one.answer());
            answer.setHelperText(Wording.text("readiness.help." + one.item().name()));
            var words = new TextField(Wording.text("readiness.words"));
            words.setAriaLabel(Wording.text("readiness.words.of", Wording.item(one.item())));
            words.setMaxLength(ItemState.LONGEST);
            words.setValue(one.words());
            guard.keep("words." + one.item().name(), words);
            items.add(new ItemFields(one.item(), answer, words));
            var row = new Div(answer, words);
            row.addClassName("form-row");
            dialog.with(row);
        }
        dialog.doing(operation -> take(
                tools.service()
                        .ask(
                                tools.viewer(),
                                operation,
                                readiness.application(),
                                readiness.version(),
                                items.stream().map(ItemFields::state).toList(),
                                tools.today()),
                then));
    }

    private void take(ReadinessDecision decision, Runnable then) {
        switch (decision) {
            case ReadinessDecision.Kept kept -> {
                dialog.done(
                        kept.red() == 0
                                ? Wording.text("readiness.kept.ready")
                                : Wording.text("readiness.kept", kept.red()));
                then.run();
            }
            case ReadinessDecision.Refused refused ->
                dialog.refuse(Wording.text("readiness.refused." + refused.reason()));
            case ReadinessDecision.MovedMeanwhile moved ->
                dialog.refuse(Wording.text("readiness.meanwhile", moved.by()));
        }
    }

    void open() {
        dialog.open();
    }
}
