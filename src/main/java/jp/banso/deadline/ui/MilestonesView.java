package jp.banso.deadline.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.banso.deadline.DeadlineDecision;
import jp.banso.deadline.MilestoneRow;
import jp.banso.security.Role.Names;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;

/** The programme's dates with their sources, and which of them a person is to read again (MIG-01). */
@Route("migration/milestones")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class MilestonesView extends Div implements AfterNavigationObserver {

    private final transient DeadlineTools tools;
    private final Div body = new Div();

    MilestonesView(DeadlineTools tools) {
        this.tools = tools;
        addClassNames("page", "card-page");
        var header = new PageHeader(getTranslation("deadline.milestones"), getTranslation("deadline.milestones.line"));
        if (tools.administrator()) {
            var add = new Button(
                    getTranslation("deadline.milestone.new"),
                    click -> new MilestoneDialog(tools, null, this::reload).open());
            add.addThemeVariants(ButtonVariant.AURA_PRIMARY);
            header.withActions(add);
        }
        var back = new Anchor(Places.migration(), getTranslation("deadline.back"));
        back.addClassName("page-links");
        add(header, back, body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        reload();
    }

    private void reload() {
        var rows = tools.milestones().all(tools.viewer());
        body.removeAll();
        if (rows.isEmpty()) {
            body.add(new EmptyState(
                    VaadinIcon.CALENDAR_CLOCK,
                    getTranslation("deadline.milestones.none"),
                    getTranslation("deadline.milestones.none.next")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("card-list");
        rows.forEach(row -> list.add(card(row)));
        body.add(list);
    }

    private ListItem card(MilestoneRow row) {
        var data = row.data();
        var title = new Div(data.title());
        title.addClassName("cell-main");
        var purpose =
                new Div(getTranslation("deadline.purpose." + data.purpose().name()));
        purpose.addClassName("cell-sub");
        var day = new Div(DeadlineTools.day(data));
        var head = new Div(new Div(title, purpose), day);
        head.addClassName("card-line");
        var item = new ListItem(head, new Div(getTranslation("deadline.milestone.source.line", data.source())));
        if (data.toReread()) {
            item.add(new StatusBadge(Meaning.WARNING, getTranslation("deadline.reread")));
        }
        if (!row.changer().isEmpty()) {
            var by = new Div(getTranslation("deadline.milestone.by", row.changer()));
            by.addClassName("cell-sub");
            item.add(by);
        }
        if (tools.administrator()) {
            item.add(acts(row));
        }
        return item;
    }

    private Div acts(MilestoneRow row) {
        var change = new Button(
                getTranslation("deadline.milestone.change"),
                click -> new MilestoneDialog(tools, row, this::reload).open());
        change.setAriaLabel(
                getTranslation("deadline.milestone.change.of", row.data().title()));
        var remove = new Button(getTranslation("deadline.milestone.remove"), click -> ask(row));
        remove.setAriaLabel(
                getTranslation("deadline.milestone.remove.of", row.data().title()));
        var acts = new Div(change, remove);
        acts.addClassName("support-thumbs");
        return acts;
    }

    private void ask(MilestoneRow row) {
        new ConfirmQuestion(
                        getTranslation("deadline.milestone.remove.title"),
                        getTranslation(
                                "deadline.milestone.remove.question", row.data().title()),
                        getTranslation("deadline.milestone.remove.stay"))
                .answer(getTranslation("deadline.milestone.remove"), () -> remove(row))
                .ask();
    }

    private void remove(MilestoneRow row) {
        var decision = tools.milestones().remove(tools.viewer(), OperationId.fresh(), row.id(), row.version());
        if (decision instanceof DeadlineDecision.Done) {
            Notices.done(getTranslation("deadline.milestone.removed", row.data().title()));
        } else {
            Notices.failed(getTranslation("deadline.not-done"), DeadlineTools.why(decision));
        }
        reload();
    }
}
