package jp.banso.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Where files are dropped or chosen; the limits are said before and kept while the bytes arrive. */
public final class UploadBox extends Composite<Div> {

    /** Takes one file's bytes, on the thread of the request that carries them. */
    @FunctionalInterface
    public interface Taker {

        /** Answers why the file was not taken, translated; nothing when it was. */
        Optional<String> take(String name, InputStream bytes) throws IOException;
    }

    /** What may be brought; {@code words}, {@code kinds} and {@code tooLarge} say so and arrive translated. */
    public record Limits(
            long largest, int files, List<String> extensions, String words, String kinds, String tooLarge) {}

    private final transient Limits limits;

    /** {@code finished} runs in the screen after the last of several files. */
    public UploadBox(Limits limits, Taker taker, Runnable finished) {
        this.limits = limits;
        var upload = new Upload((UploadHandler) event -> receive(event, taker));
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFileSize((int) limits.largest());
        upload.setMaxFiles(limits.files());
        upload.setAcceptedFileExtensions(limits.extensions().toArray(String[]::new));
        upload.setUploadButton(new Button(getTranslation("shared.upload.choose")));
        upload.setDropLabel(new Span(getTranslation("shared.upload.drop")));
        upload.setI18n(words());
        upload.addAllFinishedListener(all -> {
            upload.clearFileList();
            finished.run();
        });
        upload.addFileRejectedListener(rejected -> Notices.failed(
                getTranslation("shared.upload.rejected", rejected.getFileName()), rejected.getErrorMessage()));
        var said = new Paragraph(limits.words());
        said.addClassName("upload-limits");
        getContent().add(upload, said);
        getContent().addClassName("upload-box");
    }

    private void receive(UploadEvent event, Taker taker) throws IOException {
        var name = event.getFileName();
        taker.take(name, event.getInputStream()).ifPresent(why -> {
            event.reject(why);
            event.getUI().access(() -> Notices.failed(getTranslation("shared.upload.rejected", name), why));
        });
    }

    private UploadI18N words() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(getTranslation("shared.upload.choose"))
                        .setMany(getTranslation("shared.upload.choose")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(getTranslation("shared.upload.drop"))
                        .setMany(getTranslation("shared.upload.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(limits.words())
                        .setFileIsTooBig(limits.tooLarge())
                        .setIncorrectFileType(limits.kinds()))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("shared.upload.connecting"))
                                .setStalled(getTranslation("shared.upload.stalled"))
                                .setProcessing(getTranslation("shared.upload.processing"))
                                .setHeld(getTranslation("shared.upload.held")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(getTranslation("shared.upload.failed"))
                                .setUnexpectedServerError(getTranslation("shared.upload.not-taken"))
                                .setForbidden(getTranslation("shared.upload.not-taken"))))
                .setFile(new UploadI18N.File()
                        .setRetry(getTranslation("shared.upload.retry"))
                        .setStart(getTranslation("shared.upload.begin"))
                        .setRemove(getTranslation("shared.upload.remove")));
    }
}
