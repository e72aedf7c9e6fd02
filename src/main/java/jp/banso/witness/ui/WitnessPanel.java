package jp.banso.witness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.panel.CasePanel;
import jp.banso.security.Viewer;
import jp.banso.shared.ui.DescriptionList;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.LivePart;
import jp.banso.shared.ui.Section;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;
import jp.banso.witness.OfficeWitnesses;
import jp.banso.witness.RenewalQueries;
import jp.banso.witness.RenewalRow;
import jp.banso.witness.SaidRow;
import jp.banso.witness.Witness;

/** What each witness says of one office, with day and source, for the city; its terms, for a firm at work there too. */
@org.springframework.stereotype.Component
class WitnessPanel implements CasePanel {

    private final WitnessTools tools;

    WitnessPanel(WitnessTools tools) {
        this.tools = tools;
    }

    private record Told(
            Optional<OfficeWitnesses> witnesses, List<RenewalRow> terms, List<RenewalQueries.Suspected> suspected) {}

    @Override
    public int order() {
        return 320;
    }

    @Override
    public Optional<Component> show(Viewer viewer, CareOfficeCard card) {
        return switch (viewer) {
            case Viewer.CityStaff city ->
                Optional.of(part(
                        card,
                        () -> new Told(
                                tools.queries().of(tools.viewer(), card.id()),
                                tools.renewals().of(tools.viewer(), card.id()),
                                List.of()),
                        told -> section(card, told)));
            case Viewer.VendorStaff firm ->
                Optional.of(part(
                        card,
                        () -> new Told(
                                Optional.empty(),
                                tools.renewals().of(tools.viewer(), card.id()),
                                tools.renewals().suspected(tools.viewer()).stream()
                                        .filter(one -> one.careOffice().equals(card.id()))
                                        .toList()),
                        told -> ofAFirm(card, told)));
            default -> Optional.empty();
        };
    }

    private Component part(CareOfficeCard card, Supplier<Told> ask, Function<Told, Component> draw) {
        return new LivePart<>(tools.revision(), card.id(), ask, draw);
    }

    /** A firm keeps the terms of its own cases, and is told that one of them is gone from the list. */
    private Section ofAFirm(CareOfficeCard card, Told told) {
        var section = new Section(WitnessTools.text("witness.panel.firm"));
        told.suspected()
                .forEach(one -> section.add(
                        new StatusBadge(Meaning.WARNING, WitnessTools.text("witness.panel.firm.gone")),
                        new Paragraph(WitnessTools.text("witness.task.suspected", JapaneseDates.both(one.asOf())))));
        section.add(
                told.terms().isEmpty()
                        ? new Paragraph(WitnessTools.text("witness.panel.firm.none"))
                        : terms(told.terms()));
        return section.withActions(
                new Button(WitnessTools.text("witness.term"), click -> new TermDialog(tools, card).open()));
    }

    private Section section(CareOfficeCard card, Told told) {
        var section = new Section(WitnessTools.text("witness.panel"));
        told.witnesses().ifPresent(office -> {
            section.add(
                    new StatusBadge(
                            office.by(Witness.EXCHANGE) ? Meaning.GOOD : Meaning.QUIET,
                            WitnessTools.text("witness.state." + office.state().name())),
                    facts(office));
            if (office.said().size() > 1) {
                section.add(earlier(office.said()));
            }
            section.withActions(
                    new Button(WitnessTools.text("witness.say"), click -> new StatementDialog(tools, card).open()),
                    new Button(WitnessTools.text("witness.term"), click -> new TermDialog(tools, card).open()));
        });
        if (!told.terms().isEmpty()) {
            section.add(terms(told.terms()));
        }
        return section;
    }

    private static DescriptionList facts(OfficeWitnesses office) {
        var exchange = office.exchange();
        return new DescriptionList()
                .with(WitnessTools.text("witness.by.LIST"), list(office))
                .with(
                        WitnessTools.text("witness.by.SELF"),
                        office.lastSaid().map(WitnessPanel::said).orElse(""))
                .with(
                        WitnessTools.text("witness.by.EXCHANGE"),
                        exchange == null
                                ? ""
                                : WitnessTools.text(
                                        exchange.exchanged() ? "witness.exchanged" : "witness.exchanged.not",
                                        JapaneseDates.month(exchange.month()),
                                        exchange.partners(),
                                        JapaneseDates.both(exchange.reportedOn()),
                                        exchange.recorder()));
    }

    private static String list(OfficeWitnesses office) {
        var on = office.listingOn();
        var state = WitnessTools.text("listing." + office.listing().name());
        return on == null ? state : WitnessTools.text("witness.listed", state, JapaneseDates.both(on));
    }

    private static String said(SaidRow row) {
        return WitnessTools.text(
                row.recorder().isEmpty() ? "witness.said.alone" : "witness.said",
                WitnessTools.text("witness.says." + row.says().name()),
                JapaneseDates.both(row.on()),
                WitnessTools.text("witness.means." + row.means().name()),
                row.recorder());
    }

    private static Component earlier(List<SaidRow> rows) {
        var list = new UnorderedList();
        list.addClassName("named-list");
        rows.stream().skip(1).limit(10).forEach(row -> list.add(new ListItem(said(row))));
        return new Details(WitnessTools.text("witness.said.earlier", rows.size() - 1), list);
    }

    private Component terms(List<RenewalRow> rows) {
        var list = new UnorderedList();
        list.addClassName("named-list");
        rows.forEach(row ->
                list.add(new ListItem(new Div(LapsePart.line(row, tools.today()).below()))));
        return list;
    }
}
