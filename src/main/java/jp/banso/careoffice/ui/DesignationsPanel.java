package jp.banso.careoffice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Optional;
import java.util.stream.Stream;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.CareOfficeCard.Designation;
import jp.banso.careoffice.GrantDepth;
import jp.banso.careoffice.panel.CasePanel;
import jp.banso.security.Viewer;
import jp.banso.shared.ui.Section;

/** The services the office is designated for, as the register has them. */
@org.springframework.stereotype.Component
class DesignationsPanel implements CasePanel {

    @Override
    public int order() {
        return 300;
    }

    @Override
    public Optional<Component> show(Viewer viewer, CareOfficeCard card) {
        if (!card.depth().reaches(GrantDepth.CARD) || card.designations().isEmpty()) {
            return Optional.empty();
        }
        var table = new NativeTable();
        table.addClassNames("plain-table", "stacked-table");
        var head = new NativeTableRow();
        Stream.of("service", "name", "since", "capacity", "days").forEach(column -> {
            var cell = new NativeTableHeaderCell(Wording.text("careoffice.designation." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        card.designations().forEach(designation -> table.getBody().add(row(designation)));
        var scroll = new Div(table);
        scroll.addClassName("scroll-x");
        return Optional.of(new Section(Wording.text("careoffice.designations"), scroll).wide());
    }

    private static NativeTableRow row(Designation designation) {
        var service = new NativeTableHeaderCell(Wording.service(designation.service()));
        service.getElement().setAttribute("scope", "row");
        var capacity = designation.capacity();
        return new NativeTableRow(
                service,
                cell("name", designation.name()),
                cell("since", Wording.day(designation.designatedOn())),
                cell("capacity", capacity == null ? "" : Wording.number(capacity)),
                cell("days", designation.days().replace(",", Wording.text("careoffice.comma"))));
    }

    /** Carries its column's name, which stands before it where the table becomes a stack. */
    private static NativeTableCell cell(String column, String text) {
        var cell = new NativeTableCell(text);
        cell.getElement().setAttribute("data-label", Wording.text("careoffice.designation." + column));
        return cell;
    }
}
