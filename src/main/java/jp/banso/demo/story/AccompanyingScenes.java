package jp.banso.demo.story;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.banso.shared.OperationId;
import jp.banso.support.AssignmentService;
import jp.banso.support.ChecklistItem;
import jp.banso.support.ItemAnswer;
import jp.banso.support.NewUsageReport;
import jp.banso.support.NewVisitNote;
import jp.banso.support.NewVisitNote.TestExchange;
import jp.banso.support.SupportDecision.Done;
import jp.banso.support.Trouble;
import jp.banso.support.UsageReportService;
import jp.banso.support.UsageSource;
import jp.banso.support.VisitKind;
import jp.banso.support.VisitPlace;
import jp.banso.support.VisitTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A firm at an office: hearing, setting up, test, months of use, the end; each visit is one scene with its checklist. */
@Component
@Profile("demo")
class AccompanyingScenes {

    private static final YearMonth DECEMBER = YearMonth.of(2025, 12);
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final List<ChecklistItem> BESIDE_THE_MUST = List.of(
            ChecklistItem.MAIN_PASSWORD,
            ChecklistItem.ONE_TIME_MAIL,
            ChecklistItem.SOFTWARE_OUTPUT,
            ChecklistItem.PARTNERS,
            ChecklistItem.CORPORATION);
    private static final List<ChecklistItem> ON_SITE = List.of(
            ChecklistItem.CLIENT_INSTALLED,
            ChecklistItem.CERTIFICATE_INSTALLED,
            ChecklistItem.USE_APPLICATION,
            ChecklistItem.CSV_OUT,
            ChecklistItem.CSV_IN);
    private static final List<ChecklistItem> WHAT_LACKS =
            List.of(ChecklistItem.CERTIFICATE, ChecklistItem.SOFTWARE, ChecklistItem.PC);

    private final VisitScenes visits;
    private final UsageReportService usage;
    private final AssignmentService assignments;
    private final EndingScenes endings;

    AccompanyingScenes(
            VisitScenes visits, UsageReportService usage, AssignmentService assignments, EndingScenes endings) {
        this.visits = visits;
        this.usage = usage;
        this.assignments = assignments;
        this.endings = endings;
    }

    void write(Script script, Tale tale, SupportCase told) {
        var ending = told.applicant().ending();
        if (ending == Ending.PRE_CHECK) {
            beginOnly(script, tale, told);
            return;
        }
        hear(script, tale, told);
        if (ending == Ending.GIVEN_UP) {
            endings.giveUp(script, tale, told);
        } else if (ending == Ending.PREPARING) {
            waitFor(script, tale, told);
        }
        if (ending.isSetUp()) {
            setUp(script, tale, told);
        }
        if (ending.isTested()) {
            test(script, tale, told);
        }
        if (ending.isLive()) {
            use(script, tale, told);
        }
        endings.end(script, tale, told);
    }

    /** Every second of those in the pre-check was visited once, the others have a day for it. */
    private void beginOnly(Script script, Tale tale, SupportCase told) {
        var dice = tale.dice();
        var on = told.applicant().heardOn();
        if (dice.chance(50)) {
            var answers = new EnumMap<ChecklistItem, ItemAnswer>(ChecklistItem.class);
            answers.put(ChecklistItem.CLAIM_ID, ItemAnswer.OPEN);
            answers.put(ChecklistItem.INTERNET, ItemAnswer.READY);
            answers.put(ChecklistItem.PC, ItemAnswer.READY);
            visits.add(
                    script,
                    told,
                    "heard first",
                    WorkDays.hour(dice, on),
                    answers,
                    on.plusDays(14),
                    VisitScenes.note(
                            tale,
                            on,
                            VisitKind.HEARING,
                            "hearing-first",
                            Trouble.CREDENTIALS,
                            VisitScenes.next(dice, on),
                            null,
                            null));
        } else {
            script.add(told.applicant().acceptedOn().atTime(17, 15), told.scene("visit planned"), told.worker(), () -> {
                Tale.expected(
                        Done.class,
                        assignments.planVisit(told.worker(), OperationId.fresh(), told.assignment(), VisitTime.on(on)));
            });
        }
    }

    private void hear(Script script, Tale tale, SupportCase told) {
        var dice = tale.dice();
        var applicant = told.applicant();
        var on = applicant.heardOn();
        var answers = new EnumMap<ChecklistItem, ItemAnswer>(ChecklistItem.class);
        ChecklistItem.MUST.stream().sorted().forEach(item -> answers.put(item, ItemAnswer.READY));
        BESIDE_THE_MUST.forEach(item -> answers.put(item, dice.chance(85) ? ItemAnswer.READY : ItemAnswer.OPEN));
        var lacks = tale.pick(WHAT_LACKS);
        if (!applicant.ending().isSetUp() || dice.chance(45)) {
            answers.put(lacks, dice.chance(80) ? ItemAnswer.OPEN : ItemAnswer.FAILED);
        }
        var trouble = answers.get(lacks) == ItemAnswer.READY
                ? Trouble.NONE
                : lacks == ChecklistItem.CERTIFICATE
                        ? Trouble.CERTIFICATE
                        : lacks == ChecklistItem.PC ? Trouble.PC : Trouble.SOFTWARE;
        var following = applicant.ending().isSetUp() ? applicant.setUpOn() : VisitScenes.next(dice, on);
        visits.add(
                script,
                told,
                "heard",
                WorkDays.hour(dice, on),
                answers,
                on.plusDays(dice.between(20, 38)),
                VisitScenes.note(tale, on, VisitKind.HEARING, "hearing", trouble, following, null, null));
    }

    private void waitFor(Script script, Tale tale, SupportCase told) {
        var dice = tale.dice();
        var on = WorkDays.after(told.applicant().heardOn(), dice.between(4, 11));
        if (on.isBefore(EndingScenes.END)) {
            var note = VisitScenes.note(
                    tale,
                    on,
                    VisitKind.FOLLOW_UP,
                    "waiting",
                    dice.chance(60) ? Trouble.CERTIFICATE : Trouble.SOFTWARE,
                    VisitScenes.next(dice, on),
                    null,
                    null);
            visits.add(script, told, "waits", WorkDays.hour(dice, on), Map.of(), on, note);
        }
    }

    private void setUp(Script script, Tale tale, SupportCase told) {
        var dice = tale.dice();
        var applicant = told.applicant();
        var on = applicant.setUpOn();
        var answers = new EnumMap<ChecklistItem, ItemAnswer>(ChecklistItem.class);
        ChecklistItem.ENVIRONMENT.stream()
                .sorted()
                .filter(item -> told.answered().get(item) != ItemAnswer.READY)
                .forEach(item -> answers.put(item, ItemAnswer.READY));
        ON_SITE.forEach(item -> answers.put(item, ItemAnswer.READY));
        var following = applicant.ending().isTested() ? applicant.testedOn() : VisitScenes.next(dice, on);
        visits.add(
                script,
                told,
                "set up",
                WorkDays.hour(dice, on),
                answers,
                on,
                VisitScenes.note(tale, on, VisitKind.SETTING_UP, "setting-up", Trouble.NONE, following, on, null));
    }

    private void test(Script script, Tale tale, SupportCase told) {
        var dice = tale.dice();
        var on = told.applicant().testedOn();
        var both = dice.chance(70);
        var partner = tale.pick(tale.plot().early()).name();
        var answers = new EnumMap<ChecklistItem, ItemAnswer>(ChecklistItem.class);
        answers.put(ChecklistItem.TEST_SENT, ItemAnswer.READY);
        if (both) {
            answers.put(ChecklistItem.TEST_RECEIVED, ItemAnswer.READY);
        }
        var note = new NewVisitNote(
                on,
                VisitKind.TEST,
                dice.chance(75) ? VisitPlace.OFFICE : VisitPlace.ONLINE,
                tale.lines().any(dice, "met"),
                tale.lines().any(dice, "test").replace("{partner}", partner),
                dice.chance(20) ? Trouble.COUNTERPART : Trouble.NONE,
                null,
                null,
                new TestExchange(on, partner, true, both, true));
        visits.add(script, told, "tested", WorkDays.hour(dice, on), answers, on, note);
    }

    private void use(Script script, Tale tale, SupportCase told) {
        var dice = tale.dice();
        var settled = told.applicant().ending() == Ending.SETTLED;
        if (settled || told.applicant().testedOn().isBefore(LocalDate.of(2025, 12, 10))) {
            var on = WorkDays.any(dice, LocalDate.of(2026, 1, 13), LocalDate.of(2026, 1, 20));
            report(script, told, tale, DECEMBER, settled ? dice.between(2, 4) : dice.between(1, 2), on);
        }
        var on = WorkDays.any(dice, LocalDate.of(2026, 2, 4), LocalDate.of(2026, 2, 13));
        report(script, told, tale, JANUARY, settled ? dice.between(3, 7) : dice.between(1, 2), on);
        if (dice.chance(60)) {
            var note = VisitScenes.note(tale, on, VisitKind.FOLLOW_UP, "follow-up", Trouble.NONE, null, null, null);
            visits.add(script, told, "followed up", on.atTime(17, 5), Map.of(), on, note);
        }
    }

    private void report(Script script, SupportCase told, Tale tale, YearMonth month, int partners, LocalDate on) {
        var sends = told.applicant().office().plansCare();
        var report = new NewUsageReport(
                month,
                sends,
                !sends || tale.dice().chance(20),
                partners,
                tale.dice().chance(60) ? UsageSource.PHONE : UsageSource.VISIT,
                on);
        script.add(WorkDays.hour(tale.dice(), on), told.scene("used " + month), told.worker(), () -> {
            Tale.expected(
                    Done.class,
                    usage.report(
                            told.worker(),
                            OperationId.fresh(),
                            told.applicant().office().id(),
                            0,
                            report));
        });
    }
}
