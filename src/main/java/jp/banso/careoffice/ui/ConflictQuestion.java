package jp.banso.careoffice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import jp.banso.careoffice.ContactDetails;
import jp.banso.careoffice.EditDecision;

/** Two people edited the same fields: shows both versions of each and takes a choice; nothing has to be typed again. */
final class ConflictQuestion {

    private static final List<String> FIELDS = List.of("phone", "askFor", "reachable", "fax", "email", "url", "note");

    private final Dialog dialog = new Dialog(Wording.text("careoffice.conflict.title"));
    private final Map<String, String> result;
    private final Map<String, RadioButtonGroup<String>> questions = new LinkedHashMap<>();

    ConflictQuestion(ContactDetails opened, EditDecision.Conflict conflict, Consumer<ContactDetails> chosen) {
        var before = values(opened);
        var yours = values(conflict.yours());
        var theirs = values(conflict.theirs());
        result = new LinkedHashMap<>(yours);
        dialog.addClassName("act-dialog");
        var form = new Div(new Paragraph(Wording.text("careoffice.conflict.what", conflict.by())));
        form.addClassName("form");
        for (var field : FIELDS) {
            var mine = Objects.requireNonNull(yours.get(field));
            var other = Objects.requireNonNull(theirs.get(field));
            if (mine.equals(before.get(field))) {
                result.put(field, other);
            } else if (!other.equals(before.get(field)) && !other.equals(mine)) {
                form.add(question(field, mine, other, conflict.by()));
            }
        }
        var save = new Button(Wording.text("careoffice.conflict.do"), click -> {
            questions.forEach((field, question) -> result.put(field, question.getValue()));
            dialog.close();
            chosen.accept(details());
        });
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        save.setDisableOnClick(true);
        var back = new Button(Wording.text("careoffice.conflict.back"), click -> dialog.close());
        dialog.add(form);
        dialog.getFooter().add(back, save);
    }

    void ask() {
        if (questions.isEmpty()) {
            dialog.add(new Paragraph(Wording.text("careoffice.conflict.merged")));
        }
        dialog.open();
    }

    private RadioButtonGroup<String> question(String field, String mine, String other, String by) {
        var question = new RadioButtonGroup<String>(Wording.text("details." + field));
        question.setItems(mine, other);
        question.setRenderer(new ComponentRenderer<>(value -> {
            var whose = new Span(
                    value.equals(mine)
                            ? Wording.text("careoffice.conflict.mine")
                            : Wording.text("careoffice.conflict.theirs", by));
            whose.addClassName("conflict-whose");
            var words = new Span(value.isEmpty() ? Wording.text("careoffice.conflict.empty") : value);
            words.addClassName("conflict-words");
            return new Div(whose, words);
        }));
        question.setValue(mine);
        question.addClassName("conflict-question");
        questions.put(field, question);
        return question;
    }

    private ContactDetails details() {
        return new ContactDetails(
                of("phone"), of("fax"), of("email"), of("url"), of("note"), of("askFor"), of("reachable"));
    }

    private String of(String field) {
        return result.getOrDefault(field, "");
    }

    private static Map<String, String> values(ContactDetails details) {
        return Map.of(
                "phone", details.phone(),
                "fax", details.fax(),
                "email", details.email(),
                "url", details.url(),
                "note", details.note(),
                "askFor", details.askFor(),
                "reachable", details.reachable());
    }
}
