package jp.banso.letter.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.select.Select;
import jp.banso.letter.TemplateData;
import jp.banso.outreach.BriefingId;
import jp.banso.outreach.BriefingRow;
import jp.banso.shared.ui.FormFields;
import org.jspecify.annotations.Nullable;

/** Chooses the session a letter speaks of; stands there only while the words speak of one. */
final class SessionField extends Composite<Select<BriefingRow>> {

    private final Select<BriefingRow> field;

    SessionField(LetterTools tools, Runnable changed) {
        field = getContent();
        field.setLabel(Wording.text("letter.session"));
        var sessions = tools.speakable();
        field.setItems(sessions);
        field.setItemLabelGenerator(Wording::session);
        field.setHelperText(sessions.isEmpty() ? Wording.text("letter.session.none") : "");
        field.addValueChangeListener(chosen -> changed.run());
        about(null);
    }

    void about(@Nullable TemplateData words) {
        setVisible(words != null && words.ofSession());
    }

    /** The chosen one, if the words speak of one. */
    @Nullable
    BriefingId session() {
        var chosen = field.getValue();
        return chosen == null || !isVisible() ? null : chosen.id();
    }

    /** Whether nothing is missing; marks it else. */
    boolean whole() {
        return FormFields.must(field, !isVisible() || field.getValue() != null);
    }
}
