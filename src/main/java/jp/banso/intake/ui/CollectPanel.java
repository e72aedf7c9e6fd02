package jp.banso.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import jp.banso.intake.BatchCard;
import jp.banso.intake.FileCard;
import jp.banso.intake.IntakeDecision;
import jp.banso.intake.IntakeFileService;
import jp.banso.intake.IntakeQueries;
import jp.banso.intake.IntakeService;
import jp.banso.intake.TableCard;
import jp.banso.security.CurrentViewer;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.shared.ui.UploadBox;

/** Steps 1 and 2: the files of a batch, what they turned out to be, and what the columns of unknown ones mean. */
class CollectPanel extends Composite<Div> {

    private final transient IntakeService intake;
    private final transient IntakeFileService files;
    private final transient IntakeQueries batches;
    private final transient CurrentViewer viewer;
    private final transient BatchCard batch;
    private final transient Runnable reload;
    private final OperationId reading = OperationId.fresh();

    CollectPanel(
            IntakeService intake,
            IntakeFileService files,
            IntakeQueries batches,
            CurrentViewer viewer,
            BatchCard batch,
            boolean mayChange,
            Runnable reload) {
        this.intake = intake;
        this.files = files;
        this.batches = batches;
        this.viewer = viewer;
        this.batch = batch;
        this.reload = reload;
        getContent().addClassName("intake-stack");
        getContent().add(filesSection(mayChange));
        batch.files().stream()
                .flatMap(file -> file.tables().stream())
                .filter(table -> !table.official())
                .forEach(table -> getContent().add(mapping(table, mayChange)));
        if (mayChange) {
            getContent().add(area(), actions());
        }
    }

    private Section filesSection(boolean mayChange) {
        var section = new Section(getTranslation("intake.files"));
        if (mayChange) {
            section.add(new UploadBox(
                    RegisterUpload.limits(),
                    (name, bytes) -> RegisterUpload.why(files.addFile(viewer.get(), batch.id(), name, bytes)),
                    reload));
        }
        for (var file : batch.files()) {
            section.add(new FilePanel(
                    file,
                    mayChange,
                    charset -> act(() -> files.chooseCharset(viewer.get(), file.id(), charset)),
                    () -> remove(file)));
        }
        return section;
    }

    private void remove(FileCard file) {
        new ConfirmQuestion(
                        getTranslation("intake.file.remove"),
                        getTranslation("intake.file.remove.question", file.name()),
                        getTranslation("intake.keep"))
                .answer(
                        getTranslation("intake.file.remove"),
                        () -> act(() -> files.removeFile(viewer.get(), file.id())))
                .ask();
    }

    private Section mapping(TableCard table, boolean mayChange) {
        return new Section(
                getTranslation("intake.mapping.title", table.name()),
                new MappingPanel(
                        table,
                        samples(table),
                        batches.mappings(viewer.get()),
                        mayChange,
                        (source, mapping, taken) ->
                                act(() -> files.describeTable(viewer.get(), table, source, mapping, taken)),
                        name -> {
                            files.forgetMapping(viewer.get(), name);
                            reload.run();
                        }));
    }

    private List<List<String>> samples(TableCard table) {
        try {
            return batches.samples(viewer.get(), table);
        } catch (IOException gone) {
            return List.of();
        }
    }

    private Section area() {
        var code = new TextField(getTranslation("intake.area"));
        code.setHelperText(getTranslation("intake.area.help"));
        code.setValue(batch.area());
        code.setMaxLength(5);
        code.setAllowedCharPattern("\\d");
        code.addValueChangeListener(change -> {
            var decision =
                    files.narrow(viewer.get(), batch.id(), change.getValue().strip());
            code.setInvalid(decision instanceof IntakeDecision.Stays);
            code.setErrorMessage(getTranslation("intake.stays.area"));
        });
        return new Section(getTranslation("intake.area.title"), code);
    }

    private Div actions() {
        var read = new Button(getTranslation("intake.read"), click -> {
            IntakeAnswers.went(intake.read(viewer.get(), reading, batch.id()));
            reload.run();
        });
        read.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        read.setDisableOnClick(true);
        read.setEnabled(batch.readable());
        var discard = new Button(getTranslation("intake.discard"), click -> discard());
        var bar = new Div(discard, read);
        bar.addClassName("form-actions");
        if (!batch.readable()) {
            var why = new Paragraph(
                    getTranslation(batch.files().isEmpty() ? "intake.read.nothing" : "intake.read.not-yet"));
            why.addClassName("form-note");
            return stack(why, bar);
        }
        return bar;
    }

    private static Div stack(Paragraph why, Div bar) {
        return new Div(why, bar);
    }

    private void discard() {
        new ConfirmQuestion(
                        getTranslation("intake.discard"),
                        getTranslation("intake.discard.question"),
                        getTranslation("intake.keep"))
                .dangerousAnswer(getTranslation("intake.discard"), () -> {
                    if (done(() -> intake.discard(viewer.get(), batch.id()))) {
                        getUI().ifPresent(ui -> ui.navigate(Places.intake()));
                    }
                })
                .ask();
    }

    /** An act that may fail to read a file. */
    @FunctionalInterface
    private interface Act {
        IntakeDecision run() throws IOException;
    }

    private void act(Act act) {
        if (done(act)) {
            reload.run();
        }
    }

    private static boolean done(Act act) {
        try {
            return IntakeAnswers.went(act.run());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
