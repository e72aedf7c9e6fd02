package jp.banso.listing.ui;

import jp.banso.careoffice.AdoptionStage;
import jp.banso.listing.ChangeKind;
import jp.banso.listing.ChangeRow;
import jp.banso.listing.ListingDecision;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Notices;

/** Takes a proposed change over or leaves the case as it is (LST-14). */
final class ChangeDialog {

    private static final int LONGEST = 500;

    private final FormDialog dialog;

    ChangeDialog(ListingTools tools, ChangeRow row, boolean accepting, Runnable then) {
        var key = accepting ? "listing.change.accept" : "listing.change.reject";
        var words = FormFields.words("listing.change.words", LONGEST);
        dialog = new FormDialog(Wording.text(key), Wording.text(key + ".do"), tools.guard(key + "/" + row.id()))
                .about(Wording.text("listing.missing.about", row.name(), row.number()))
                .with(FormFields.note(accepting ? effect(row) : Wording.text("listing.change.reject.note")), words)
                .keeping("words", words)
                .doing(operation -> {
                    var decision = accepting
                            ? tools.changes()
                                    .accept(tools.viewer(), operation, row.id(), row.present(), words.getValue())
                            : tools.changes().reject(tools.viewer(), operation, row.id(), words.getValue());
                    if (Wording.happened(decision)) {
                        form().done(Wording.text(key + ".done", row.name()));
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

    private static String effect(ChangeRow row) {
        if (row.kind() != ChangeKind.APPEARED) {
            return Wording.text("listing.change.effect." + row.kind().name(), row.present(), row.said());
        }
        var effect =
                Wording.text("listing.change.effect.APPEARED", ChangeCards.stage(row), JapaneseDates.both(row.asOf()));
        return row.stage().isBefore(AdoptionStage.SUPPORT_APPLIED)
                ? effect
                : effect + Wording.text("listing.change.effect.supported");
    }

    private FormDialog form() {
        return dialog;
    }

    void open() {
        dialog.open();
    }
}
