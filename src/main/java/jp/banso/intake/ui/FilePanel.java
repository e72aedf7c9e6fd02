package jp.banso.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.banso.intake.FileCard;
import jp.banso.intake.TableCard;
import jp.banso.intake.file.FileKind;
import jp.banso.intake.file.TextCharset;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;

/** One file: what it is, in which charset it was read, and by hand another one. */
class FilePanel extends Composite<Div> {

    FilePanel(FileCard file, boolean mayChange, Consumer<Optional<TextCharset>> charset, Runnable remove) {
        var name = new Span(file.name());
        name.addClassName("file-name");
        var head = new Div(badge(file), name, new Span(Wording.size(file.bytes())));
        head.addClassName("file-head");
        getContent().add(head, facts(file));
        getContent().addClassName("file-card");
        if (mayChange) {
            var acts = new Div();
            acts.addClassName("file-acts");
            if (file.kind() != FileKind.XLSX) {
                acts.add(charsets(file, charset));
            }
            var away = new Button(getTranslation("intake.file.remove"), click -> remove.run());
            away.addThemeVariants(ButtonVariant.AURA_TERTIARY);
            away.setAriaLabel(getTranslation("intake.file.remove.named", file.name()));
            acts.add(away);
            getContent().add(acts);
        }
    }

    private StatusBadge badge(FileCard file) {
        if (file.refused()) {
            return new StatusBadge(Meaning.BAD, getTranslation("intake.file.refused"));
        }
        var ready = file.tables().stream().filter(TableCard::taken).allMatch(TableCard::readable);
        return ready
                ? new StatusBadge(Meaning.GOOD, getTranslation("intake.file.ready"))
                : new StatusBadge(Meaning.WARNING, getTranslation("intake.file.columns"));
    }

    private Div facts(FileCard file) {
        var facts = new Div();
        facts.addClassName("cell-sub");
        if (file.refused()) {
            facts.setText(Wording.reason(file.refusalKey(), file.refusalArguments()));
            facts.addClassName("file-refusal");
            return facts;
        }
        var words = new ArrayList<String>();
        var kind = file.kind();
        if (kind != null) {
            words.add(getTranslation("intake.file.kind." + kind.name()));
        }
        file.tables().stream()
                .map(TableCard::charset)
                .filter(charset -> !charset.isEmpty())
                .findFirst()
                .ifPresent(charset -> words.add(getTranslation(
                        "intake.file.charset.found",
                        TextCharset.valueOf(charset).label())));
        if (file.tables().size() > 1) {
            words.add(getTranslation("intake.file.tables", file.tables().size()));
        }
        var official = file.tables().stream().allMatch(TableCard::official);
        words.add(getTranslation(official ? "intake.file.official" : "intake.file.own"));
        facts.setText(String.join(getTranslation("intake.file.between"), words));
        return facts;
    }

    private Select<Optional<TextCharset>> charsets(FileCard file, Consumer<Optional<TextCharset>> chosen) {
        var select = new Select<Optional<TextCharset>>();
        select.setLabel(getTranslation("intake.file.charset"));
        var all = new ArrayList<Optional<TextCharset>>();
        all.add(Optional.empty());
        List.of(TextCharset.values()).forEach(charset -> all.add(Optional.of(charset)));
        select.setItems(all);
        select.setItemLabelGenerator(charset ->
                charset.map(TextCharset::label).orElseGet(() -> getTranslation("intake.file.charset.automatic")));
        select.setValue(
                file.charsetChosen().isEmpty()
                        ? Optional.empty()
                        : Optional.of(TextCharset.valueOf(file.charsetChosen())));
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(change.getValue());
            }
        });
        return select;
    }
}
