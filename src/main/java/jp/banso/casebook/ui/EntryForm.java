package jp.banso.casebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import jp.banso.casebook.CaseWords;
import jp.banso.casebook.CasebookCard;
import jp.banso.casebook.CasebookDecision;
import jp.banso.casebook.CasebookState;
import jp.banso.casebook.StaffSize;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.Focus;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.UnsavedGuard;

/** What is written of an office. */
final class EntryForm extends Div {

    private final transient CasebookTools tools;
    private final transient Runnable then;
    private final TextField title = new TextField(getTranslation("casebook.field.title"));
    private final TextArea background = FormFields.words("casebook.background", CaseWords.LONGEST_WORDS);
    private final TextArea measures = FormFields.words("casebook.measures", CaseWords.LONGEST_WORDS);
    private final TextArea voice = FormFields.words("casebook.voice", CaseWords.LONGEST_VOICE);
    private final ComboBox<String> software = new ComboBox<>(getTranslation("casebook.trait.SOFTWARE"));
    private final Select<StaffSize> size = FormFields.choice(
            "casebook.trait.SIZE",
            List.of(StaffSize.values()),
            one -> getTranslation(one == null ? "casebook.size.unknown" : "casebook.size." + one.name()));
    private final ResultLines results = new ResultLines();
    private final Paragraph anew = FormFields.note(getTranslation("casebook.edit.anew"));
    private final UnsavedGuard guard;
    private transient CasebookCard card;

    EntryForm(CasebookTools tools, CasebookCard card, Runnable then) {
        this.tools = tools;
        this.card = card;
        this.then = then;
        addClassName("form");
        title.setMaxLength(CaseWords.LONGEST_TITLE);
        title.setHelperText(getTranslation("casebook.field.title.help"));
        software.setItems(tools.software().offered());
        software.setAllowCustomValue(true);
        software.setClearButtonVisible(true);
        software.addCustomValueSetListener(typed -> software.setValue(typed.getDetail()));
        size.setEmptySelectionAllowed(true);
        size.setEmptySelectionCaption(getTranslation("casebook.size.unknown"));
        var save = new Button(getTranslation("casebook.save"));
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            try {
                save();
            } finally {
                save.setEnabled(true);
            }
        });
        guard = tools.guard("entry/" + card.id().value());
        add(guard, anew, title, background, measures, results, voice, software, size, new Div(save));
        fill();
        guard.keep("title", title)
                .keep("background", background)
                .keep("measures", measures)
                .keep("voice", voice);
        guard.begin();
    }

    private void fill() {
        var words = card.words();
        title.setValue(words.title());
        background.setValue(words.background());
        measures.setValue(words.measures());
        voice.setValue(words.voice());
        software.setValue(words.software().isEmpty() ? null : words.software());
        size.setValue(words.size());
        results.show(words.results());
        anew();
    }

    private void anew() {
        anew.setVisible(card.state() != CasebookState.DRAFT);
    }

    /** The entry as it is now, for the next saving; what is typed stays. */
    void take(CasebookCard now) {
        card = now;
        anew();
    }

    /** Whether anything stands here that the entry does not hold. */
    boolean isUnsaved() {
        return !typed().equals(card.words());
    }

    private CaseWords typed() {
        return new CaseWords(
                title.getValue(),
                background.getValue(),
                measures.getValue(),
                voice.getValue(),
                Objects.requireNonNullElse(software.getValue(), ""),
                size.getValue(),
                results.read());
    }

    private void save() {
        List.of(title, background, measures, voice).forEach(field -> ((HasValidation) field).setInvalid(false));
        switch (tools.service().revise(tools.viewer(), OperationId.fresh(), card.id(), card.version(), typed())) {
            case CasebookDecision.Done done -> {
                guard.saved();
                Notices.done(getTranslation("casebook.saved"));
                then.run();
            }
            case CasebookDecision.ChangedMeanwhile meanwhile -> {
                Notices.failed(getTranslation("casebook.meanwhile"), getTranslation("casebook.meanwhile.typed"));
                then.run();
            }
            case CasebookDecision.Refused(var reason) -> refuse(reason);
        }
    }

    private void refuse(String reason) {
        switch (reason) {
            case "title" -> mark(title, reason);
            case "background" -> mark(background, reason);
            case "measures" -> mark(measures, reason);
            case "voice" -> mark(voice, reason);
            default -> Notices.failed(getTranslation("casebook.refused"), Wording.refused(reason));
        }
    }

    private static <F extends Component & HasValidation> void mark(F field, String reason) {
        field.setErrorMessage(Wording.refused(reason));
        field.setInvalid(true);
        Focus.now(field);
    }
}
