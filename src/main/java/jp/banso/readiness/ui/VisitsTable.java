package jp.banso.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import jp.banso.readiness.ReadinessQueries;
import jp.banso.readiness.ReadinessQueries.VisitsTaken;

/** Visits per onboarding of ready starts and others, with how many stand behind each; of fewer than five only that is said. */
final class VisitsTable {

    private VisitsTable() {}

    static Component of(List<VisitsTaken> rows) {
        var table = new NativeTable();
        table.addClassName("result-table");
        table.getHead()
                .addRow()
                .add(
                        heading("readiness.visits.start", "col"),
                        heading("readiness.visits.onboardings", "col"),
                        heading("readiness.visits.per", "col"));
        rows.forEach(row -> table.getBody().add(line(row)));
        return new Details(
                Wording.text("readiness.visits"), table, new Paragraph(Wording.text("readiness.visits.what")));
    }

    private static NativeTableRow line(VisitsTaken row) {
        return new NativeTableRow(
                heading(row.ready() ? "readiness.visits.ready" : "readiness.visits.not-ready", "row"),
                new NativeTableCell(String.valueOf(row.onboardings())),
                new NativeTableCell(per(row)));
    }

    private static String per(VisitsTaken row) {
        return row.onboardings() < ReadinessQueries.ENOUGH
                ? Wording.text("readiness.visits.few", ReadinessQueries.ENOUGH)
                : BigDecimal.valueOf(row.visits())
                        .divide(BigDecimal.valueOf(row.onboardings()), 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private static NativeTableHeaderCell heading(String key, String scope) {
        var cell = new NativeTableHeaderCell(Wording.text(key));
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
