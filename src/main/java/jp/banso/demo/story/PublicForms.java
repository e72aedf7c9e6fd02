package jp.banso.demo.story;

import java.time.LocalDate;
import jp.banso.reception.PublicState;
import jp.banso.reception.ReceptionDecision;
import jp.banso.reception.ReceptionDeskService;
import jp.banso.reception.ReceptionQueries;
import jp.banso.reception.ReceptionService;
import jp.banso.reception.SubmitDecision;
import jp.banso.reception.TypedApplication;
import jp.banso.shared.OperationId;
import jp.banso.shared.SecretLetters;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two offices have applied through the public form: the city has taken one application, the other waits. */
@Component
@Profile("demo")
class PublicForms {

    private final ReceptionService form;
    private final ReceptionDeskService desk;
    private final ReceptionQueries received;

    PublicForms(ReceptionService form, ReceptionDeskService desk, ReceptionQueries received) {
        this.form = form;
        this.desk = desk;
        this.received = received;
    }

    void write(Script script, Tale tale, LocalDate today, Neighbour taken, Neighbour waiting) {
        send(script, tale, WorkDays.after(today, -3), taken, 0);
        var staff = tale.cast().staff();
        script.add(WorkDays.after(today, -2).atTime(9, 40), "finale form taken", staff, () -> {
            var first = received.rows(staff, PublicState.WAITING).getFirst().id();
            Tale.expected(
                    ReceptionDecision.Accepted.class,
                    desk.accept(staff, OperationId.fresh(), first, taken.officeNumber()));
        });
        send(script, tale, WorkDays.after(today, -1), waiting, 1);
    }

    private void send(Script script, Tale tale, LocalDate on, Neighbour office, int line) {
        var cells = tale.lines().all("public-forms").get(line).split("\\|", -1);
        var typed = new TypedApplication(office.number(), "", cells[0], cells[1], cells[2], cells[3], cells[4]);
        script.add(
                on.atTime(15, 20), "finale form " + office.number(), tale.cast().admin(), () -> {
                    Tale.expected(
                            SubmitDecision.Arrived.class,
                            form.submit(OperationId.fresh(), SecretLetters.fresh(), typed, "demo"));
                });
    }
}
