package jp.banso.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.shared.ui.DescriptionList;
import jp.banso.shared.ui.Section;
import jp.banso.support.ApplicationCard;
import jp.banso.support.ApplicationState;
import jp.banso.support.WithdrawalReason;

/** The office's application for support, and the ones before. */
final class ApplicationPanel {

    private ApplicationPanel() {}

    static Component of(SupportTools tools, CareOfficeCard card, List<ApplicationCard> rows) {
        var section = new Section(Wording.text("support.application"));
        if (rows.isEmpty()) {
            section.add(new Paragraph(Wording.text("support.application.none")));
        }
        rows.forEach(row -> section.add(facts(tools, row)));
        if (tools.city()) {
            var apply = new Button(Wording.text("support.apply"));
            apply.addClickListener(click -> new ApplicationDialog(tools, card.id(), card.name(), () -> {}).open());
            section.withActions(apply);
            rows.stream()
                    .filter(row -> row.state() == ApplicationState.OPEN)
                    .findFirst()
                    .ifPresent(open -> {
                        var withdraw = new Button(Wording.text("support.withdraw"));
                        withdraw.addClickListener(click -> withdraw(tools, card, open));
                        section.withActions(withdraw);
                    });
        }
        return section;
    }

    private static void withdraw(SupportTools tools, CareOfficeCard card, ApplicationCard open) {
        new ReasonDialog<>(
                        tools,
                        "withdraw/" + open.id().value(),
                        card.name(),
                        Arrays.asList(WithdrawalReason.values()),
                        "withdrawal",
                        (operation, reason, words) ->
                                tools.applications().withdraw(tools.viewer(), operation, open.id(), reason, words),
                        () -> {})
                .open();
    }

    private static Component facts(SupportTools tools, ApplicationCard row) {
        var facts = new DescriptionList()
                .with(Wording.text("support.receipt"), row.receiptNumber())
                .with(Wording.text("support.application.state"), state(row))
                .with(Wording.text("support.received-on"), Wording.day(row.receivedOn()))
                .with(Wording.text("support.channel"), Wording.of("channel", row.channel()))
                .with(Wording.text("support.contact"), row.contactName())
                .with(Wording.text("support.contact-phone"), Wording.phone(row.contactPhone()))
                .with(Wording.text("support.software"), tools.software().of(row.software()))
                .with(Wording.text("support.claim"), Wording.of("claim", row.claimMethod()))
                .with(Wording.text("support.certificate"), Wording.of("certificate", row.certificate()))
                .with(Wording.text("support.wished-on"), Wording.day(row.wishedOn()));
        if (tools.city()) {
            facts.with(Wording.text("support.note"), row.note());
            row.arrivals()
                    .forEach(again -> facts.with(
                            Wording.text("support.arrival"),
                            Wording.text(
                                    "support.arrival.line",
                                    Wording.day(again.receivedOn()),
                                    Wording.of("channel", again.channel()),
                                    again.contactName(),
                                    again.note())));
        }
        return facts;
    }

    private static String state(ApplicationCard row) {
        var reason = row.withdrawal();
        return reason == null
                ? Wording.of("application", row.state())
                : Wording.text(
                        "support.application.withdrawn", Wording.of("withdrawal", reason), row.withdrawalWords());
    }
}
