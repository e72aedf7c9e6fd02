package jp.banso.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import jp.banso.council.FoundBy;
import jp.banso.council.ListRow;
import jp.banso.council.MemberRow;
import jp.banso.security.Role.Names;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;

/** Who is a member of the council since when, what its list could not be matched to, and the lists that were taken in. */
@Route("council/members")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class CouncilMembersView extends Div implements AfterNavigationObserver {

    private final transient CouncilTools tools;
    private final PageHeader header = new PageHeader(getTranslation("council.members"));
    private final Div body = new Div();

    CouncilMembersView(CouncilTools tools) {
        this.tools = tools;
        addClassNames("page", "card-page");
        if (tools.administrator()) {
            var bring = new Button(getTranslation("council.bring"), click -> bring());
            bring.addThemeVariants(ButtonVariant.AURA_PRIMARY);
            header.withActions(bring);
        }
        var back = new Anchor(Places.council(), getTranslation("council.back"));
        back.addClassName("page-links");
        body.addClassName("card-stack");
        add(header, back, body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        reload();
    }

    private void reload() {
        var count = tools.queries().memberCount(tools.viewer());
        var lists = tools.queries().lists(tools.viewer());
        header.show(getTranslation("council.members"), getTranslation("council.members.line", Wording.number(count)));
        body.removeAll();
        if (lists.isEmpty()) {
            body.add(nothing());
            return;
        }
        unmatched();
        if (count > 0) {
            body.add(new Section(getTranslation("council.members.now"), grid(count)));
        }
        body.add(new Section(getTranslation("council.lists"), lists(lists)));
    }

    private EmptyState nothing() {
        var empty =
                new EmptyState(VaadinIcon.GROUP, getTranslation("council.none"), getTranslation("council.none.list"));
        return tools.administrator() ? empty.withAction(getTranslation("council.bring"), this::bring) : empty;
    }

    private void unmatched() {
        var open = tools.queries().unmatched(tools.viewer());
        if (!open.isEmpty()) {
            body.add(new Section(
                    getTranslation("council.unmatched", open.size()),
                    new Div(getTranslation("council.unmatched.next")),
                    new UnmatchedLines(open)));
        }
    }

    private Component grid(int count) {
        var grid = new Grid<MemberRow>();
        grid.addComponentColumn(this::office)
                .setHeader(getTranslation("council.column.office"))
                .setFlexGrow(3);
        grid.addComponentColumn(CouncilMembersView::section)
                .setHeader(getTranslation("council.column.section"))
                .setFlexGrow(2);
        grid.addColumn(row -> JapaneseDates.both(row.since()))
                .setHeader(getTranslation("council.column.since"))
                .setFlexGrow(2);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("members-grid");
        grid.setItems(
                query -> tools.queries().members(tools.viewer(), query.getOffset(), query.getLimit()).stream(),
                query -> count);
        return grid;
    }

    private Component office(MemberRow row) {
        var name = new Anchor(Places.careOffice(row.number()), row.name());
        name.addClassName("cell-main");
        var below = new Div(
                row.foundBy() == FoundBy.NAME ? getTranslation("council.found-by-name", row.number()) : row.number());
        below.addClassName("cell-sub");
        return new Div(name, below);
    }

    private static Component section(MemberRow row) {
        var kind = new Div(row.kind());
        kind.addClassName("cell-sub");
        return new Div(new Span(row.section()), kind);
    }

    private Component lists(List<ListRow> rows) {
        var standing = rows.stream().filter(row -> !row.undone()).findFirst();
        var list = new OrderedList();
        list.addClassName("card-list");
        rows.forEach(row -> list.add(card(row, standing.filter(row::equals).isPresent())));
        return list;
    }

    private ListItem card(ListRow row, boolean standing) {
        var day = new Div(getTranslation("council.list.day", JapaneseDates.both(row.asOf())));
        day.addClassName("cell-main");
        var file = new Div(getTranslation("council.list.file", row.fileName(), row.lines()));
        file.addClassName("cell-sub");
        var who = new Span(getTranslation("council.list.by", row.recorder(), JapaneseDates.moment(row.recordedAt())));
        who.addClassName("cell-sub");
        var foot = new Div(who);
        foot.addClassName("card-line");
        var item = new ListItem(new Div(day, file));
        if (row.undone()) {
            item.add(new StatusBadge(Meaning.QUIET, getTranslation("council.list.undone", row.undoer())));
        } else {
            item.add(new Div(getTranslation("council.list.changes", row.joined(), row.left(), row.unmatched())));
        }
        if (standing && tools.administrator()) {
            foot.add(new Button(getTranslation("council.undo"), click -> undo(row)));
        }
        item.add(foot);
        return item;
    }

    private void bring() {
        getUI().ifPresent(ui -> ui.navigate(Places.newCouncilMembers()));
    }

    private void undo(ListRow row) {
        var operation = OperationId.fresh();
        new ConfirmQuestion(
                        getTranslation("council.undo.title"),
                        getTranslation("council.undo.question", row.joined(), row.left()),
                        getTranslation("shared.form.cancel"))
                .dangerousAnswer(getTranslation("council.undo"), () -> {
                    var decision = tools.service().undo(tools.viewer(), operation, row.id());
                    if (Wording.happened(decision)) {
                        Notices.info(Wording.said(decision));
                    } else {
                        Notices.failed(getTranslation("council.not-done"), Wording.said(decision));
                    }
                    reload();
                })
                .ask();
    }
}
