package jp.banso.outreach.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.Optional;
import jp.banso.outreach.CallScripts.CallScript;
import jp.banso.outreach.ContactReason;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.ui.FormFields;
import org.jspecify.annotations.Nullable;

/** What may be said to a reason, filled with this office's facts: at first the reason heard last (SCR-01). */
final class ScriptNote extends Div {

    private static final int CONTACTS = 20;

    private final transient OutreachTools tools;
    private final transient CareOfficeId office;
    private final Select<ContactReason> reason;
    private final Div words = new Div();
    private transient @Nullable CallScript shown;

    ScriptNote(OutreachTools tools, CareOfficeId office) {
        this.tools = tools;
        this.office = office;
        reason = FormFields.choice(
                "outreach.script",
                Arrays.asList(ContactReason.values()),
                one -> one == null ? Wording.text("outreach.script.none") : Wording.of("reason", one));
        reason.setEmptySelectionAllowed(true);
        reason.setEmptySelectionCaption(Wording.text("outreach.script.none"));
        reason.addValueChangeListener(chosen -> show(chosen.getValue()));
        words.addClassNames("call-script", "multiline");
        words.getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", Wording.text("outreach.script"))
                .setAttribute("tabindex", "0");
        add(reason, words);
        show(null);
        lastHeard().ifPresent(reason::setValue);
    }

    private Optional<ContactReason> lastHeard() {
        return tools.queries().contacts(tools.viewer(), office, CONTACTS).stream()
                .filter(contact -> contact.stands() && !contact.reasons().isEmpty())
                .findFirst()
                .map(contact -> contact.reasons().stream().sorted().findFirst().orElseThrow());
    }

    /** A reason was heard: its script is shown where there is one. */
    void heard(ContactReason one) {
        if (tools.scripts().script(tools.viewer(), office, one).isPresent()) {
            reason.setValue(one);
        }
    }

    /** The version on the screen, null where none is. */
    @Nullable
    Long version() {
        return shown == null ? null : shown.version();
    }

    private void show(@Nullable ContactReason one) {
        shown = one == null
                ? null
                : tools.scripts().script(tools.viewer(), office, one).orElse(null);
        var script = shown;
        words.setVisible(one != null);
        words.setText(script == null ? Wording.text("outreach.script.unwritten") : script.words());
        reason.setHelperText(script == null ? "" : Wording.text("outreach.script.version", script.number()));
    }
}
