package jp.banso.demo.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.OperationId;
import jp.banso.support.ApplicationChannel;
import jp.banso.support.AssignmentService;
import jp.banso.support.CertificateType;
import jp.banso.support.ClaimMethod;
import jp.banso.support.NewApplication;
import jp.banso.support.NewOffer;
import jp.banso.support.ReturnReason;
import jp.banso.support.SupportApplicationService;
import jp.banso.support.SupportDecision.Done;
import jp.banso.support.SupportDecision.Received;
import jp.banso.support.WithdrawalReason;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** 120 offices apply and two firms are asked to accompany them; what happens there, {@link AccompanyingScenes} tells. */
@Component
@Profile("demo")
class SupportChapter {

    /** By when those who are not live at the end of the story are to be. */
    private static final LocalDate END_OF_THE_PROGRAMME = LocalDate.of(2027, 3, 31);

    private final SupportApplicationService applications;
    private final AssignmentService assignments;
    private final TelephoneChecks telephone;
    private final AccompanyingScenes accompanying;

    SupportChapter(
            SupportApplicationService applications,
            AssignmentService assignments,
            TelephoneChecks telephone,
            AccompanyingScenes accompanying) {
        this.applications = applications;
        this.assignments = assignments;
        this.telephone = telephone;
        this.accompanying = accompanying;
    }

    /** Answers the cases, in the order of how far they come. */
    List<SupportCase> write(Script script, Tale tale) {
        var cases = new ArrayList<SupportCase>();
        for (var applicant : tale.plot().applicants()) {
            var told = new SupportCase(applicant, tale.cast());
            cases.add(told);
            apply(script, tale, told);
            if (applicant.ending() == Ending.WITHDRAWN) {
                withdraw(script, tale, told);
            } else if (applicant.ending() != Ending.WAITING || applicant.returnedOnce()) {
                offer(script, tale, told);
            }
            if (applicant.ending().isAccompanied()) {
                accept(script, tale, told);
                accompanying.write(script, tale, told);
            }
        }
        return cases;
    }

    private void apply(Script script, Tale tale, SupportCase told) {
        var dice = tale.dice();
        var applicant = told.applicant();
        var staff = tale.cast().staff();
        var wish = new NewApplication(
                applicant.appliedOn(),
                channel(dice.below(100), applicant.briefed()),
                tale.lines().any(dice, "surnames"),
                applicant.office().phone(),
                applicant.software(),
                dice.chance(74) ? ClaimMethod.OWN : dice.chance(70) ? ClaimMethod.DELEGATED : ClaimMethod.UNKNOWN,
                dice.chance(66) ? CertificateType.CARE_INSURANCE : CertificateType.UNKNOWN,
                dice.chance(40) ? WorkDays.after(applicant.appliedOn(), dice.between(8, 20)) : null,
                dice.chance(55) ? tale.lines().any(dice, "application-notes") : "");
        script.add(
                WorkDays.hour(dice, applicant.appliedOn()),
                told.scene("applied"),
                staff,
                () -> Tale.expected(
                                Received.class,
                                applications.apply(
                                        staff,
                                        OperationId.fresh(),
                                        applicant.office().id(),
                                        wish))
                        .id()
                        .value(),
                told::applied);
    }

    private static ApplicationChannel channel(int throwOf, boolean briefed) {
        if (briefed && throwOf < 70) {
            return ApplicationChannel.BRIEFING;
        }
        if (throwOf < 45) {
            return ApplicationChannel.WEB_FORM;
        }
        if (throwOf < 70) {
            return ApplicationChannel.FAX;
        }
        if (throwOf < 85) {
            return ApplicationChannel.EMAIL;
        }
        return throwOf < 95 ? ApplicationChannel.PHONE : ApplicationChannel.COUNCIL;
    }

    private void withdraw(Script script, Tale tale, SupportCase told) {
        var staff = tale.cast().staff();
        var on = WorkDays.after(told.applicant().appliedOn(), tale.dice().between(4, 10));
        var words = tale.lines().any(tale.dice(), "withdrawn");
        script.add(WorkDays.hour(tale.dice(), on), told.scene("withdrawn"), staff, () -> {
            Tale.expected(
                    Done.class,
                    applications.withdraw(
                            staff, OperationId.fresh(), told.application(), WithdrawalReason.OFFICE_DECLINED, words));
        });
    }

    private void offer(Script script, Tale tale, SupportCase told) {
        var applicant = told.applicant();
        var first = applicant.offeredOn();
        if (!applicant.returnedOnce()) {
            offer(script, tale, told, told.lead(), first, "offered");
            return;
        }
        var asked = tale.cast().lead(!applicant.firstFirm());
        offer(script, tale, told, asked, first, "offered first");
        giveBack(script, tale, told, asked, WorkDays.after(first, 1));
        if (applicant.ending() != Ending.WAITING) {
            offer(script, tale, told, told.lead(), WorkDays.after(first, 2), "offered");
        }
    }

    private void offer(Script script, Tale tale, SupportCase told, VendorStaff asked, LocalDate on, String name) {
        var dice = tale.dice();
        var staff = tale.cast().staff();
        var named = told.worker() == tale.cast().visitor() && asked == told.lead() && dice.chance(50);
        var planned = on.plusDays(dice.between(50, 75));
        var offer = new NewOffer(
                asked.vendor(),
                named ? told.worker().account() : null,
                on,
                told.applicant().ending().isLive() ? planned : END_OF_THE_PROGRAMME,
                dice.chance(60) ? tale.lines().any(dice, "handover") : "",
                telephone.override(tale, told));
        script.add(
                on.atTime(9, 15).plusMinutes(dice.between(0, 50)),
                told.scene(name),
                staff,
                () -> {
                    telephone.ask(tale, told, staff, on);
                    return Tale.expected(
                                    Done.class,
                                    assignments.offer(staff, OperationId.fresh(), told.application(), offer))
                            .id();
                },
                told::offered);
    }

    private void giveBack(Script script, Tale tale, SupportCase told, VendorStaff asked, LocalDate on) {
        var reasons =
                List.of(ReturnReason.NO_CAPACITY, ReturnReason.SOFTWARE_UNKNOWN, ReturnReason.CONFLICT_OF_INTEREST);
        var which = tale.dice().below(reasons.size());
        script.add(WorkDays.hour(tale.dice(), on), told.scene("given back"), asked, () -> {
            Tale.expected(
                    Done.class,
                    assignments.giveBack(
                            asked,
                            OperationId.fresh(),
                            told.assignment(),
                            reasons.get(which),
                            tale.lines().all("return").get(which)));
        });
    }

    /** A visitor named in the offer accepts alone, else the lead does and names the visitor. */
    private void accept(Script script, Tale tale, SupportCase told) {
        var on = told.applicant().acceptedOn();
        var visitor = told.worker() == tale.cast().visitor();
        var byVisitor = visitor && tale.dice().chance(45);
        Viewer who = byVisitor ? told.worker() : told.lead();
        script.add(WorkDays.hour(tale.dice(), on), told.scene("accepted"), who, () -> {
            Tale.expected(
                    Done.class,
                    assignments.accept(
                            who,
                            OperationId.fresh(),
                            told.assignment(),
                            visitor ? told.worker().account() : null,
                            on));
        });
    }
}
