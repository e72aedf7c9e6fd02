package jp.banso.demo.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jp.banso.careoffice.AxisDecision;
import jp.banso.careoffice.NextAction;
import jp.banso.careoffice.NextPlan;
import jp.banso.careoffice.PlanService;
import jp.banso.outreach.ContactDecision.Recorded;
import jp.banso.outreach.ContactMeans;
import jp.banso.outreach.ContactResult;
import jp.banso.outreach.ContactService;
import jp.banso.outreach.CounterpartRole;
import jp.banso.outreach.NewContact;
import jp.banso.shared.OperationId;
import jp.banso.shared.SurveyWaveId;
import jp.banso.support.AssignmentService;
import jp.banso.support.SupportDecision.Done;
import jp.banso.support.VisitTime;
import jp.banso.survey.SurveyQueries;
import jp.banso.survey.SurveyService;
import jp.banso.survey.WaveDecision;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * A few things of these days, so that the work lists live on the day the city moves in: some calls, what is planned next,
 * visits to come, a session to come and a survey that is still open. All else stays in the winter of the story.
 */
@Component
@Profile("demo")
class Finale {

    private static final int[] PLANNED_IN = {-4, -3, -2, -1, -1, 0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 5, 6, 7, 8, 10, 12, 15
    };
    private static final int[] VISITS_IN = {-1, 0, 0, 1, 2, 3, 5, 6, 8, 9, 12, 13, 16, 19, 22};
    private static final List<ContactResult> RESULTS = List.of(
            ContactResult.INFORMED,
            ContactResult.INFORMED,
            ContactResult.NO_ANSWER,
            ContactResult.CONSIDERING,
            ContactResult.CONSIDERING,
            ContactResult.INFORMED,
            ContactResult.WILL_CALL_BACK,
            ContactResult.WILL_CALL_BACK);
    private static final int[] CONTACTS_NEXT_IN = {9, 8, 2, 7, 6, 12, 1, 3};

    private final PlanService plans;
    private final ContactService contacts;
    private final ComingBriefing briefing;
    private final AssignmentService assignments;
    private final SurveyService surveys;
    private final SurveyQueries rounds;

    Finale(
            PlanService plans,
            ContactService contacts,
            ComingBriefing briefing,
            AssignmentService assignments,
            SurveyService surveys,
            SurveyQueries rounds) {
        this.plans = plans;
        this.contacts = contacts;
        this.briefing = briefing;
        this.assignments = assignments;
        this.surveys = surveys;
        this.rounds = rounds;
    }

    /** {@code planned}: offices with which something is planned; {@code open}: the survey that is to stay open. */
    void write(
            Script script,
            Tale tale,
            LocalDate today,
            List<Neighbour> planned,
            List<SupportCase> cases,
            SurveyWaveId open) {
        plans(script, tale, today, planned);
        visits(script, today, cases);
        checks(script, tale, today, cases);
        calls(script, tale, today);
        var staff = tale.cast().staff();
        script.add(workday(today, 3).atTime(15, 40), "finale survey", staff, () -> {
            var version = rounds.wave(staff, open).orElseThrow().version();
            Tale.expected(
                    WaveDecision.Done.class,
                    surveys.closeOn(staff, OperationId.fresh(), open, version, today.plusDays(16)));
        });
        briefing.write(script, tale, workday(today, 2).atTime(16, 5), WorkDays.from(today.plusDays(11)));
    }

    /** Appointments that had been kept in winter are made anew; the later ones of them have no day any more. */
    private void plans(Script script, Tale tale, LocalDate today, List<Neighbour> planned) {
        var staff = tale.cast().staff();
        var at = workday(today, 5).atTime(9, 30);
        for (var i = 0; i < planned.size(); i++) {
            var office = planned.get(i);
            at = at.plusMinutes(4);
            if (i >= PLANNED_IN.length) {
                script.add(
                        at,
                        "finale plan " + office.number(),
                        staff,
                        () -> plan(tale, office, NextAction.NONE, null, ""));
                continue;
            }
            var in = PLANNED_IN[i];
            var on = in < 0 ? workday(today, -in) : today.plusDays(in);
            var words = tale.lines().any(tale.dice(), "plans");
            script.add(
                    at,
                    "finale plan " + office.number(),
                    staff,
                    () -> plan(tale, office, NextAction.CALL_AGAIN, on, words));
        }
    }

    private void plan(Tale tale, Neighbour office, NextAction action, @Nullable LocalDate on, String words) {
        var staff = tale.cast().staff();
        Tale.expected(
                AxisDecision.Moved.class,
                plans.plan(
                        staff,
                        OperationId.fresh(),
                        office.id(),
                        new NextPlan(action, on, action == NextAction.NONE ? null : staff.account(), words)));
    }

    private void visits(Script script, LocalDate today, List<SupportCase> cases) {
        var at = workday(today, 4).atTime(9, 10);
        var turn = 0;
        for (var told : cases) {
            if (!told.isOpen()) {
                continue;
            }
            at = at.plusMinutes(3);
            var in = turn < 2 * VISITS_IN.length ? VISITS_IN[turn / 2] : 0;
            var day = in < 0 ? workday(today, -in) : today.plusDays(in);
            var on = turn++ < 2 * VISITS_IN.length ? day : null;
            script.add(at, told.scene("finale visit"), told.lead(), () -> {
                Tale.expected(
                        Done.class,
                        assignments.planVisit(told.lead(), OperationId.fresh(), told.assignment(), VisitTime.on(on)));
            });
        }
    }

    /** The city means to ask after three of four accompanied offices in the next weeks; the others stand still. */
    private void checks(Script script, Tale tale, LocalDate today, List<SupportCase> cases) {
        var at = workday(today, 4).atTime(14, 10);
        var words = tale.lines().the("plan-of-a-case");
        var open = cases.stream().filter(SupportCase::isOpen).toList();
        for (var i = 0; i < open.size(); i++) {
            var office = open.get(i).applicant().office();
            at = at.plusMinutes(2);
            if (i % 4 != 0) {
                var on = WorkDays.after(today, 3 + i * 2 / 7);
                script.add(
                        at,
                        "finale check " + office.number(),
                        tale.cast().staff(),
                        () -> plan(tale, office, NextAction.CHECK_RESULT, on, words));
            }
        }
    }

    private void calls(Script script, Tale tale, LocalDate today) {
        var staff = tale.cast().staff();
        var memos = tale.lines().all("fresh-calls");
        for (var i = 0; i < memos.size(); i++) {
            var office = tale.plot().others().get(tale.plot().others().size() - 1 - i);
            var at = workday(today, i < 4 ? 1 : 2).atTime(10, 20).plusMinutes(47L * (i % 4));
            var result = RESULTS.get(i);
            var contact = contact(at, result, today.plusDays(CONTACTS_NEXT_IN[i]), memos.get(i));
            script.add(at, "finale call " + office.number(), staff, () -> {
                Tale.expected(Recorded.class, contacts.log(staff, OperationId.fresh(), office.id(), contact));
            });
        }
    }

    private static NewContact contact(LocalDateTime at, ContactResult result, LocalDate next, String memo) {
        return new NewContact(
                at,
                ContactMeans.CALL_OUT,
                result == ContactResult.NO_ANSWER ? CounterpartRole.UNKNOWN : CounterpartRole.OFFICE_MANAGER,
                "",
                result,
                null,
                Set.of(),
                NextAction.CALL_AGAIN,
                next,
                memo);
    }

    /** Which two of the open cases, counted in twos, are visited in so many days. */
    static int turnOfVisitIn(int days) {
        return Arrays.binarySearch(VISITS_IN, days);
    }

    private static LocalDate workday(LocalDate today, int before) {
        return WorkDays.after(today, -before);
    }
}
