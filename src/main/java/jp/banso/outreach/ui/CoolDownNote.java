package jp.banso.outreach.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import jp.banso.budget.panel.PauseText;
import jp.banso.outreach.ContactMeans;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;

/** Says in the form why the office is better left in peace, and asks what is urgent; an office that rings itself is never early. */
final class CoolDownNote extends Div {

    private static final int REASON = 300;

    private final LocalDate today;
    private final boolean paused;
    private final TextField urgency;

    CoolDownNote(OutreachTools tools, Fields fields, CareOfficeId office, boolean asked) {
        today = tools.today();
        urgency = fields.line("urgency", "outreach.urgency", REASON);
        urgency.setHelperText(getTranslation("outreach.urgency.help"));
        var pause = tools.budget().pause(tools.viewer(), office).filter(one -> asked);
        paused = pause.isPresent();
        addClassName("call-pause");
        pause.ifPresent(one -> add(new Paragraph(getTranslation("outreach.paused", PauseText.of(one))), urgency));
        setVisible(paused);
    }

    /** Shown for what the city begins today. */
    void about(@Nullable ContactMeans means, @Nullable LocalDate on) {
        setVisible(paused && means != ContactMeans.CALL_IN && today.equals(on));
    }

    /** Whether nothing is missing here. */
    boolean whole() {
        return Fields.must(urgency, !isVisible() || !urgency.getValue().isBlank());
    }

    TextField field() {
        return urgency;
    }

    /** What is urgent, empty where nothing was asked. */
    String reason() {
        return isVisible() ? urgency.getValue() : "";
    }
}
