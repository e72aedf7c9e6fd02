package jp.banso.casebook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import jp.banso.casebook.CasebookCard;
import jp.banso.casebook.CasebookDecision;
import jp.banso.casebook.CasebookPhotoService;
import jp.banso.photo.PhotoRow;
import jp.banso.photo.PhotoService;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.UploadBox;

/** Adds a photograph: the words come first, then a file or one of the visits' photographs as a copy. */
final class CasePhotoDialog extends Dialog {

    private static final int MOST_OFFERED = 12;

    private final TextField description = new TextField();
    private final Checkbox showsName = new Checkbox();
    private final Div ways = new Div();

    private final transient CasebookTools tools;
    private final transient CasebookCard card;
    private final transient Runnable then;

    // Read on the thread of the request that carries the file.
    private volatile String words = "";
    private volatile boolean named;
    private volatile boolean kept;

    CasePhotoDialog(CasebookTools tools, CasebookCard card, Runnable then) {
        this.tools = tools;
        this.card = card;
        this.then = then;
        setHeaderTitle(getTranslation("casebook.photo.add"));
        addClassName("act-dialog");
        setCloseOnOutsideClick(false);
        var warning = new Paragraph(getTranslation("casebook.photo.warning"));
        warning.addClassName("photo-warning");
        description.setLabel(getTranslation("casebook.photo.words"));
        description.setHelperText(getTranslation("casebook.photo.words.help"));
        description.setMaxLength(CasebookPhotoService.LONGEST_WORDS);
        description.setRequiredIndicatorVisible(true);
        description.setValueChangeMode(ValueChangeMode.EAGER);
        description.addValueChangeListener(change -> ready());
        showsName.setLabel(getTranslation("casebook.photo.shows-name"));
        showsName.addValueChangeListener(change -> ready());
        ways.addClassName("form");
        ways.add(new UploadBox(limits(), this::take, this::finished));
        offered();
        var form = new Div(warning, description, showsName, ways);
        form.addClassName("form");
        add(form);
        getFooter().add(new Button(getTranslation("casebook.photo.close"), click -> close()));
        ready();
    }

    private void offered() {
        var photos = tools.visitPhotos().photos(tools.viewer(), card.office()).stream()
                .filter(photo -> !photo.removed())
                .limit(MOST_OFFERED)
                .toList();
        if (!photos.isEmpty()) {
            var list = new Div();
            list.addClassName("case-photos");
            photos.forEach(photo -> list.add(copy(photo)));
            ways.add(new Paragraph(getTranslation("casebook.photo.visits")), list);
        }
    }

    private Div copy(PhotoRow photo) {
        var use = new Button(getTranslation("casebook.photo.use"), click -> {
            var answer = tools.photos()
                    .copy(tools.viewer(), OperationId.fresh(), card.id(), card.version(), photo.id(), words, named);
            if (answer instanceof CasebookDecision.Done) {
                kept = true;
                finished();
            } else {
                why(answer).ifPresent(reason -> Notices.failed(getTranslation("casebook.refused"), reason));
            }
        });
        use.setAriaLabel(getTranslation("casebook.photo.use.of", photo.description()));
        return new Div(new Image("/photos/" + photo.id() + ".jpg", photo.description()), use);
    }

    private UploadBox.Limits limits() {
        return new UploadBox.Limits(
                PhotoService.LARGEST_FILE,
                1,
                List.of(".jpg", ".jpeg", ".png"),
                getTranslation("casebook.photo.limits", PhotoService.LARGEST_FILE >> 20, CasebookPhotoService.MOST),
                Wording.refused("photo-no-picture"),
                Wording.refused("photo-too-large"));
    }

    private void ready() {
        words = description.getValue();
        named = showsName.getValue();
        ways.setVisible(!description.getValue().isBlank());
    }

    /** On the thread of the request that carries the file. */
    private Optional<String> take(String name, InputStream bytes) throws IOException {
        var all = bytes.readNBytes(PhotoService.LARGEST_FILE + 1);
        var answer =
                tools.photos().add(tools.viewer(), OperationId.fresh(), card.id(), card.version(), words, named, all);
        kept = answer instanceof CasebookDecision.Done;
        return why(answer);
    }

    private static Optional<String> why(CasebookDecision answer) {
        return switch (answer) {
            case CasebookDecision.Done done -> Optional.empty();
            case CasebookDecision.ChangedMeanwhile meanwhile -> Optional.of(Wording.text("casebook.meanwhile.next"));
            case CasebookDecision.Refused(var reason) -> Optional.of(Wording.refused(reason));
        };
    }

    private void finished() {
        if (kept) {
            close();
            Notices.done(getTranslation("casebook.photo.added"));
            then.run();
        }
    }
}
