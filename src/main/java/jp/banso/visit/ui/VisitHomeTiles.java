package jp.banso.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.ui.HomeTile;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the home page says of visits: to a firm's person the next ones of the day. */
@Configuration(proxyBeanMethods = false)
class VisitHomeTiles {

    private static final int SHOWN = 3;

    @Bean
    HomeTile myDayTile(VisitTools tools) {
        return new HomeTile() {
            @Override
            public int order() {
                return 4;
            }

            @Override
            public Optional<Component> show() {
                return tools.viewer() instanceof VendorStaff ? Optional.of(day(tools)) : Optional.empty();
            }
        };
    }

    private static Component day(VisitTools tools) {
        var today = tools.today();
        var stops = tools.queries().until(tools.viewer(), today).stream()
                .filter(stop -> today.equals(stop.planned().on()))
                .toList();
        if (stops.isEmpty()) {
            return new Section(
                    Wording.text("visit.day.title"),
                    new Paragraph(Wording.text("visit.day.none")),
                    new Anchor(Places.myDay(), Wording.text("visit.home.open")));
        }
        var list = new UnorderedList();
        list.addClassName("home-cases");
        stops.stream().limit(SHOWN).forEach(stop -> {
            var at = stop.planned().at();
            list.add(new ListItem(new Anchor(
                    Places.myDay(),
                    Wording.text(
                            "visit.home.line",
                            at == null ? Wording.text("visit.time.open") : at.toString(),
                            stop.officeName()))));
        });
        if (stops.size() > SHOWN) {
            list.add(new ListItem(new Anchor(Places.myDay(), Wording.text("visit.home.more", stops.size() - SHOWN))));
        }
        return new Section(Wording.text("visit.day.title"), list);
    }
}
