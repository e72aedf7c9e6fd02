package jp.banso.outreach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.banso.outreach.CallFilter;
import jp.banso.outreach.CallFilter.Which;
import jp.banso.outreach.CallRow;
import jp.banso.outreach.HoldDecision;
import jp.banso.outreach.ui.ContactDialog.After;
import jp.banso.outreach.ui.ContactDialog.Whom;
import jp.banso.security.Role.Names;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.CaseRevision;
import jp.banso.shared.ui.ListState;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import org.jspecify.annotations.Nullable;

/** Whom to call next: a row is written down where it stands, and the keyboard goes on to the one after it. */
@Route("calls")
@Menu(title = "outreach.calls.menu", order = 20, icon = "vaadin:phone")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class CallsView extends Div implements AfterNavigationObserver {

    private static final int PAGE = 50;
    private static final int MOST = 500;

    private final transient OutreachTools tools;
    private final Nav parts = new Nav();
    private final CampaignLine campaign = new CampaignLine();
    private final CallFilterBar filters;
    private final Paragraph count = new Paragraph();
    private final PausedCalls paused;
    private final Div body = new Div();
    private final transient Map<CareOfficeId, CallItem> items = new LinkedHashMap<>();
    private OrderedList list = new OrderedList();
    private transient ListState state = CallList.SHAPE.plain();
    private transient Map<Which, Integer> counts = Map.of();
    private int limit = PAGE;

    CallsView(OutreachTools tools) {
        this.tools = tools;
        filters = new CallFilterBar(this::change);
        paused = new PausedCalls(tools);
        addClassNames("page", "calls-page");
        parts.addClassName("support-choice");
        parts.setAriaLabel(getTranslation("outreach.calls.parts"));
        count.addClassName("list-count");
        count.getElement().setAttribute("role", "status");
        add(
                new PageHeader(getTranslation("outreach.calls"), getTranslation("outreach.calls.line")),
                new QuietNote(tools),
                campaign,
                parts,
                filters,
                count,
                paused,
                body);
        tools.revision().watch(this, this::changedElsewhere);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(CallList.SHAPE.read(event.getLocation().getQueryParameters()));
    }

    private void change(ListState next) {
        if (!next.equals(state)) {
            show(next);
            getUI().ifPresent(ui -> ui.getPage()
                    .getHistory()
                    .replaceState(null, new Location(Places.calls(), CallList.SHAPE.write(state))));
        }
    }

    private void show(ListState next) {
        state = next;
        limit = PAGE;
        filters.show(state);
        campaign.show(tools, filter());
        reload();
    }

    private CallFilter filter() {
        return CallList.filter(state);
    }

    private void reload() {
        tell();
        items.clear();
        body.removeAll();
        var rows = tools.calls().rows(tools.viewer(), filter(), 0, limit);
        if (rows.isEmpty()) {
            body.add(NoCalls.of(state, this::change));
            return;
        }
        list = new OrderedList();
        list.addClassName("calls");
        var reasons = reasons(rows.stream().map(CallRow::id).toList());
        rows.forEach(row -> {
            var item = item(row, reasons);
            items.put(row.id(), item);
            list.add(item);
        });
        body.add(list);
        turnTo(rows.stream()
                .filter(row -> row.held() == null)
                .findFirst()
                .orElse(rows.getFirst())
                .id());
        if (counts.getOrDefault(filter().which(), 0) > rows.size() && limit < MOST) {
            body.add(new Button(getTranslation("outreach.calls.more"), click -> showMore()));
        }
    }

    /** The counts of the parts, and of what is shown. */
    private void tell() {
        counts = tools.calls().counts(tools.viewer(), filter());
        paused.show(filter());
        parts.removeAll();
        for (var which : Which.values()) {
            if (which != Which.WRONG_NUMBER || which == filter().which() || counts.getOrDefault(which, 0) > 0) {
                parts.add(part(which));
            }
        }
        count.setText(getTranslation("outreach.calls.count", Wording.number(counts.getOrDefault(filter().which(), 0))));
    }

    private Component part(Which which) {
        var link = new Anchor(
                CallList.address(CallList.holding(state, which)),
                getTranslation(
                        "outreach.calls.part",
                        Wording.of("which", which),
                        Wording.number(counts.getOrDefault(which, 0))));
        link.addClassName("support-tab");
        if (which == filter().which()) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private CallItem item(CallRow row, QueueReasons reasons) {
        var item = new CallItem(row, Objects.equals(row.nextOn(), tools.today()), () -> taken(row), () -> write(row));
        reasons.of(row.id()).forEach(item::says);
        return item;
    }

    private QueueReasons reasons(List<CareOfficeId> offices) {
        return QueueReasons.read(tools, filter().order(), offices);
    }

    /** Nobody else calls the office while it is written about; whoever has it already is named. */
    private boolean taken(CallRow row) {
        return switch (tools.desk().take(tools.viewer(), OperationId.fresh(), row.id(), row.contacts())) {
            case HoldDecision.Held held -> true;
            case HoldDecision.Taken taken -> {
                Notices.failed(
                        getTranslation("outreach.hold.taken", taken.by()),
                        getTranslation("outreach.hold.next", Wording.time(taken.until())));
                yield false;
            }
            case HoldDecision.ContactedMeanwhile contacted -> {
                Notices.failed(
                        getTranslation("outreach.hold.contacted", Wording.time(contacted.at()), contacted.by()),
                        getTranslation("outreach.hold.contacted.next"));
                yield false;
            }
        };
    }

    private void write(CallRow row) {
        if (!taken(row)) {
            changedElsewhere(new CaseRevision.Change(row.id()));
            return;
        }
        turnTo(row.id());
        var after = new After() {
            @Override
            public void recorded() {
                goOnAfter(row);
            }

            @Override
            public boolean goesOn() {
                return true;
            }

            @Override
            public void undone() {
                goBackTo(row);
            }

            @Override
            public void left() {
                tools.desk().release(tools.viewer(), OperationId.fresh(), row.id());
            }
        };
        new ContactDialog(tools, new Whom(row.id(), row.name(), row.phone()), after)
                .knowing(CallGlance.of(tools, row))
                .open();
    }

    private void goOnAfter(CallRow row) {
        var next = tools.calls().after(tools.viewer(), filter(), row.position()).filter(one -> !one.id()
                .equals(row.id()));
        reload();
        if (next.isEmpty()) {
            Notices.info(getTranslation("outreach.calls.end"));
            items.values().stream().findFirst().ifPresent(CallItem::focusOnceClosed);
            return;
        }
        var id = next.get().id();
        if (!items.containsKey(id) && limit < MOST) {
            limit = Math.min(MOST, limit + PAGE);
            reload();
        }
        turnTo(id);
        var item = items.get(id);
        if (item != null) {
            item.focusOnceClosed();
        }
    }

    private void goBackTo(CallRow row) {
        reload();
        var item = items.get(row.id());
        if (item != null) {
            turnTo(row.id());
            item.focusOnceClosed();
        }
    }

    private void turnTo(CareOfficeId id) {
        items.forEach((one, item) -> item.isTurn(one.equals(id)));
    }

    private void showMore() {
        var before = items.size();
        limit = Math.min(MOST, limit + PAGE);
        reload();
        items.values().stream().skip(before).findFirst().ifPresent(CallItem::focusOnceClosed);
    }

    /** Rows stay where they are under the hands at work: what another desk did changes or leaves its place, nothing moves. */
    private void changedElsewhere(CaseRevision.Change change) {
        var id = change.careOffice();
        if (items.isEmpty()) {
            reload();
            return;
        }
        if (id != null && !items.containsKey(id)) {
            tell();
            return;
        }
        var now = tools.calls().rows(tools.viewer(), filter(), 0, limit).stream()
                .collect(Collectors.toMap(CallRow::id, row -> row));
        var concerned = id == null ? new ArrayList<>(items.keySet()) : List.of(id);
        for (var one : concerned) {
            renew(one, now.get(one));
        }
        tell();
    }

    private void renew(CareOfficeId id, @Nullable CallRow now) {
        var shown = items.get(id);
        if (shown == null || shown.row().equals(now)) {
            return;
        }
        if (now == null) {
            items.remove(id);
            list.remove(shown);
            return;
        }
        var fresh = item(now, reasons(List.of(id)));
        fresh.isTurn(shown.hasClassName("call-turn"));
        items.put(id, fresh);
        list.replace(shown, fresh);
    }
}
