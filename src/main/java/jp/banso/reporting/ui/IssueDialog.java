package jp.banso.reporting.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import jp.banso.listing.DatePrecision;
import jp.banso.listing.SnapshotRow;
import jp.banso.reporting.IssuedFigure.Denominator;
import jp.banso.reporting.LedgerDecision;
import jp.banso.reporting.LedgerService;
import jp.banso.security.Viewer;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.UnsavedGuard;
import org.jspecify.annotations.Nullable;

/** Issues a rate: which count, of which denominator, what for. */
final class IssueDialog {

    private static final int LONGEST = 200;

    private final FormDialog dialog;

    IssueDialog(
            LedgerService service,
            Viewer viewer,
            List<SnapshotRow> snapshots,
            List<Denominator> denominators,
            UnsavedGuard guard,
            Runnable then) {
        dialog = new FormDialog(Wording.text("reporting.issue"), Wording.text("reporting.issue.do"), guard);
        var standing = snapshots.stream().filter(SnapshotRow::stands).toList();
        Select<SnapshotRow> snapshot = FormFields.choice("reporting.issue.count", standing, IssueDialog::words);
        standing.stream().findFirst().ifPresent(snapshot::setValue);
        Select<Denominator> denominator =
                FormFields.choice("reporting.issue.denominator", denominators, IssueDialog::words);
        denominators.stream().findFirst().ifPresent(denominator::setValue);
        var purpose = new TextField(Wording.text("reporting.issue.purpose"));
        purpose.setMaxLength(LONGEST);
        purpose.setHelperText(Wording.text("reporting.issue.purpose.help"));
        dialog.about(Wording.text("reporting.rule.LISTED.how"))
                .with(snapshot, denominator, purpose)
                .keepingText("purpose", purpose)
                .doing(operation -> {
                    if (!(FormFields.must(snapshot, snapshot.getValue() != null)
                            & FormFields.must(denominator, denominator.getValue() != null)
                            & FormFields.must(purpose, !purpose.getValue().isBlank()))) {
                        return;
                    }
                    var decision = service.issue(
                            viewer,
                            operation,
                            snapshot.getValue().id(),
                            denominator.getValue().version(),
                            purpose.getValue());
                    switch (decision) {
                        case LedgerDecision.Issued issued -> {
                            form().done(Wording.text("reporting.issue.done"));
                            then.run();
                        }
                        case LedgerDecision.Stays stays -> form().refuse(Wording.text("reporting.issue.basis"));
                    }
                });
    }

    private static String words(@Nullable SnapshotRow row) {
        return row == null
                ? ""
                : Wording.text(
                        "reporting.issue.count.one",
                        Wording.day(row.asOf(), row.precision() == DatePrecision.MONTH),
                        Wording.number(row.offices()));
    }

    private static String words(@Nullable Denominator of) {
        return of == null
                ? ""
                : Wording.text(
                        "reporting.issue.denominator.one",
                        of.name(),
                        Wording.number(of.value()),
                        JapaneseDates.both(of.asOf()));
    }

    private FormDialog form() {
        return dialog;
    }

    void open() {
        dialog.open();
    }
}
