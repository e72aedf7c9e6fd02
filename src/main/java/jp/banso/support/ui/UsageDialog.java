package jp.banso.support.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.support.NewUsageReport;
import jp.banso.support.UsageRow;
import jp.banso.support.UsageSource;
import org.jspecify.annotations.Nullable;

/** Takes down what an office exchanged in a month; a month told before is shown and told anew. */
final class UsageDialog {

    private static final int MONTHS_BACK = 12;

    private final FormDialog dialog;

    UsageDialog(SupportTools tools, CareOfficeId office, String whose, List<UsageRow> told, Runnable then) {
        var guard = tools.guard("usage/" + office.value());
        var fields = new Fields(guard);
        dialog = new FormDialog(Wording.text("support.usage"), Wording.text("support.usage.do"), guard).about(whose);
        var present = YearMonth.from(tools.today());
        var months =
                IntStream.range(0, MONTHS_BACK).mapToObj(present::minusMonths).toList();
        Select<YearMonth> month =
                FormFields.choice("support.usage.month", months, one -> one == null ? "" : Wording.month(one));
        // First, since choosing the month fills the others with what was told for it.
        guard.keep("month", month, String::valueOf, text -> months.stream()
                .filter(one -> one.toString().equals(text))
                .findFirst()
                .orElse(present));
        var plan = fields.yes("plan", "support.usage.plan");
        var result = fields.yes("result", "support.usage.result");
        var partners = new IntegerField(Wording.text("support.usage.partners"));
        partners.setMin(0);
        partners.setMax(999);
        partners.setStepButtonsVisible(true);
        guard.keep("partners", partners, UsageDialog::written, UsageDialog::read);
        partners.setHelperText(Wording.text("support.usage.partners.help"));
        var source =
                fields.choice("source", "support.usagesource", UsageSource.class, "usagesource", UsageSource.PHONE);
        month.addValueChangeListener(chosen -> told.stream()
                .filter(row -> row.month().equals(chosen.getValue()))
                .findFirst()
                .ifPresent(row -> {
                    plan.setValue(row.planSent());
                    result.setValue(row.resultSent());
                    partners.setValue(row.partners());
                    source.setValue(row.source());
                }));
        partners.setValue(0);
        month.setValue(present);
        dialog.with(month, plan, result, partners, source).doing(operation -> {
            var count = partners.getValue();
            if (Fields.must(partners, count != null && count >= 0 && count <= 999)) {
                var seen = told.stream()
                        .filter(row -> row.month().equals(month.getValue()))
                        .mapToLong(UsageRow::seen)
                        .findFirst()
                        .orElse(0);
                var report = new NewUsageReport(
                        month.getValue(),
                        plan.getValue(),
                        result.getValue(),
                        count == null ? 0 : count,
                        source.getValue(),
                        tools.today());
                Wording.take(form(), tools.usage().report(tools.viewer(), operation, office, seen, report), then);
            }
        });
    }

    private static String written(@Nullable Integer count) {
        return count == null ? "" : count.toString();
    }

    private static @Nullable Integer read(String count) {
        return count.matches("\\d{1,3}") ? Integer.valueOf(count) : null;
    }

    private FormDialog form() {
        return dialog;
    }

    void open() {
        dialog.open();
    }
}
