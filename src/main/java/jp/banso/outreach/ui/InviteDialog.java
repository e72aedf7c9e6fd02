package jp.banso.outreach.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.banso.outreach.BriefingRow;
import jp.banso.outreach.GuestDecision;
import jp.banso.outreach.GuestDecision.Invited;
import jp.banso.outreach.Invitees;
import jp.banso.shared.OperationId;
import jp.banso.shared.ServiceType;
import jp.banso.shared.ServiceTypes;
import jp.banso.shared.TypedNumbers;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;

/** Chooses whom to invite to a session; how many that are is said before and after. */
final class InviteDialog {

    private static final int LONGEST = 30_000;
    private static final int SHOWN = 10;

    private final OutreachTools tools;
    private final BriefingRow session;
    private final Runnable then;
    private final FormDialog dialog;
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>(Wording.text("outreach.invite.whom"));
    private final Select<String> service = FormFields.choice(
            "outreach.calls.service",
            Stream.concat(Stream.of(""), ServiceTypes.all().stream().map(ServiceType::code))
                    .toList(),
            Wording::service);
    private final TextArea numbers = FormFields.words("outreach.invite.numbers", LONGEST);
    private final Paragraph many = FormFields.note("");

    private enum Way {
        UNINFORMED,
        NUMBERS
    }

    InviteDialog(OutreachTools tools, BriefingRow session, Runnable then) {
        this.tools = tools;
        this.session = session;
        this.then = then;
        var guard = tools.guard("invite/" + session.id().value());
        dialog = new FormDialog(Wording.text("outreach.invite"), Wording.text("outreach.invite.do"), guard);
        way.setItems(Way.values());
        way.setItemLabelGenerator(one -> Wording.of("invite", one));
        way.setValue(Way.UNINFORMED);
        service.setValue("");
        numbers.setHelperText(Wording.text("outreach.invite.numbers.help"));
        numbers.setValueChangeMode(ValueChangeMode.LAZY);
        guard.keep("way", way, Fields::word, text -> text.equals("NUMBERS") ? Way.NUMBERS : Way.UNINFORMED);
        guard.keep("numbers", numbers);
        way.addValueChangeListener(change -> count());
        service.addValueChangeListener(change -> count());
        numbers.addValueChangeListener(change -> count());
        many.getElement().setAttribute("role", "status");
        count();
        dialog.about(session.data().title()).with(way, service, numbers, many).doing(this::invite);
    }

    void open() {
        dialog.open();
    }

    private void count() {
        var listed = way.getValue() == Way.NUMBERS;
        numbers.setVisible(listed);
        service.setVisible(!listed);
        many.setText(
                tooMany()
                        ? Wording.text("outreach.invite.too-many", Invitees.Listed.MOST)
                        : said(
                                tools.guests().preview(tools.viewer(), session.id(), invitees()),
                                "outreach.invite.would"));
    }

    private void invite(OperationId operation) {
        var strange = way.getValue() == Way.NUMBERS ? typed().strangeOnes() : "";
        numbers.setInvalid(!strange.isEmpty());
        numbers.setErrorMessage(strange.isEmpty() ? "" : Wording.text("outreach.invite.strange", strange));
        if (!strange.isEmpty() || tooMany()) {
            Fields.leadToMarked(numbers);
            return;
        }
        take(tools.invitations().invite(tools.viewer(), operation, session.id(), invitees()));
    }

    private void take(GuestDecision decision) {
        switch (decision) {
            case Invited invited when invited.offices() == 0 -> dialog.refuse(said(invited, "outreach.invite.nobody"));
            case Invited invited -> {
                dialog.done(said(invited, "outreach.invite.done"));
                then.run();
            }
            case GuestDecision.Taken taken -> dialog.close();
            case GuestDecision.ChangedMeanwhile meanwhile -> dialog.refuse(Wording.text("outreach.guest.meanwhile"));
            case GuestDecision.Refused refused -> dialog.refuse(Wording.text("outreach.refused." + refused.reason()));
        }
    }

    private static String said(Invited invited, String key) {
        var said = Wording.text(key, invited.offices(), invited.already());
        return invited.unknown().isEmpty()
                ? said
                : Wording.text(
                        "outreach.invite.unknown",
                        said,
                        invited.unknown().size(),
                        invited.unknown().stream().limit(SHOWN).collect(Collectors.joining(" ")));
    }

    private Invitees invitees() {
        return way.getValue() == Way.NUMBERS
                ? new Invitees.Listed(typed().readable())
                : new Invitees.Uninformed(service.getValue());
    }

    private boolean tooMany() {
        return way.getValue() == Way.NUMBERS && typed().readable().size() > Invitees.Listed.MOST;
    }

    private TypedNumbers typed() {
        return TypedNumbers.read(numbers.getValue());
    }
}
