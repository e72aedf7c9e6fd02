package jp.banso.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import java.util.function.Supplier;
import jp.banso.campaign.OfficeChoice;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.careoffice.panel.ListAction;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.ui.Places;

/** Draws a campaign up from the offices that the office list shows. */
@org.springframework.stereotype.Component
class CampaignListAction implements ListAction {

    private final CampaignTools tools;

    CampaignListAction(CampaignTools tools) {
        this.tools = tools;
    }

    @Override
    public Optional<Component> offer(Viewer viewer, Supplier<CareOfficeFilter> shown) {
        if (!(viewer instanceof CityStaff)) {
            return Optional.empty();
        }
        return Optional.of(new Button(Wording.text("campaign.from-list"), VaadinIcon.PHONE.create(), click -> {
            var choice = new OfficeChoice.Found(shown.get());
            CampaignDialog.from(tools, choice, kept -> UI.getCurrentOrThrow()
                            .navigate(Places.campaign(kept.campaign().value())))
                    .open();
        }));
    }
}
