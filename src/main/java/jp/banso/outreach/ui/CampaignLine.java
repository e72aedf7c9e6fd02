package jp.banso.outreach.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jp.banso.outreach.CallFilter;
import jp.banso.shared.ui.Places;

/** Says of which campaign the call list is, with the way to its page and the way to all offices. */
final class CampaignLine extends Div {

    CampaignLine() {
        addClassName("calls-campaign");
        setVisible(false);
    }

    void show(OutreachTools tools, CallFilter filter) {
        var id = filter.campaign();
        removeAll();
        setVisible(id != null);
        if (id == null) {
            return;
        }
        tools.calls()
                .campaign(tools.viewer(), filter)
                .ifPresentOrElse(
                        campaign -> add(
                                new Span(getTranslation("outreach.calls.campaign")),
                                new Anchor(Places.campaign(id), campaign.name())),
                        () -> add(new Span(getTranslation("outreach.calls.campaign.unknown"))));
        add(new Anchor(Places.calls(), getTranslation("outreach.calls.campaign.leave")));
    }
}
