package jp.banso.reception.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinRequest;
import java.time.LocalDate;
import jp.banso.reception.Flaw;
import jp.banso.reception.FormField;
import jp.banso.reception.ReceptionDecision;
import jp.banso.shared.SearchKey;
import jp.banso.shared.Telephones;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.JapaneseDates;

/** How the values of this room read, and what is said after an act. */
final class Wording {

    private Wording() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static String day(LocalDate day) {
        return JapaneseDates.both(day);
    }

    static String label(FormField field) {
        return text("reception.field." + field.name());
    }

    /** Names the field and says what is wrong with it. */
    static String of(Flaw flaw) {
        return switch (flaw.kind()) {
            case MISSING -> text("reception.flaw.missing", label(flaw.field()));
            case TOO_LONG ->
                text("reception.flaw.long", label(flaw.field()), flaw.field().most());
            case UNREADABLE -> text("reception.flaw.unreadable." + flaw.field().name());
        };
    }

    /** A telephone number one can call; what holds no digits is shown as it is. */
    static Component phone(String number) {
        var digits = SearchKey.phone(number);
        if (digits.isEmpty()) {
            return new Span(number);
        }
        var call = new Anchor("tel:" + digits, Telephones.shown(number));
        call.addClassName("support-phone");
        call.setAriaLabel(text("support.call", Telephones.shown(number)));
        return call;
    }

    /** The address the request came from. */
    static String from() {
        var request = VaadinRequest.getCurrent();
        return request == null ? "" : request.getRemoteAddr();
    }

    /** Ends the form when the act happened; says why and leaves it open when not. */
    static void take(FormDialog form, ReceptionDecision decision, Runnable then) {
        switch (decision) {
            case ReceptionDecision.Accepted accepted ->
                done(
                        form,
                        text(
                                "reception.accepted",
                                accepted.receipt(),
                                text(
                                        "careoffice.stage.coded",
                                        accepted.stage().code(),
                                        text("stage." + accepted.stage().name()))),
                        then);
            case ReceptionDecision.Added added -> done(form, text("support.joined", added.receipt()), then);
            case ReceptionDecision.Rejected rejected ->
                done(form, text("reception.rejected", rejected.receipt()), then);
            case ReceptionDecision.Refused refused -> form.refuse(text(refused.key()));
            case ReceptionDecision.MovedMeanwhile moved ->
                form.refuse(text(
                        "reception.meanwhile",
                        moved.by(),
                        text("reception.state." + moved.now().name())));
        }
    }

    private static void done(FormDialog form, String sentence, Runnable then) {
        form.done(sentence);
        then.run();
    }
}
