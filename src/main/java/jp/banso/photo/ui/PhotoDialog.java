package jp.banso.photo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import jp.banso.photo.PhotoDecision;
import jp.banso.photo.PhotoService;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.UploadBox;
import jp.banso.support.AssignmentId;
import jp.banso.support.VisitRow;

/**
 * Takes one photograph for a visit: says first what may not be on it, asks what it shows, and only then lets one be taken or
 * chosen. The browser makes it small before it travels; the server does so in any case.
 */
final class PhotoDialog extends Dialog {

    private static final int SIDE = 1600;

    /** Draws the picture anew in the browser; what it cannot draw travels as it is. */
    private static final String SHRINK = """
            const upload = this.querySelector('vaadin-upload');
            upload.accept = 'image/jpeg,image/png';
            upload.addEventListener('upload-request', event => {
                event.preventDefault();
                const { file, xhr } = event.detail;
                createImageBitmap(file, { imageOrientation: 'from-image' }).then(image => {
                    const scale = Math.min(1, $0 / Math.max(image.width, image.height));
                    const canvas = document.createElement('canvas');
                    canvas.width = Math.max(1, Math.round(image.width * scale));
                    canvas.height = Math.max(1, Math.round(image.height * scale));
                    const pen = canvas.getContext('2d');
                    pen.fillStyle = 'white';
                    pen.fillRect(0, 0, canvas.width, canvas.height);
                    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
                    image.close();
                    canvas.toBlob(small => xhr.send(small || file), 'image/jpeg', 0.85);
                }).catch(() => xhr.send(file));
            });""";

    private final TextField description = new TextField();
    private final Checkbox checked = new Checkbox();
    private final Div box = new Div();

    // Read on the thread of the request that carries the file.
    private final transient Adding adding;
    private volatile String words = "";
    private volatile boolean kept;

    /** How a photograph with this description is kept. */
    private interface Adding {
        PhotoDecision add(OperationId operation, String words, byte[] bytes);
    }

    /** For one of these notes, which the person chooses. */
    static PhotoDialog ofNotes(PhotoTools tools, String officeName, List<VisitRow> visits) {
        var note = new AtomicLong();
        var visit = FormFields.choice("photo.visit", visits, one -> one == null ? "" : name(one));
        visit.addValueChangeListener(chosen -> note.set(chosen.getValue().id()));
        visit.setValue(visits.getFirst());
        return new PhotoDialog(officeName, visit, (operation, words, bytes) -> tools.service()
                .add(tools.viewer(), operation, note.get(), words, bytes));
    }

    /** For today's visit, whose note may still have to be written. */
    static PhotoDialog ofToday(PhotoTools tools, String officeName, AssignmentId assignment) {
        var today = tools.today();
        return new PhotoDialog(
                officeName,
                new Paragraph(I18NProvider.translate("photo.today", JapaneseDates.both(today))),
                (operation, words, bytes) ->
                        tools.service().addOn(tools.viewer(), operation, assignment, today, words, bytes));
    }

    private PhotoDialog(String officeName, Component visit, Adding adding) {
        this.adding = adding;
        setHeaderTitle(getTranslation("photo.add"));
        addClassName("act-dialog");
        setCloseOnOutsideClick(false);
        var warning = new Paragraph(getTranslation("photo.warning"));
        warning.addClassName("photo-warning");
        description.setLabel(getTranslation("photo.description"));
        description.setHelperText(getTranslation("photo.description.help"));
        description.setMaxLength(PhotoService.LONGEST_WORDS);
        description.setRequiredIndicatorVisible(true);
        description.setValueChangeMode(ValueChangeMode.EAGER);
        description.addValueChangeListener(change -> ready());
        checked.setLabel(getTranslation("photo.checked"));
        checked.addValueChangeListener(change -> ready());
        var upload = new UploadBox(limits(), this::take, this::finished);
        upload.getElement().executeJs(SHRINK, SIDE);
        box.add(upload);
        var form = new Div(new Paragraph(officeName), visit, warning, description, checked, box);
        form.addClassName("form");
        add(form);
        getFooter().add(new Button(getTranslation("photo.close"), click -> close()));
        ready();
    }

    private static String name(VisitRow visit) {
        return I18NProvider.translate(
                "photo.visit.line",
                JapaneseDates.both(visit.visitedOn()),
                I18NProvider.translate("support.visit.kind." + visit.kind().name()));
    }

    private UploadBox.Limits limits() {
        return new UploadBox.Limits(
                PhotoService.LARGEST_FILE,
                1,
                List.of(".jpg", ".jpeg", ".png"),
                getTranslation("photo.limits", PhotoService.LARGEST_FILE >> 20, PhotoService.MOST),
                getTranslation("photo.refused.no-picture"),
                getTranslation("photo.refused.too-large"));
    }

    private void ready() {
        words = description.getValue();
        box.setVisible(checked.getValue() && !description.getValue().isBlank());
    }

    /** On the thread of the request that carries the file. */
    private Optional<String> take(String name, InputStream bytes) throws IOException {
        var all = bytes.readNBytes(PhotoService.LARGEST_FILE + 1);
        return switch (adding.add(OperationId.fresh(), words, all)) {
            case PhotoDecision.Done done -> {
                kept = true;
                yield Optional.empty();
            }
            case PhotoDecision.Refused refused -> Optional.of(getTranslation("photo.refused." + refused.reason()));
        };
    }

    private void finished() {
        if (kept) {
            close();
            Notices.done(getTranslation("photo.added"));
        }
    }
}
