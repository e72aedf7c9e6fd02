package jp.banso.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import jp.banso.campaign.CampaignId;
import jp.banso.campaign.CampaignStep;
import jp.banso.campaign.Funnel;
import jp.banso.campaign.FunnelRow;
import jp.banso.campaign.ListedFilter;
import jp.banso.shared.ServiceType;
import jp.banso.shared.ServiceTypes;
import jp.banso.shared.ui.FigureChart;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Section;

/** How far a campaign's calls have come, as a picture and as tables whose figures lead to the offices they count. */
final class FunnelPanel extends Div {

    private final transient CampaignTools tools;
    private final Section section = new Section(getTranslation("campaign.funnel"));

    FunnelPanel(CampaignTools tools) {
        this.tools = tools;
        add(section);
    }

    void show(CampaignId campaign) {
        var funnel = tools.funnels().funnel(tools.viewer(), campaign);
        section.show(
                chart(funnel),
                table(
                        "campaign.funnel.whole",
                        List.of(funnel.whole()),
                        row -> getTranslation("campaign.funnel.all"),
                        (row, step) -> new ListedFilter(step, null, null),
                        campaign));
        if (!funnel.byCaller().isEmpty()) {
            section.add(
                    new H3(getTranslation("campaign.funnel.by-caller")),
                    table(
                            "campaign.funnel.by-caller",
                            funnel.byCaller(),
                            FunnelRow::name,
                            (row, step) -> new ListedFilter(step, Long.valueOf(row.key()), null),
                            campaign));
        }
        if (funnel.byService().size() > 1) {
            section.add(
                    new H3(getTranslation("campaign.funnel.by-service")),
                    table(
                            "campaign.funnel.by-service",
                            funnel.byService(),
                            row -> service(row.key()),
                            (row, step) -> new ListedFilter(step, null, row.key()),
                            campaign));
        }
        section.add(FormFields.note(getTranslation("campaign.funnel.note")));
    }

    static String service(String code) {
        return ServiceTypes.coded(code).map(ServiceType::name).orElse(Wording.text("campaign.funnel.no-service"));
    }

    private static Component chart(Funnel funnel) {
        var steps = List.of(CampaignStep.values());
        var chart = FigureChart.bars(
                Wording.text("campaign.funnel"),
                steps.stream().map(FunnelPanel::word).toList(),
                List.of(new FigureChart.Row(
                        Wording.text("campaign.funnel.unit"),
                        steps.stream()
                                .map(step -> BigDecimal.valueOf(funnel.whole().at(step)))
                                .toList())),
                Wording.text("campaign.funnel.sign"));
        chart.addClassName("chart-tall");
        return chart;
    }

    /** To which offices a figure leads. */
    private interface Way {
        ListedFilter to(FunnelRow row, CampaignStep step);
    }

    private static Component table(
            String titleKey, List<FunnelRow> rows, Function<FunnelRow, String> name, Way way, CampaignId campaign) {
        var table = new NativeTable();
        table.addClassNames("plain-table", "figure-table");
        table.getElement().setAttribute("aria-label", Wording.text(titleKey));
        var head = table.getHead().addRow();
        scoped(head.addHeaderCell(), "col").setText(Wording.text("campaign.funnel.whose"));
        Arrays.stream(CampaignStep.values())
                .forEach(step -> scoped(head.addHeaderCell(), "col").setText(word(step)));
        for (var figures : rows) {
            var row = table.getBody().addRow();
            scoped(row.addHeaderCell(), "row").setText(name.apply(figures));
            for (var step : CampaignStep.values()) {
                var filter = way.to(figures, step);
                var shown = Wording.number(figures.at(step));
                if (filter.caller() != null && step == CampaignStep.TARGET) {
                    row.addDataCell().setText(Wording.text("campaign.funnel.none"));
                } else if (figures.at(step) == 0) {
                    row.addDataCell().setText(shown);
                } else {
                    var link = new Anchor(ListedAddress.of(campaign, filter), shown);
                    link.setAriaLabel(Wording.text("campaign.funnel.way", name.apply(figures), word(step), shown));
                    row.addDataCell().add(link);
                }
            }
        }
        var scroll = new Div(table);
        scroll.addClassName("scroll-x");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", Wording.text(titleKey));
        return scroll;
    }

    private static String word(CampaignStep step) {
        return Wording.text("campaign.step." + step.name());
    }

    private static NativeTableHeaderCell scoped(NativeTableHeaderCell cell, String scope) {
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
