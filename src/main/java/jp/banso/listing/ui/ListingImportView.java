package jp.banso.listing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jp.banso.listing.ListReading;
import jp.banso.listing.ListingService;
import jp.banso.listing.ReadList;
import jp.banso.listing.Series;
import jp.banso.listing.SnapshotFacts;
import jp.banso.listing.SnapshotRow;
import jp.banso.listing.SnapshotSource;
import jp.banso.security.Role.Names;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.shared.ui.UploadBox;
import org.jspecify.annotations.Nullable;

/** A list of users comes in: brought, looked at, confirmed. Until it is confirmed nothing is kept. */
@Route("listing/new")
@RolesAllowed(Names.CITY_ADMIN)
class ListingImportView extends Div implements AfterNavigationObserver {

    static final String REPLACES = "replaces";

    private final transient ListingTools tools;
    private final PageHeader header = new PageHeader(getTranslation("listing.bring"));
    private final UploadBox upload;
    private final Div body = new Div();
    private final Div comparison = new Div();
    private final Select<Series> series;
    private final TextArea note = FormFields.words("listing.note", 500);
    private transient @Nullable ReadList list;
    private transient @Nullable SnapshotRow replaced;
    private OperationId operation = OperationId.fresh();

    ListingImportView(ListingTools tools) {
        this.tools = tools;
        addClassNames("page", "card-page");
        upload = new UploadBox(limits(), this::take, this::show);
        series = FormFields.choice(
                "listing.series",
                List.of(Series.values()),
                one -> one == null ? "" : getTranslation("listing.series." + one.name()));
        series.setValue(Series.OLD_SYSTEM);
        series.addValueChangeListener(change -> compare());
        body.addClassName("card-stack");
        comparison.addClassName("card-stack");
        var columns = new Paragraph(getTranslation("listing.file.what"));
        columns.addClassName("form-note");
        add(header, upload, columns, new PastedList(this::pasted), body);
    }

    private UploadBox.Limits limits() {
        return new UploadBox.Limits(
                ListingService.LARGEST_FILE,
                1,
                List.of(".csv", ".xlsx", ".zip", ".txt", ".html", ".htm"),
                getTranslation("listing.upload.limits", ListingService.LARGEST_FILE >> 20),
                getTranslation("listing.upload.type"),
                getTranslation("listing.file.large", ListingService.LARGEST_FILE >> 20));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        replaced = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(REPLACES)
                .filter(text -> text.matches("\\d{1,18}"))
                .flatMap(text -> tools.queries().snapshot(tools.viewer(), Long.parseLong(text)))
                .filter(SnapshotRow::stands)
                .orElse(null);
        var former = replaced;
        header.show(
                getTranslation(former == null ? "listing.bring" : "listing.bring.correct"),
                former == null
                        ? getTranslation("listing.bring.line")
                        : getTranslation("listing.bring.correct.line", Wording.day(former)));
        if (former != null) {
            series.setValue(former.series());
            note.setValue(former.note());
        }
    }

    /** On the thread of the request that carries the file. */
    private Optional<String> take(String name, InputStream bytes) throws IOException {
        return switch (tools.lists().read(tools.viewer(), name, bytes)) {
            case ListReading.Unusable(var key, var arguments) -> Optional.of(Wording.text(key, arguments.toArray()));
            case ListReading.Read(var read, var compared) -> {
                list = read;
                yield Optional.empty();
            }
        };
    }

    private void pasted(String page) {
        try {
            var bytes = new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8));
            list = null;
            take(getTranslation("listing.paste.name"), bytes)
                    .ifPresent(why -> Notices.failed(getTranslation("listing.not-done"), why));
            show();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String counted(ReadList read) {
        var offices = Wording.number(read.offices().size());
        var rows = Wording.number(read.rows());
        return read.dayOpen()
                ? getTranslation("listing.read.page", offices, rows)
                : getTranslation("listing.read", JapaneseDates.both(read.asOf()), offices, rows);
    }

    /** A page says no day, so the person does. */
    private DatePicker day(ReadList read) {
        var day = FormFields.past("listing.as-of", tools.today());
        day.setValue(read.asOf());
        day.addValueChangeListener(change -> {
            var said = change.getValue();
            if (FormFields.must(day, said != null && !day.isInvalid()) && said != null) {
                list = read.on(said);
                compare();
            }
        });
        return day;
    }

    private void show() {
        var read = list;
        body.removeAll();
        if (read == null) {
            return;
        }
        operation = OperationId.fresh();
        var what = new Section(read.fileName(), new Paragraph(counted(read)));
        body.add(what);
        if (!read.refused().isEmpty()) {
            body.add(new RefusedLines(read.refused()));
            return;
        }
        var fields = read.dayOpen() ? new Div(day(read), series, note) : new Div(series, note);
        fields.addClassName("form");
        what.add(fields);
        body.add(comparison);
        compare();
        var record = new Button(getTranslation("listing.record"), click -> record());
        record.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        record.setDisableOnClick(true);
        var bar = new Div(new Button(getTranslation("shared.form.cancel"), click -> leave()), record);
        bar.addClassName("form-actions");
        body.add(bar);
    }

    private void compare() {
        var read = list;
        if (read != null) {
            comparison.removeAll();
            comparison.add(new ListPreview(tools.lists().compare(tools.viewer(), read, facts())));
        }
    }

    private SnapshotFacts facts() {
        var former = replaced;
        return new SnapshotFacts(
                former == null ? SnapshotSource.WAM_NET : former.source(),
                series.getValue(),
                note.getValue(),
                former == null ? null : former.id());
    }

    private void record() {
        var read = list;
        if (read == null) {
            return;
        }
        var decision = tools.lists().recordList(tools.viewer(), operation, read, facts());
        if (Wording.happened(decision)) {
            Notices.info(Wording.recorded(decision));
            leave();
        } else {
            Notices.failed(getTranslation("listing.not-done"), Wording.why(decision));
            show();
        }
    }

    private void leave() {
        list = null;
        getUI().ifPresent(ui -> ui.navigate(Places.listing()));
    }
}
