package jp.banso.listing.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import jp.banso.listing.ListingDecision;
import jp.banso.listing.MissingRow;
import jp.banso.listing.QuestionState;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Notices;

/** Says what became of an office that the newest list no longer names (LST-05). */
final class MissingDialog {

    private static final int LONGEST = 1000;

    private final FormDialog dialog;

    MissingDialog(ListingTools tools, MissingRow row, Runnable then) {
        var guard = tools.guard("missing/" + row.id());
        var what = new RadioButtonGroup<QuestionState>(Wording.text("listing.missing.what"));
        what.setItems(QuestionState.VANISHED, QuestionState.KEPT);
        what.setItemLabelGenerator(state -> Wording.text("listing.question." + state.name()));
        what.setValue(QuestionState.KEPT);
        var day = FormFields.keepDay(guard, "day", FormFields.past("listing.missing.day", tools.today()));
        day.setValue(row.asOf());
        day.setVisible(false);
        what.addValueChangeListener(change -> day.setVisible(change.getValue() == QuestionState.VANISHED));
        var words = FormFields.words("listing.missing.words", LONGEST);
        dialog = new FormDialog(Wording.text("listing.missing"), Wording.text("listing.missing.do"), guard)
                .about(Wording.text("listing.missing.about", row.name(), row.number()))
                .with(what, day, words)
                .keeping("words", words)
                .doing(operation -> {
                    var gone = what.getValue() == QuestionState.VANISHED;
                    if (gone && !FormFields.must(day, day.getValue() != null && !day.isInvalid())) {
                        return;
                    }
                    var decision = gone
                            ? tools.queue()
                                    .vanished(tools.viewer(), operation, row.id(), day.getValue(), words.getValue())
                            : tools.queue().keep(tools.viewer(), operation, row.id(), words.getValue());
                    if (Wording.happened(decision)) {
                        form().done(Wording.text("listing.missing.done", row.name()));
                        then.run();
                    } else if (decision instanceof ListingDecision.DoneBy) {
                        form().close();
                        Notices.info(Wording.why(decision));
                        then.run();
                    } else {
                        form().refuse(Wording.why(decision));
                    }
                });
    }

    private FormDialog form() {
        return dialog;
    }

    void open() {
        dialog.open();
    }
}
