package jp.banso.intake.ui;

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
import jp.banso.intake.IntakeDecision;
import jp.banso.intake.IntakeFileService;
import jp.banso.shared.ui.Notices;

/** Where files are dropped or chosen; the limits are said before and kept while the bytes arrive. */
class UploadBox extends Composite<Div> {

    /** Takes one file's bytes, on the thread of the request that carries them. */
    @FunctionalInterface
    interface Taker {
        IntakeDecision take(String name, InputStream bytes) throws IOException;
    }

    /** {@code finished} runs in the screen after the last of several files. */
    UploadBox(Taker taker, Runnable finished) {
        var upload = new Upload((UploadHandler) event -> receive(event, taker));
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFileSize((int) IntakeFileService.LARGEST_FILE);
        upload.setMaxFiles(IntakeFileService.MOST_FILES);
        upload.setAcceptedFileExtensions(".csv", ".xlsx", ".zip", ".txt");
        upload.setUploadButton(new Button(getTranslation("intake.upload.choose")));
        upload.setDropLabel(new Span(getTranslation("intake.upload.drop")));
        upload.setI18n(words());
        upload.addAllFinishedListener(all -> {
            upload.clearFileList();
            finished.run();
        });
        upload.addFileRejectedListener(rejected -> Notices.failed(
                getTranslation("intake.upload.rejected", rejected.getFileName()), rejected.getErrorMessage()));
        var limits = new Paragraph(getTranslation("intake.upload.limits"));
        limits.addClassName("upload-limits");
        getContent().add(upload, limits);
        getContent().addClassName("upload-box");
    }

    private void receive(UploadEvent event, Taker taker) throws IOException {
        var decision = taker.take(event.getFileName(), event.getInputStream());
        if (decision instanceof IntakeDecision.Stays stays) {
            event.reject(Wording.text("intake.stays." + stays.reason()));
            event.getUI().access(() -> IntakeAnswers.went(decision));
        }
    }

    private UploadI18N words() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(getTranslation("intake.upload.choose"))
                        .setMany(getTranslation("intake.upload.choose")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(getTranslation("intake.upload.drop"))
                        .setMany(getTranslation("intake.upload.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("intake.stays.too-many-files"))
                        .setFileIsTooBig(getTranslation("intake.stays.too-large"))
                        .setIncorrectFileType(getTranslation("intake.upload.type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("intake.upload.connecting"))
                                .setStalled(getTranslation("intake.upload.stalled"))
                                .setProcessing(getTranslation("intake.upload.processing"))
                                .setHeld(getTranslation("intake.upload.held")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(getTranslation("intake.upload.failed"))
                                .setUnexpectedServerError(getTranslation("intake.upload.failed"))
                                .setForbidden(getTranslation("intake.upload.failed"))))
                .setFile(new UploadI18N.File()
                        .setRetry(getTranslation("intake.upload.retry"))
                        .setStart(getTranslation("intake.upload.begin"))
                        .setRemove(getTranslation("intake.upload.remove")));
    }
}
