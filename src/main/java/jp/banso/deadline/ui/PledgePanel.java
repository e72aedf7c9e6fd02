package jp.banso.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.panel.CasePanel;
import jp.banso.deadline.PledgeRow;
import jp.banso.security.Viewer;
import jp.banso.shared.ui.LivePart;
import jp.banso.shared.ui.Section;

/** What the office pledged for the pay add-on; read by the city. */
@org.springframework.stereotype.Component
class PledgePanel implements CasePanel {

    private final DeadlineTools tools;

    PledgePanel(DeadlineTools tools) {
        this.tools = tools;
    }

    @Override
    public int order() {
        return 325;
    }

    @Override
    public Optional<Component> show(Viewer viewer, CareOfficeCard card) {
        return viewer instanceof Viewer.CityStaff
                ? Optional.of(new LivePart<>(
                        tools.revision(),
                        card.id(),
                        () -> tools.pledges().of(tools.viewer(), card.id()),
                        rows -> section(card, rows)))
                : Optional.empty();
    }

    private Section section(CareOfficeCard card, List<PledgeRow> rows) {
        var add = new Button(DeadlineTools.text("deadline.pledge.new"), click -> new PledgeDialog(tools, card).open());
        var section = new Section(DeadlineTools.text("deadline.pledges")).withActions(add);
        if (rows.isEmpty()) {
            section.add(new Paragraph(DeadlineTools.text("deadline.pledges.nothing")));
            return section;
        }
        var list = new OrderedList();
        list.addClassName("card-list");
        var cards = new PledgeCards(tools, () -> {});
        rows.forEach(row -> list.add(cards.card(row, false)));
        section.add(list);
        return section;
    }
}
