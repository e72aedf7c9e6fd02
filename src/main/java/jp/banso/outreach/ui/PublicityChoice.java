package jp.banso.outreach.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import jp.banso.outreach.BriefingId;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.Notices;

/** Whether a session stands on the public's page. */
final class PublicityChoice extends Div {

    PublicityChoice(OutreachTools tools, BriefingId session) {
        var shown = new Checkbox(Wording.text("outreach.briefing.public"));
        shown.setHelperText(Wording.text("outreach.briefing.public.help"));
        shown.setValue(tools.publicity().isPublic(tools.viewer(), session));
        shown.addValueChangeListener(chosen -> {
            var now = tools.publicity().show(tools.viewer(), OperationId.fresh(), session, chosen.getValue());
            Notices.done(Wording.text(now.shown() ? "outreach.briefing.public.yes" : "outreach.briefing.public.no"));
        });
        add(shown);
    }
}
