package jp.banso.listing.ui;

import jp.banso.listing.EntryRow;
import jp.banso.listing.ListingDecision;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Notices;

/** Says why an entry of a list is none of the city's offices. */
final class SetAsideDialog {

    private static final int LONGEST = 500;

    private final FormDialog dialog;

    SetAsideDialog(ListingTools tools, EntryRow row, Runnable then) {
        var reason = FormFields.words("listing.aside.reason", LONGEST);
        dialog = new FormDialog(
                        Wording.text("listing.aside"),
                        Wording.text("listing.aside.do"),
                        tools.guard("aside/" + row.id()))
                .about(Wording.text("listing.match.about", row.name(), row.number(), row.address()))
                .with(FormFields.note(Wording.text("listing.aside.note")), reason)
                .keeping("reason", reason)
                .doing(operation -> {
                    if (FormFields.must(reason, !reason.getValue().isBlank())) {
                        var decision = tools.queue().notOurs(tools.viewer(), operation, row.id(), reason.getValue());
                        if (Wording.happened(decision)) {
                            form().done(Wording.text("listing.set-aside", row.name()));
                            then.run();
                        } else if (decision instanceof ListingDecision.DoneBy) {
                            form().close();
                            Notices.info(Wording.why(decision));
                            then.run();
                        } else {
                            form().refuse(Wording.why(decision));
                        }
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
