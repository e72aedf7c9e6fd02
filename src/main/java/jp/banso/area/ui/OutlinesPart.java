package jp.banso.area.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import jp.banso.area.AreaDecision;
import jp.banso.area.AreaQueries;
import jp.banso.area.Boundary;
import jp.banso.area.OutlineFile;
import jp.banso.area.OutlineFile.Outlines;
import jp.banso.area.OutlineService;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.NamedList;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.shared.ui.UploadBox;
import org.jspecify.annotations.Nullable;

/** Outlines come in from a file of boundaries, with the words to whoever made them, and go away again (ARE-07). */
final class OutlinesPart extends Composite<Section> {

    private static final int NAMED = 50;

    private final transient OutlineService service;
    private final transient AreaQueries queries;
    private final transient Viewer viewer;
    private final Div body = new Div();
    private final TextArea credit = FormFields.words("area.outlines.credit.words", OutlineService.LONGEST_CREDIT);
    private transient @Nullable Outlines read;
    private OperationId operation = OperationId.fresh();

    OutlinesPart(OutlineService service, AreaQueries queries, Viewer viewer) {
        this.service = service;
        this.queries = queries;
        this.viewer = viewer;
        credit.setHelperText(getTranslation("area.outlines.credit.help"));
        body.addClassName("card-stack");
        show();
    }

    @Override
    protected Section initContent() {
        return new Section(
                Wording.text("area.outlines.bring"),
                FormFields.note(Wording.text("area.outlines.bring.line")),
                new UploadBox(limits(), this::take, this::show),
                FormFields.note(Wording.text("area.outlines.file.what")),
                body);
    }

    private static UploadBox.Limits limits() {
        var megabytes = OutlineService.LARGEST_FILE >> 20;
        return new UploadBox.Limits(
                OutlineService.LARGEST_FILE,
                1,
                List.of(".geojson", ".json"),
                Wording.text("area.outlines.upload.limits", megabytes),
                Wording.text("area.outlines.upload.type"),
                Wording.text("area.file.large", megabytes));
    }

    /** On the thread of the request that carries the file. */
    private Optional<String> take(String name, InputStream bytes) throws IOException {
        return switch (service.read(viewer, name, bytes)) {
            case OutlineFile.Unusable(var key, var arguments) -> Optional.of(Wording.text(key, arguments.toArray()));
            case Outlines outlines -> {
                read = outlines;
                yield Optional.empty();
            }
        };
    }

    private void show() {
        operation = OperationId.fresh();
        body.removeAll();
        var file = read;
        if (file != null) {
            preview(file);
        } else {
            queries.boundary(viewer).ifPresent(this::present);
        }
    }

    private void preview(Outlines file) {
        body.add(new Paragraph(getTranslation(
                "area.outlines.read",
                file.fileName(),
                file.outlines().size(),
                file.without().size(),
                file.strangers().size())));
        names("area.outlines.without", file.without());
        names("area.outlines.strangers", file.strangers());
        var record = new Button(getTranslation("area.outlines.record"), click -> record(file));
        record.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        var bar = new Div(record);
        bar.addClassName("form-actions");
        body.add(credit, bar);
    }

    private void names(String key, List<String> names) {
        if (!names.isEmpty()) {
            body.add(new NamedList(
                    getTranslation(key, names.size()),
                    names.stream()
                            .limit(NAMED)
                            .map(name -> new NamedList.Line(name, "", ""))
                            .toList()));
        }
    }

    private void present(Boundary boundary) {
        var remove = new Button(getTranslation("area.outlines.remove"), click -> remove(boundary));
        var bar = new Div(remove);
        bar.addClassName("form-actions");
        body.add(
                new Paragraph(getTranslation(
                        "area.outlines.present",
                        boundary.outlines().size(),
                        boundary.fileName(),
                        boundary.recorder(),
                        JapaneseDates.moment(boundary.recordedAt()))),
                new Paragraph(getTranslation("area.outlines.credit", boundary.credit())),
                bar);
    }

    private void record(Outlines file) {
        if (!FormFields.must(credit, !credit.getValue().isBlank())) {
            return;
        }
        finish(service.record(viewer, operation, file, credit.getValue()), "area.outlines.recorded");
    }

    private void remove(Boundary boundary) {
        finish(service.remove(viewer, operation, boundary.id()), "area.outlines.removed");
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
