package jp.banso.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.panel.CasePanel;
import jp.banso.desk.InquiryRow;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.ui.LivePart;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;

/** The inquiries of one office on its page: all of them for the city, those it was given for a firm. */
@org.springframework.stereotype.Component
class InquiryPanel implements CasePanel {

    private final DeskTools tools;

    InquiryPanel(DeskTools tools) {
        this.tools = tools;
    }

    @Override
    public int order() {
        return 307;
    }

    @Override
    public Optional<Component> show(Viewer viewer, CareOfficeCard card) {
        var reads = viewer instanceof CityStaff
                || (viewer instanceof VendorStaff
                        && !tools.queries().ofOffice(viewer, card.id()).isEmpty());
        return reads
                ? Optional.of(new LivePart<>(
                        tools.revision(),
                        card.id(),
                        () -> tools.queries().ofOffice(tools.viewer(), card.id()),
                        rows -> section(card, rows)))
                : Optional.empty();
    }

    private Component section(CareOfficeCard card, List<InquiryRow> rows) {
        var section = new Section(Wording.text("desk.title"));
        if (tools.city()) {
            section.withActions(new Anchor(Places.newInquiry() + "?office=" + card.number(), Wording.text("desk.new")));
        }
        section.add(rows.isEmpty() ? new Div(Wording.text("desk.panel.none")) : InquiryCards.list(rows, tools.today()));
        return section;
    }
}
