package jp.banso.partner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import jp.banso.partner.PartnerFile.RefusedLine;
import jp.banso.partner.PartnerFileDecision;
import jp.banso.partner.PartnerFileRow;
import jp.banso.partner.PartnerImportService;
import jp.banso.partner.PartnerReading;
import jp.banso.partner.PartnerReading.Read;
import jp.banso.security.Role.Names;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.shared.ui.Figures;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;
import jp.banso.shared.ui.UploadBox;
import org.jspecify.annotations.Nullable;

/** Files of links: brought, looked at, confirmed as one; and those there were, each of which can be taken back as one. */
@Route("partners/files")
@RolesAllowed(Names.CITY_ADMIN)
class PartnerFilesView extends Div implements AfterNavigationObserver {

    private static final int SHOWN = 200;

    private final transient PartnerTools tools;
    private final Div preview = new Div();
    private final Div files = new Div();
    private transient @Nullable Read read;
    private OperationId operation = OperationId.fresh();

    PartnerFilesView(PartnerTools tools) {
        this.tools = tools;
        addClassNames("page", "card-page");
        preview.addClassName("card-stack");
        var columns = new Paragraph(getTranslation("partner.file.what"));
        columns.addClassName("form-note");
        var back = new Anchor(Places.partners(), getTranslation("partner.back"));
        back.addClassName("page-links");
        add(
                new PageHeader(getTranslation("partner.files"), getTranslation("partner.files.line")),
                back,
                new UploadBox(limits(), this::take, this::show),
                columns,
                preview,
                files);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        list();
    }

    private UploadBox.Limits limits() {
        return new UploadBox.Limits(
                PartnerImportService.LARGEST_FILE,
                1,
                List.of(".csv", ".xlsx", ".zip", ".txt"),
                getTranslation("partner.upload.limits", PartnerImportService.LARGEST_FILE >> 20),
                getTranslation("partner.upload.type"),
                getTranslation("partner.file.large", PartnerImportService.LARGEST_FILE >> 20));
    }

    /** On the thread of the request that carries the file. */
    private Optional<String> take(String name, InputStream bytes) throws IOException {
        return switch (tools.files().read(tools.viewer(), name, bytes)) {
            case PartnerReading.Unusable(var key, var arguments) -> Optional.of(Wording.text(key, arguments.toArray()));
            case Read taken -> {
                read = taken;
                yield Optional.empty();
            }
        };
    }

    private void show() {
        var taken = read;
        preview.removeAll();
        if (taken == null) {
            return;
        }
        operation = OperationId.fresh();
        preview.add(new Section(
                taken.file().fileName(),
                new Figures()
                        .with(
                                "partner.file.added",
                                Wording.number(taken.added()),
                                getTranslation("partner.file.added.what"))
                        .with(
                                "partner.file.confirmed",
                                Wording.number(taken.confirmed()),
                                getTranslation("partner.file.confirmed.what"))
                        .with(
                                "partner.file.refused",
                                Wording.number(taken.refused().size()),
                                getTranslation("partner.file.refused.what"))));
        if (!taken.refused().isEmpty()) {
            preview.add(new Section(getTranslation("partner.file.refused"), refused(taken.refused())));
        }
        var bar = new Div(new Button(getTranslation("shared.form.cancel"), click -> forget()));
        bar.addClassName("form-actions");
        var lines = taken.added() + taken.confirmed();
        if (lines > 0) {
            var record = new Button(getTranslation("partner.file.record", Wording.number(lines)), click -> record());
            record.addThemeVariants(ButtonVariant.AURA_PRIMARY);
            record.setDisableOnClick(true);
            bar.add(record);
        }
        preview.add(bar);
    }

    private Component refused(List<RefusedLine> lines) {
        var list = new OrderedList();
        list.addClassName("card-list");
        lines.stream().limit(SHOWN).forEach(line -> {
            var where = new Div(
                    getTranslation("partner.file.line", String.valueOf(line.line()), line.column(), line.text()));
            where.addClassName("cell-main");
            list.add(new ListItem(where, new Div(Wording.text(line.reasonKey()))));
        });
        return lines.size() <= SHOWN
                ? list
                : new Div(
                        list, new Paragraph(getTranslation("partner.file.more", Wording.number(lines.size() - SHOWN))));
    }

    private void record() {
        var taken = read;
        if (taken != null) {
            tell(tools.files().record(tools.viewer(), operation, taken.file()));
            forget();
        }
    }

    private void tell(PartnerFileDecision decision) {
        switch (decision) {
            case PartnerFileDecision.Recorded(var file, var added, var confirmed, var refused) ->
                Notices.info(getTranslation(
                        "partner.file.recorded",
                        Wording.number(added),
                        Wording.number(confirmed),
                        Wording.number(refused)));
            case PartnerFileDecision.Undone() -> Notices.info(getTranslation("partner.file.undone"));
            case PartnerFileDecision.Stays(var reason) ->
                Notices.failed(getTranslation("partner.file.not-done"), Wording.text("partner.file.stays." + reason));
        }
    }

    private void forget() {
        read = null;
        preview.removeAll();
        list();
    }

    private void list() {
        files.removeAll();
        var rows = tools.files().files(tools.viewer());
        if (rows.isEmpty()) {
            return;
        }
        var list = new OrderedList();
        list.addClassName("card-list");
        rows.forEach(row -> list.add(card(row)));
        files.add(new Section(getTranslation("partner.file.before"), list));
    }

    private ListItem card(PartnerFileRow row) {
        var name = new Div(row.fileName());
        name.addClassName("cell-main");
        var who = new Div(getTranslation(
                "partner.file.by",
                row.recorder(),
                JapaneseDates.moment(row.recordedAt()),
                row.lines(),
                row.added(),
                row.refused()));
        who.addClassName("cell-sub");
        var item = new ListItem(name, who);
        if (row.undone()) {
            item.add(new StatusBadge(Meaning.QUIET, getTranslation("partner.file.undone-by", row.undoer())));
        } else {
            var undo = new Button(getTranslation("partner.file.undo"), click -> undo(row));
            undo.setAriaLabel(getTranslation("partner.file.undo.of", row.fileName()));
            item.add(undo);
        }
        return item;
    }

    private void undo(PartnerFileRow row) {
        var act = OperationId.fresh();
        new ConfirmQuestion(
                        getTranslation("partner.file.undo.title"),
                        getTranslation("partner.file.undo.question", row.added()),
                        getTranslation("shared.form.cancel"))
                .dangerousAnswer(getTranslation("partner.file.undo"), () -> {
                    tell(tools.files().undo(tools.viewer(), act, row.id()));
                    list();
                })
                .ask();
    }
}
