package jp.banso.listing.ui;

import java.util.List;
import java.util.function.Consumer;
import jp.banso.listing.ChangeRow;
import jp.banso.listing.ManyChangesService.Outcome;
import jp.banso.listing.ManyChangesService.Seen;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.NamedList;
import jp.banso.shared.ui.Places;

/** Takes many proposed changes over, or none of them, each by itself (LST-20). */
final class ManyChangesDialog {

    private static final int LONGEST = 500;

    private final FormDialog dialog;

    ManyChangesDialog(ListingTools tools, List<ChangeRow> rows, boolean accepting, Consumer<ManyChangesReport> became) {
        var key = accepting ? "listing.many.accept" : "listing.many.reject";
        var words = FormFields.words("listing.change.words", LONGEST);
        dialog = new FormDialog(Wording.text(key), Wording.text(key + ".do", rows.size()), tools.guard(key))
                .with(
                        FormFields.note(Wording.text(key + ".note")),
                        new NamedList(
                                Wording.text("listing.many.chosen", rows.size()),
                                rows.stream().map(ManyChangesDialog::line).toList()),
                        words)
                .keeping("words", words)
                .doing(operation -> {
                    var outcomes = decide(tools, operation, rows, accepting, words.getValue());
                    var report = new ManyChangesReport(accepting, rows, outcomes);
                    form().done(report.sentence());
                    became.accept(report);
                });
    }

    private static List<Outcome> decide(
            ListingTools tools, OperationId operation, List<ChangeRow> rows, boolean accepting, String words) {
        var seen = rows.stream().map(row -> new Seen(row.id(), row.present())).toList();
        return accepting
                ? tools.many().accept(tools.viewer(), operation, seen, words)
                : tools.many().reject(tools.viewer(), operation, seen, words);
    }

    static NamedList.Line line(ChangeRow row) {
        return new NamedList.Line(
                row.name(),
                Wording.text(
                        "listing.many.line",
                        Wording.text("listing.change.kind." + row.kind().name()),
                        ChangeCards.said(row)),
                Places.careOffice(row.number()));
    }

    private FormDialog form() {
        return dialog;
    }

    void open() {
        dialog.open();
    }
}
