package jp.banso.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.function.Supplier;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.ui.HomeTile;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.support.ApplicationRow.Waiting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the home page says of support: to the city what waits for a firm, to a firm's person what today asks. */
@Configuration(proxyBeanMethods = false)
class SupportHomeTiles {

    @Bean
    HomeTile applicationsTile(SupportTools tools) {
        return tile(15, () -> tools.city() ? Optional.of(city(tools)) : Optional.empty());
    }

    @Bean
    HomeTile myWorkTile(SupportTools tools) {
        return tile(5, () -> tools.viewer() instanceof VendorStaff ? Optional.of(firm(tools)) : Optional.empty());
    }

    private static Component city(SupportTools tools) {
        var counts = tools.work().waiting(tools.viewer());
        var list = new UnorderedList();
        list.addClassName("home-cases");
        for (var waiting : new Waiting[] {Waiting.UNASSIGNED, Waiting.RETURNED, Waiting.OFFERED}) {
            list.add(new ListItem(new Anchor(
                    Places.applications() + "?waiting=" + waiting.name(),
                    Wording.text("support.choice", Wording.of("waiting", waiting), counts.getOrDefault(waiting, 0)))));
        }
        return new Section(Wording.text("support.applications"), list);
    }

    private static Component firm(SupportTools tools) {
        var work = tools.work().myWork(tools.viewer(), tools.today());
        var list = new UnorderedList();
        list.addClassName("home-cases");
        list.add(
                line("support.home.overdue", work.overdue()),
                line("support.home.today", work.today()),
                line("support.home.offers", work.offers()));
        return new Section(Wording.text("support.my"), list);
    }

    private static ListItem line(String key, int count) {
        return new ListItem(new Anchor(Places.myAssignments(), Wording.text(key, count)));
    }

    private static HomeTile tile(int order, Supplier<Optional<Component>> show) {
        return new HomeTile() {
            @Override
            public int order() {
                return order;
            }

            @Override
            public Optional<Component> show() {
                return show.get();
            }
        };
    }
}
