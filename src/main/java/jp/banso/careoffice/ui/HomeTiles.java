package jp.banso.careoffice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOfficeColumn;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.careoffice.CareOfficeFilter.Due;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.careoffice.CareOfficeRow;
import jp.banso.careoffice.CareOfficeSort;
import jp.banso.careoffice.panel.StageBars;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.Observer;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.JapanTime;
import jp.banso.shared.ui.HomeTile;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the home page says of the cases: how many stand where, what is due next, what has stalled. */
@Configuration(proxyBeanMethods = false)
class HomeTiles {

    private static final int ROWS = 8;

    @Bean
    HomeTile stageTile(CareOfficeQueries offices, CurrentViewer current) {
        return tile(10, () -> {
            var viewer = current.get();
            if (viewer instanceof Observer) {
                return Optional.empty();
            }
            var counts = offices.countByStage(viewer, CareOfficeFilter.none());
            var total = counts.values().stream().mapToInt(Integer::intValue).sum();
            var stages = viewer instanceof VendorStaff
                    ? StageBars.ofAFirm(stage -> counts.getOrDefault(stage, 0))
                    : List.of(AdoptionStage.values());
            return total == 0
                    ? Optional.empty()
                    : Optional.of(
                            new Section(Wording.text("careoffice.bars"), new StageBars(stages, counts, total, true)));
        });
    }

    @Bean
    HomeTile nextActionsTile(CareOfficeQueries offices, CurrentViewer current, Clock clock) {
        return tile(5, () -> {
            var viewer = current.get();
            return viewer instanceof CityStaff
                    ? Optional.of(rows(
                            offices,
                            viewer,
                            filter(true, false),
                            CareOfficeColumn.NEXT_ON,
                            "mine",
                            JapanTime.today(clock)))
                    : Optional.empty();
        });
    }

    @Bean
    HomeTile stalledTile(CareOfficeQueries offices, CurrentViewer current, Clock clock) {
        return tile(30, () -> {
            var viewer = current.get();
            return viewer instanceof CityStaff || viewer instanceof VendorStaff
                    ? Optional.of(rows(
                            offices,
                            viewer,
                            filter(false, true),
                            CareOfficeColumn.STALE_ON,
                            "stalled",
                            JapanTime.today(clock)))
                    : Optional.empty();
        });
    }

    private interface Shown {
        Optional<Component> show();
    }

    private static HomeTile tile(int order, Shown shown) {
        return new HomeTile() {
            @Override
            public int order() {
                return order;
            }

            @Override
            public Optional<Component> show() {
                return shown.show();
            }
        };
    }

    private static CareOfficeFilter filter(boolean mine, boolean stalled) {
        return new CareOfficeFilter(
                "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, mine, stalled, Due.ANY);
    }

    private static Component rows(
            CareOfficeQueries offices,
            Viewer viewer,
            CareOfficeFilter filter,
            CareOfficeColumn by,
            String key,
            LocalDate today) {
        var count = offices.count(viewer, filter);
        var section = new Section(Wording.text("careoffice.home." + key));
        if (count == 0) {
            section.add(new Paragraph(Wording.text("careoffice.home." + key + ".none")));
            return section;
        }
        var list = new UnorderedList();
        list.addClassName("home-cases");
        offices.rows(viewer, filter, new CareOfficeSort(by, false), null, 0, ROWS)
                .forEach(row -> list.add(item(row, by, today)));
        var all = new Anchor(
                Places.careOffices() + "?" + key + "=yes&sort=" + by.key(),
                Wording.text("careoffice.home.all", Wording.number(count)));
        section.add(list, all);
        return section;
    }

    private static ListItem item(CareOfficeRow row, CareOfficeColumn by, LocalDate today) {
        var name = new Anchor(Places.careOffice(row.number()), row.name());
        name.addClassName("cell-main");
        var words = by == CareOfficeColumn.NEXT_ON
                ? OfficeCells.text(row, CareOfficeColumn.NEXT_ON)
                : Wording.text("careoffice.stalled.since", Wording.shortDay(row.staleOn()));
        var below = new Span(words);
        below.addClassName("cell-sub");
        var stage = new Span(Wording.stage(row.stage()));
        stage.addClassNames("status-badge", Wording.badgeClass(row.stage()));
        var item = new ListItem(new Div(name, below), stage);
        var on = row.nextActionOn();
        if (by == CareOfficeColumn.NEXT_ON && on != null && on.isBefore(today)) {
            item.addComponentAtIndex(1, new StatusBadge(Meaning.BAD, Wording.text("careoffice.overdue")));
        }
        return item;
    }
}
