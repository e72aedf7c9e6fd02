package jp.banso.council.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.security.Role.Names;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import org.jspecify.annotations.Nullable;

/** Who of the council looked at one office, for an office that asks; on paper and as a table too. */
@Route("council/seen/:number")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class SightsView extends Div implements BeforeEnterObserver {

    private static final int SHOWN = 200;

    private final transient CouncilTools tools;
    private transient @Nullable CareOfficeCard card;

    SightsView(CouncilTools tools) {
        this.tools = tools;
        addClassNames("page", "card-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        card = event.getRouteParameters()
                .get("number")
                .flatMap(OfficeNumber::parse)
                .flatMap(number -> tools.cases().byNumber(tools.viewer(), number))
                .flatMap(id -> tools.cases().card(tools.viewer(), id))
                .orElseThrow(NotFoundException::new);
        removeAll();
        var office = Objects.requireNonNull(card);
        var back = new Anchor(Places.careOffice(office.number()), getTranslation("council.sights.back", office.name()));
        back.addClassName("page-links");
        var rows = tools.sights().sights(tools.viewer(), office.id());
        var section = new Section(getTranslation("council.sights.of", office.name()));
        if (rows.isEmpty()) {
            section.add(new Paragraph(getTranslation("council.sights.none")));
        } else {
            var table = new PlainTable(
                            getTranslation("council.sights"),
                            Stream.of("at", "person", "where")
                                    .map(key -> getTranslation("council.sights." + key))
                                    .toList())
                    .ofWords();
            rows.stream()
                    .limit(SHOWN)
                    .forEach(row -> table.row(
                            JapaneseDates.moment(row.at()),
                            List.of(row.person(), getTranslation("council.shown." + row.where()))));
            section.add(new Paragraph(getTranslation("council.sights.count", Wording.number(rows.size()))), table);
        }
        var file = new SightsFile(tools, office);
        section.withActions(file.paper(), file.table());
        add(new PageHeader(getTranslation("council.sights"), getTranslation("council.sights.line")), back, section);
    }
}
