package jp.banso.mail.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import jp.banso.mail.MailDecision;
import jp.banso.mail.OutboxService;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Role.Names;
import jp.banso.shared.OperationId;
import jp.banso.shared.mail.OutboxRow;
import jp.banso.shared.mail.OutboxState;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;

/** Every mail that leaves: what waits, what went, what did not and why; sent again or cancelled by a person. */
@Route("outbox")
@Menu(title = "mail.menu", order = 88, icon = "vaadin:envelope-o")
@RolesAllowed(Names.CITY_ADMIN)
class OutboxView extends Div implements AfterNavigationObserver {

    private static final int PAGE = 50;

    private final transient OutboxService outbox;
    private final transient CurrentViewer current;
    private final Select<OutboxState> state = new Select<>();
    private final Paragraph closed = new Paragraph(getTranslation("mail.closed"));
    private final OrderedList list = new OrderedList();
    private final Div body = new Div(list);
    private final Button more = new Button(getTranslation("mail.more"), click -> readOn());
    private transient List<OutboxRow> rows = new ArrayList<>();

    OutboxView(OutboxService outbox, CurrentViewer current) {
        this.outbox = outbox;
        this.current = current;
        addClassNames("page", "page-narrow", "mail-page");
        closed.addClassName("mail-closed");
        list.addClassName("notice-list");
        state.setLabel(getTranslation("mail.state"));
        state.setItems(OutboxState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("mail.state.all"));
        state.setItemLabelGenerator(this::label);
        state.addValueChangeListener(chosen -> load());
        more.setDisableOnClick(true);
        var again = new Button(getTranslation("mail.reload"), VaadinIcon.REFRESH.create(), click -> load());
        add(
                new PageHeader(getTranslation("mail.title"), getTranslation("mail.line")).withActions(again),
                closed,
                state,
                body,
                more);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    private String label(OutboxState one) {
        return one == null
                ? getTranslation("mail.state.all")
                : getTranslation(
                        "mail.state.counted",
                        getTranslation("mail.state." + one.name()),
                        outbox.counts(current.get()).getOrDefault(one, 0));
    }

    private void load() {
        closed.setVisible(!outbox.open(current.get()));
        rows = new ArrayList<>();
        list.removeAll();
        readOn();
    }

    private void readOn() {
        var before = rows.isEmpty() ? 0 : rows.getLast().id();
        var found = new ArrayList<>(outbox.rows(current.get(), state.getValue(), before, PAGE + 1));
        var further = found.size() > PAGE;
        if (further) {
            found.removeLast();
        }
        rows.addAll(found);
        found.forEach(row -> list.add(new MailItem(row, () -> again(row), () -> cancel(row))));
        more.setVisible(further);
        more.setEnabled(true);
        body.removeAll();
        body.add(
                rows.isEmpty()
                        ? new EmptyState(
                                VaadinIcon.ENVELOPE_O, getTranslation("mail.none"), getTranslation("mail.none.next"))
                        : list);
    }

    private void again(OutboxRow row) {
        say(outbox.again(current.get(), OperationId.fresh(), row.id()), "mail.again.done");
    }

    private void cancel(OutboxRow row) {
        say(outbox.cancel(current.get(), OperationId.fresh(), row.id()), "mail.cancel.done");
    }

    private void say(MailDecision decision, String done) {
        switch (decision) {
            case DONE -> Notices.done(getTranslation(done));
            case TOO_LATE -> Notices.failed(getTranslation("mail.late"), getTranslation("mail.late.next"));
        }
        load();
    }
}
