package jp.banso.outreach.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jp.banso.quiet.panel.QuietText;
import jp.banso.shared.ui.JapaneseDates;

/** Says above the call list that today is better left quiet, and from when on calls are welcome (QDY-02). */
final class QuietNote extends Div {

    QuietNote(OutreachTools tools) {
        var today = tools.today();
        addClassName("call-pause");
        tools.quiet()
                .on(today)
                .ifPresent(day -> add(new Paragraph(getTranslation(
                        "outreach.calls.quiet",
                        QuietText.of(day),
                        JapaneseDates.both(tools.quiet().calmFrom(today))))));
        setVisible(getElement().getChildCount() > 0);
    }
}
