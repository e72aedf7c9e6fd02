package jp.banso.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.security.Role.Names;
import jp.banso.shared.OperationId;
import jp.banso.shared.VendorId;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;
import jp.banso.support.ContractEnd;
import jp.banso.support.ContractEndService;
import jp.banso.support.EndedRow;
import jp.banso.support.OpenAssignment;

/** Ends what a firm still has at the end of its contract: what there is, what becomes of it, and what became of it. */
@Route("vendors/:firm/end")
@RolesAllowed(Names.CITY_ADMIN)
class ContractEndView extends Div implements BeforeEnterObserver {

    private final transient SupportTools tools;
    private final transient ContractEndService ends;
    private final PageHeader header = new PageHeader("");
    private final Section preview = new Section("");
    private final Section report = new Section(getTranslation("contract.report"));
    private transient VendorId firm = new VendorId(1);

    ContractEndView(SupportTools tools, ContractEndService ends) {
        this.tools = tools;
        this.ends = ends;
        addClassNames("page", "support-page");
        var back = new Anchor(Places.vendors(), getTranslation("contract.back"));
        back.addClassName("case-back");
        var way = new Nav(back);
        way.addClassName("case-way");
        way.setAriaLabel(getTranslation("careoffice.way"));
        report.setVisible(false);
        add(way, header, report, preview);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("firm").orElse("");
        if (!asked.matches("[1-9]\\d{0,17}")) {
            throw new NoSuchCase();
        }
        firm = new VendorId(Long.parseLong(asked));
        show();
    }

    private void show() {
        var end = ends.preview(tools.viewer(), firm).orElseThrow(NoSuchCase::new);
        header.show(
                getTranslation("contract.title", end.firm()),
                end.lastDay() == null
                        ? getTranslation("contract.unlimited")
                        : getTranslation("contract.last", Wording.day(end.lastDay())));
        preview.setTitle(getTranslation("contract.preview", end.open().size()));
        preview.show(body(end));
    }

    private Component body(ContractEnd end) {
        if (end.open().isEmpty()) {
            return new Paragraph(getTranslation("contract.none"));
        }
        var rows = new OrderedList();
        rows.addClassName("support-records");
        end.open().forEach(row -> rows.add(line(row)));
        var act = new Button(getTranslation("contract.do", end.open().size()), click -> ask(end));
        act.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        act.setEnabled(end.over());
        return new Div(new Paragraph(getTranslation(end.over() ? "contract.what" : "contract.not-yet")), act, rows);
    }

    private static ListItem line(OpenAssignment row) {
        var name = new Anchor(Places.careOffice(row.officeNumber()), row.officeName());
        name.addClassName("cell-main");
        var head = new Div(name, Wording.badge(row.state()));
        head.addClassName("support-line");
        var facts = new Div(Wording.text(
                row.visitor().isEmpty() ? "contract.row.nobody" : "contract.row",
                Wording.stage(row.stage()),
                row.visitor()));
        var becomes = new Div(Wording.text(
                row.waitsForAnother() ? "contract.becomes.waiting" : "contract.becomes.ended",
                Wording.of("close", row.result())));
        becomes.addClassName("cell-sub");
        var item = new ListItem(head, facts);
        if (row.nextVisitOn() != null) {
            item.add(new Div(Wording.text("contract.row.visit", Wording.day(row.nextVisitOn()))));
        }
        item.add(becomes);
        return item;
    }

    private void ask(ContractEnd end) {
        new ConfirmQuestion(
                        getTranslation("contract.ask", end.open().size()),
                        getTranslation("contract.ask.words", end.firm()),
                        getTranslation("contract.keep"))
                .dangerousAnswer(getTranslation("contract.answer"), () -> end(end))
                .ask();
    }

    private void end(ContractEnd seen) {
        var rows =
                ends.endAll(tools.viewer(), OperationId.fresh(), firm, seen.open(), getTranslation("contract.words"));
        show();
        tell(rows);
    }

    private void tell(List<EndedRow> rows) {
        var ended = (int) rows.stream().filter(EndedRow::ended).count();
        var list = new OrderedList();
        list.addClassName("support-records");
        rows.forEach(row -> list.add(new ListItem(
                new Span(row.assignment().officeName()),
                new StatusBadge(row.ended() ? Meaning.GOOD : Meaning.BAD, said(row)))));
        report.show(new Paragraph(getTranslation("contract.report.line", ended, rows.size() - ended)), list);
        report.setVisible(true);
        Notices.done(getTranslation("contract.report.line", ended, rows.size() - ended));
    }

    private static String said(EndedRow row) {
        return row.ended() ? Wording.text("contract.done") : Wording.why(row.decision());
    }
}
