package jp.banso.area.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.banso.area.AreaDecision;
import jp.banso.area.AreaFile;
import jp.banso.area.AreaQueries;
import jp.banso.area.AreaService;
import jp.banso.area.AsOf;
import jp.banso.area.ComparisonFacts;
import jp.banso.area.OutlineService;
import jp.banso.area.StructureService;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Role.Names;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.shared.ui.UploadBox;
import org.jspecify.annotations.Nullable;

/** Counts by area come in, or the places of the picture: brought, looked at, confirmed. */
@Route("areas/new")
@RolesAllowed(Names.CITY_ADMIN)
class AreaImportView extends Div {

    private static final LocalDate SLIDE_BEFORE = LocalDate.of(2025, 9, 30);
    private static final LocalDate SLIDE_AFTER = LocalDate.of(2026, 2, 2);

    private final transient AreaService service;
    private final transient StructureService structures;
    private final transient CurrentViewer viewer;
    private final transient LocalDate today;
    private final Div body = new Div();
    private final DatePicker before;
    private final DatePicker after;
    private final Checkbox beforeMonth = new Checkbox(getTranslation("area.month-only"));
    private final Checkbox afterMonth = new Checkbox(getTranslation("area.month-only"));
    private final TextField source = new TextField(getTranslation("area.source"));
    private final TextArea denominators = FormFields.words("area.denominators.what", 1000);
    private transient @Nullable AreaFile read;
    private OperationId operation = OperationId.fresh();
    private boolean bundled;

    AreaImportView(
            AreaService service,
            StructureService structures,
            OutlineService outlines,
            AreaQueries queries,
            CurrentViewer viewer,
            Clock clock) {
        this.service = service;
        this.structures = structures;
        this.viewer = viewer;
        today = JapanTime.today(clock);
        before = FormFields.past("area.before", today);
        after = FormFields.past("area.after", today);
        source.setMaxLength(200);
        source.setWidthFull();
        addClassNames("page", "card-page");
        body.addClassName("card-stack");
        var own = new Div(new Button(getTranslation("area.bundled"), click -> bundled()));
        add(
                new PageHeader(getTranslation("area.bring"), getTranslation("area.bring.line")),
                new UploadBox(limits(), this::take, this::show),
                FormFields.note(getTranslation("area.file.what")),
                own,
                body,
                new OutlinesPart(outlines, queries, viewer.get()));
    }

    private UploadBox.Limits limits() {
        return new UploadBox.Limits(
                AreaService.LARGEST_FILE,
                1,
                List.of(".csv", ".xlsx"),
                getTranslation("area.upload.limits", AreaService.LARGEST_FILE >> 20),
                getTranslation("area.upload.type"),
                getTranslation("area.file.large", AreaService.LARGEST_FILE >> 20));
    }

    /** On the thread of the request that carries the file. */
    private Optional<String> take(String name, InputStream bytes) throws IOException {
        var file = service.read(viewer.get(), name, bytes);
        if (file instanceof AreaFile.Unusable(var key, var arguments)) {
            return Optional.of(Wording.text(key, arguments.toArray()));
        }
        read = file;
        bundled = false;
        return Optional.empty();
    }

    private void bundled() {
        read = service.bundledCounts(viewer.get());
        bundled = true;
        before.setValue(SLIDE_BEFORE);
        beforeMonth.setValue(true);
        after.setValue(SLIDE_AFTER);
        source.setValue(getTranslation("area.bundled.source"));
        show();
    }

    private void show() {
        operation = OperationId.fresh();
        body.removeAll();
        switch (read) {
            case AreaFile.Counts counts -> form(counts);
            case AreaFile.Services services ->
                body.add(ServicesForm.of(
                        services,
                        today,
                        facts -> finish(
                                structures.record(viewer.get(), operation, services, facts),
                                "area.services.recorded")));
            case AreaFile.Tiles tiles ->
                body.add(new Section(
                        tiles.fileName(),
                        new Paragraph(
                                getTranslation("area.tiles.read", tiles.rows().size())),
                        confirm("area.tiles.place", () -> place(tiles))));
            case null, default -> {}
        }
    }

    private void form(AreaFile.Counts counts) {
        Select<String> own =
                FormFields.choice("area.own.which", counts.municipalities(), one -> one == null ? "" : one);
        own.setHelperText(getTranslation("area.own.help"));
        denominators.setVisible(counts.hasDenominators());
        var fields = new Div(before, beforeMonth, after, afterMonth, source, denominators, own);
        fields.addClassName("form");
        body.add(new Section(
                counts.fileName(),
                new Paragraph(getTranslation(
                        "area.counts.read",
                        counts.rows().size(),
                        counts.municipalities().size(),
                        counts.rows().stream()
                                .filter(row -> row.denominator() != null)
                                .count())),
                fields,
                confirm("area.record", () -> record(counts, own))));
    }

    private Component confirm(String key, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        var bar = new Div(button);
        bar.addClassName("form-actions");
        return bar;
    }

    private void record(AreaFile.Counts counts, Select<String> own) {
        if (!(FormFields.must(before, before.getValue() != null && !before.isInvalid())
                & FormFields.must(after, after.getValue() != null && !after.isInvalid())
                & FormFields.must(source, !source.getValue().isBlank()))) {
            return;
        }
        var facts = new ComparisonFacts(
                new AsOf(before.getValue(), beforeMonth.getValue()),
                new AsOf(after.getValue(), afterMonth.getValue()),
                source.getValue(),
                counts.hasDenominators() ? denominators.getValue() : "",
                Objects.requireNonNullElse(own.getValue(), ""));
        var decision = service.record(viewer.get(), operation, counts, facts);
        if (bundled && decision instanceof AreaDecision.Done) {
            service.place(viewer.get(), OperationId.fresh(), service.bundledTiles(viewer.get()));
        }
        finish(decision, "area.recorded");
    }

    private void place(AreaFile.Tiles tiles) {
        finish(service.place(viewer.get(), operation, tiles), "area.tiles.placed");
    }

    private void finish(AreaDecision decision, String doneKey) {
        switch (decision) {
            case AreaDecision.Done done -> {
                read = null;
                Notices.done(getTranslation(doneKey));
                getUI().ifPresent(ui -> ui.navigate(Places.areas()));
            }
            case AreaDecision.Stays(var reason) -> {
                operation = OperationId.fresh();
                Notices.failed(getTranslation("area.not-done"), getTranslation("area.not-done." + reason));
            }
        }
    }
}
