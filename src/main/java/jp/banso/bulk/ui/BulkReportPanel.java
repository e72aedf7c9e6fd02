package jp.banso.bulk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.banso.bulk.BulkCard;
import jp.banso.bulk.BulkDecision;
import jp.banso.bulk.BulkReport;
import jp.banso.bulk.BulkRow;
import jp.banso.bulk.BulkState;
import jp.banso.shared.OperationId;
import jp.banso.shared.TextSheet;
import jp.banso.shared.TextSheet.Format;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.shared.ui.InventedMark;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.Places;

/** What became of each office of a batch, as rows and as a file; going on with it and taking it back. */
final class BulkReportPanel extends Div {

    private final transient BulkTools tools;
    private final transient BulkReport report;
    private final transient InventedMark invented;
    private final transient BulkCard batch;
    private final transient Runnable changed;
    private final Select<BulkState> state = new Select<>();
    private final Grid<BulkRow> grid = new Grid<>();

    BulkReportPanel(BulkTools tools, BulkReport report, InventedMark invented, BulkCard batch, Runnable changed) {
        this.tools = tools;
        this.report = report;
        this.invented = invented;
        this.batch = batch;
        this.changed = changed;
        addClassName("bulk-report");
        var counts = new Paragraph(Arrays.stream(BulkState.values())
                .filter(one -> batch.count(one) > 0)
                .map(one -> getTranslation("bulk.counted", Wording.state(one), Wording.number(batch.count(one))))
                .collect(Collectors.joining(getTranslation("bulk.counted.between"))));
        counts.addClassName("cell-main");
        counts.getElement().setAttribute("role", "status");
        add(counts);
        tools.queries()
                .reasons(tools.viewer(), batch.id())
                .forEach((reason, offices) -> add(new Paragraph(
                        getTranslation("bulk.counted.why", Wording.reason(reason), Wording.number(offices)))));
        state.setLabel(getTranslation("bulk.state"));
        state.setItems(Arrays.stream(BulkState.values())
                .filter(one -> batch.count(one) > 0)
                .toList());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("bulk.state.all"));
        state.setItemLabelGenerator(one -> one == null ? getTranslation("bulk.state.all") : Wording.state(one));
        state.addValueChangeListener(chosen -> grid.getDataProvider().refreshAll());
        var acts = new Div(state, actions());
        acts.addClassName("list-toolbar");
        prepare();
        add(acts, grid);
    }

    private Div actions() {
        var actions = new Div();
        actions.addClassName("list-actions");
        if (batch.undoer().isEmpty() && batch.drawn()) {
            if (batch.count(BulkState.WAITING) > 0) {
                actions.add(new Button(getTranslation("bulk.go-on"), VaadinIcon.PLAY.create(), click -> goOn()));
            }
            if (batch.count(BulkState.DONE) > 0 && tools.queries().mayUndo(tools.viewer(), batch)) {
                actions.add(
                        new Button(getTranslation("bulk.undo"), VaadinIcon.ARROW_BACKWARD.create(), click -> ask()));
            }
        }
        var link = new Anchor();
        DownloadHandler handler = this::download;
        link.setHref(handler);
        link.setDownload(true);
        link.setText(getTranslation("bulk.file.take"));
        actions.add(link);
        return actions;
    }

    private void prepare() {
        grid.addClassName("bulk-grid");
        grid.setPageSize(50);
        grid.addColumn(LitRenderer.<BulkRow>of("<a class=\"cell-main\" href=\"${item.href}\">${item.name}</a>"
                                + "<div class=\"cell-sub\">${item.number}</div>")
                        .withProperty("href", row -> Places.careOffice(row.number()))
                        .withProperty("name", BulkRow::name)
                        .withProperty("number", BulkRow::number))
                .setHeader(getTranslation("careoffice.column.NAME"))
                .setFlexGrow(2);
        grid.addColumn(LitRenderer.<BulkRow>of("<div>${item.state}</div><div class=\"cell-sub\">${item.reason}</div>")
                        .withProperty("state", row -> Wording.state(row.state()))
                        .withProperty("reason", row -> Wording.reason(row.reason())))
                .setHeader(getTranslation("bulk.state"))
                .setFlexGrow(2);
        grid.setItems(
                query -> tools
                        .queries()
                        .rows(tools.viewer(), batch.id(), state.getValue(), query.getOffset(), query.getLimit())
                        .stream(),
                query -> {
                    var one = state.getValue();
                    return one == null
                            ? batch.counts().values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum()
                            : batch.count(one);
                });
    }

    private void goOn() {
        say(tools.service().goOn(tools.viewer(), OperationId.fresh(), batch.id()));
    }

    private void ask() {
        new ConfirmQuestion(
                        getTranslation("bulk.undo.title"),
                        getTranslation("bulk.undo.question", Wording.number(batch.count(BulkState.DONE))),
                        getTranslation("bulk.undo.keep"))
                .dangerousAnswer(
                        getTranslation("bulk.undo"),
                        () -> say(tools.service().undo(tools.viewer(), OperationId.fresh(), batch.id())))
                .ask();
    }

    private void say(BulkDecision decision) {
        if (decision instanceof BulkDecision.Refused refused) {
            Notices.failed(getTranslation("bulk.not-begun"), getTranslation("bulk.refused." + refused.reason()));
        }
        changed.run();
    }

    private void download(DownloadEvent event) throws IOException {
        var format = Format.EXCEL;
        event.setFileName(invented.onFile(getTranslation("bulk.file")) + "." + format.ending());
        event.setContentType(format.mediaType());
        event.getResponse().setHeader("Cache-Control", "no-store");
        try (var out = new BufferedOutputStream(event.getOutputStream(), 1 << 16)) {
            var sheet = TextSheet.of(format, out, getTranslation("bulk.menu"));
            sheet.row(List.of(
                    getTranslation("careoffice.column.NUMBER"),
                    getTranslation("careoffice.column.NAME"),
                    getTranslation("bulk.state"),
                    getTranslation("bulk.why")));
            report.rows(tools.viewer(), OperationId.fresh(), batch.id(), rows -> {
                rows.forEach(row -> sheet.row(
                        List.of(row.number(), row.name(), Wording.state(row.state()), Wording.reason(row.reason()))));
                sheet.flush();
            });
            sheet.finish();
        }
    }
}
