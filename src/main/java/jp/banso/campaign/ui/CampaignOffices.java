package jp.banso.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jp.banso.campaign.CampaignRow;
import jp.banso.campaign.FunnelRow;
import jp.banso.campaign.ListedFilter;
import jp.banso.campaign.ListedOffice;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.shared.ui.Shortcuts;
import org.jspecify.annotations.Nullable;

/** The offices on a campaign's list: who put them there and what came of the calls; others are added, these taken off. */
final class CampaignOffices extends Div {

    private static final int PAGE = 50;
    private static final int MOST = 500;

    private final transient CampaignTools tools;
    private final transient Runnable changed;
    private final Section section = new Section(getTranslation("campaign.offices"));
    private final Button add = new Button(getTranslation("campaign.add"), click -> add());
    private int limit = PAGE;
    private transient ListedFilter filter = ListedFilter.all();
    private transient @Nullable CampaignRow campaign;

    CampaignOffices(CampaignTools tools, Runnable changed) {
        this.tools = tools;
        this.changed = changed;
        Shortcuts.beginsHere(add);
        add(section.withActions(add));
    }

    /** Shows these offices of the list from now on. */
    void narrow(ListedFilter which) {
        filter = which;
        limit = PAGE;
    }

    void show(CampaignRow row) {
        campaign = row;
        add.setVisible(row.closedOn() == null);
        if (row.offices() == 0) {
            section.show(new Paragraph(getTranslation("campaign.offices.none")));
            return;
        }
        var rows = tools.queries().offices(tools.viewer(), row.id(), filter, 0, limit + 1);
        var list = new OrderedList();
        list.addClassName("support-records");
        rows.stream().limit(limit).forEach(one -> list.add(item(row, one)));
        section.show();
        if (!filter.isAll()) {
            section.add(narrowed(row));
        }
        section.add(rows.isEmpty() ? new Paragraph(getTranslation("campaign.offices.unfound")) : list);
        if (rows.size() > limit && limit < MOST - 1) {
            section.add(new Button(getTranslation("campaign.offices.more"), click -> {
                limit = Math.min(MOST - 1, limit + PAGE);
                show(row);
            }));
        }
    }

    /** Which offices are shown, with the way to all of them. */
    private Component narrowed(CampaignRow row) {
        var service = filter.service();
        var line = new Div(new Span(getTranslation(
                "campaign.narrowed",
                getTranslation("campaign.step." + filter.step().name()))));
        if (filter.caller() != null) {
            line.add(new Span(getTranslation("campaign.narrowed.caller", caller(row, filter.caller()))));
        }
        if (service != null) {
            line.add(new Span(FunnelPanel.service(service)));
        }
        line.add(new Anchor(ListedAddress.of(row.id(), ListedFilter.all()), getTranslation("campaign.narrowed.leave")));
        line.addClassName("calls-campaign");
        return line;
    }

    private String caller(CampaignRow row, Long id) {
        return tools.funnels().funnel(tools.viewer(), row.id()).byCaller().stream()
                .filter(one -> one.key().equals(String.valueOf(id)))
                .map(FunnelRow::name)
                .findFirst()
                .orElse("");
    }

    private ListItem item(CampaignRow row, ListedOffice one) {
        var name = new Anchor(Places.careOffice(one.number()), one.name());
        name.addClassName("cell-main");
        var number = new Div(getTranslation("campaign.office.line", one.number(), Wording.stage(one.stage())));
        number.addClassName("cell-sub");
        var item = new ListItem(new Div(name, number), new Div(last(one)), added(one));
        item.addClassName("campaign-office");
        if (row.closedOn() == null) {
            var remove = new Button(getTranslation("campaign.remove"), click -> remove(row, one));
            remove.addThemeVariants(ButtonVariant.AURA_TERTIARY);
            remove.setAriaLabel(getTranslation("campaign.remove.of", one.name()));
            item.add(remove);
        }
        return item;
    }

    private String last(ListedOffice one) {
        var on = one.lastOn();
        var result = one.lastResult();
        return on == null || result == null
                ? getTranslation("campaign.office.uncalled")
                : getTranslation(
                        "campaign.office.last",
                        getTranslation("outreach.result." + result.name()),
                        Wording.day(on),
                        one.contacts());
    }

    private Component added(ListedOffice one) {
        var words = new Div(
                one.addedBecause().isEmpty()
                        ? getTranslation("campaign.office.first", Wording.day(one.addedOn()), one.addedBy())
                        : getTranslation(
                                "campaign.office.added",
                                Wording.day(one.addedOn()),
                                one.addedBy(),
                                one.addedBecause()));
        words.addClassName("cell-sub");
        return words;
    }

    private void add() {
        var row = campaign;
        if (row != null) {
            ListChange.adding(tools, row, changed);
        }
    }

    private void remove(CampaignRow row, ListedOffice one) {
        ListChange.removing(tools, row, one, changed);
    }
}
