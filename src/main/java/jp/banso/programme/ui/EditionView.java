package jp.banso.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.banso.programme.Choice;
import jp.banso.programme.EditionComparison;
import jp.banso.programme.ItemLine;
import jp.banso.programme.ItemRef;
import jp.banso.programme.ItemState;
import jp.banso.programme.ProgrammeQueries;
import jp.banso.programme.ProgrammeService;
import jp.banso.programme.TakeReport;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Role.Names;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;

/** A programme that was brought, beside one's own: what differs, item by item, and what is to become of it. */
@Route("programme/:edition")
@RolesAllowed(Names.CITY_ADMIN)
class EditionView extends Div implements BeforeEnterObserver {

    private final transient ProgrammeService service;
    private final transient ProgrammeQueries queries;
    private final transient CurrentViewer viewer;
    private final PageHeader header = new PageHeader("");
    private final Div body = new Div();
    private final transient List<ItemCard> cards = new ArrayList<>();
    private long edition;

    EditionView(ProgrammeService service, ProgrammeQueries queries, CurrentViewer viewer) {
        this.service = service;
        this.queries = queries;
        this.viewer = viewer;
        addClassNames("page", "card-page");
        body.addClassName("card-stack");
        add(header, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        edition = event.getRouteParameters()
                .get("edition")
                .filter(number -> number.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .orElseThrow(NotFoundException::new);
        show(queries.comparison(viewer.get(), edition).orElseThrow(NotFoundException::new));
    }

    private void show(EditionComparison comparison) {
        var row = comparison.edition();
        header.show(
                getTranslation("programme.edition", row.title(), row.edition()),
                getTranslation(
                        "programme.edition.brought",
                        JapaneseDates.both(row.broughtAt().toLocalDate()),
                        row.bringer(),
                        row.items()));
        body.removeAll();
        cards.clear();
        body.add(new Paragraph(Stream.of(ItemState.values())
                .filter(state -> comparison.count(state) > 0)
                .map(state -> getTranslation(
                        "programme.count", getTranslation("programme.state." + state.name()), comparison.count(state)))
                .collect(Collectors.joining(getTranslation("programme.count.between")))));
        if (!comparison.unknownParts().isEmpty()) {
            body.add(new Paragraph(getTranslation("programme.unknown", String.join(", ", comparison.unknownParts()))));
        }
        comparison.lines().stream()
                .filter(line -> line.state().isOpen())
                .collect(Collectors.groupingBy(line -> line.ref().part(), java.util.TreeMap::new, Collectors.toList()))
                .forEach(this::part);
        if (cards.isEmpty()) {
            body.add(new Paragraph(getTranslation("programme.nothing")), actions(back()));
            return;
        }
        var go = new Button(getTranslation("programme.take"), click -> take());
        go.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        go.setDisableOnClick(true);
        body.add(actions(back(), go));
    }

    private Button back() {
        return new Button(
                getTranslation("programme.back"), click -> getUI().ifPresent(ui -> ui.navigate(Places.programme())));
    }

    private static Div actions(Button... buttons) {
        var bar = new Div(buttons);
        bar.addClassName("form-actions");
        return bar;
    }

    private void part(String part, List<ItemLine> lines) {
        var section = new Section(getTranslation("programme.part.count", Wording.part(part), lines.size()));
        Wording.note(part).ifPresent(note -> section.add(FormFields.note(note)));
        lines.forEach(line -> {
            var card = new ItemCard(line);
            cards.add(card);
            section.add(card);
        });
        body.add(section);
    }

    private void take() {
        var wishes = cards.stream().map(ItemCard::wish).toList();
        if (wishes.stream().allMatch(wish -> wish.choice() == Choice.LATER)) {
            Notices.failed(getTranslation("programme.take.none"), getTranslation("programme.take.none.next"));
        } else {
            tell(service.take(viewer.get(), OperationId.fresh(), edition, wishes));
        }
        queries.comparison(viewer.get(), edition).ifPresent(this::show);
    }

    private void tell(TakeReport report) {
        Notices.done(getTranslation("programme.taken", report.taken(), report.kept()));
        if (!report.changed().isEmpty()) {
            Notices.failed(getTranslation("programme.take.changed"), names(report.changed()));
        }
        if (!report.refused().isEmpty()) {
            Notices.failed(getTranslation("programme.take.refused"), names(report.refused()));
        }
    }

    private String names(List<ItemRef> refs) {
        return refs.stream()
                .map(ref -> getTranslation("programme.item.of", Wording.part(ref.part()), Wording.item(ref)))
                .collect(Collectors.joining(getTranslation("programme.count.between")));
    }
}
