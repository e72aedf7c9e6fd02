package jp.banso.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.banso.budget.ContactBudget;
import jp.banso.bulk.BulkDecision;
import jp.banso.bulk.BulkDecision.Begun;
import jp.banso.bulk.BulkEnds;
import jp.banso.bulk.BulkId;
import jp.banso.bulk.BulkQueries;
import jp.banso.bulk.BulkService;
import jp.banso.bulk.BulkState;
import jp.banso.campaign.OfficeChoice;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.careoffice.CareOfficeService;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.NextAction;
import jp.banso.careoffice.NextPlan;
import jp.banso.careoffice.OperatingStatus;
import jp.banso.careoffice.People;
import jp.banso.careoffice.PlanService;
import jp.banso.letter.LetterPreview.Left;
import jp.banso.letter.PrintDecision.ListChanged;
import jp.banso.letter.PrintDecision.Printed;
import jp.banso.letter.PrintDecision.Refused;
import jp.banso.outreach.BriefingId;
import jp.banso.outreach.ContactMeans;
import jp.banso.outreach.ContactQueries;
import jp.banso.outreach.ContactRow;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class LetterServiceTest {

    @Autowired
    LetterService service;

    @Autowired
    LetterQueries queries;

    @Autowired
    TemplateService writing;

    @Autowired
    Templates templates;

    @Autowired
    BulkService bulk;

    @Autowired
    BulkQueries batches;

    @Autowired
    BulkEnds ends;

    @Autowired
    ContactQueries contacts;

    @Autowired
    ContactBudget budget;

    @Autowired
    PlanService plans;

    @Autowired
    CaseQueries cases;

    @Autowired
    CareOfficeService offices;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    CityStaff clerk;
    LocalDate today;
    CareOfficeId first;
    CareOfficeId second;
    CareOfficeId homeless;
    LetterTemplateId template;
    OfficeChoice all = new OfficeChoice.Found(CareOfficeFilter.none());

    @BeforeEach
    void meet() {
        clerk = people.cityStaff();
        today = careOffices.today();
        first = careOffices.aCareOffice().named("あおい", "アオイ").saved();
        second = careOffices.aCareOffice().named("かえで", "カエデ").saved();
        homeless = careOffices.aCareOffice().named("さくら", "サクラ").saved();
        jdbc.sql("UPDATE care_office SET address = '' WHERE id = ?")
                .param(homeless.value())
                .update();
        var closed = careOffices.aCareOffice().named("つばき", "ツバキ").saved();
        offices.operateAs(
                clerk, OperationId.fresh(), closed, OperatingStatus.OPERATING, OperatingStatus.CLOSED, today, "");
        template = templates.letter(clerk, "案内", "{OFFICE}さまへの案内です。");
    }

    @Test
    @Rule("LTR-02")
    void whoGetsNoLetterIsNamedWithTheReasonBeforehand() {
        var preview = queries.preview(clerk, all, order(null));

        assertThat(preview.letters()).isEqualTo(2);
        assertThat(preview.left()).extracting(Left::name).containsExactly("さくら", "つばき");
        assertThat(preview.left()).extracting(Left::reason).containsExactly(LeftOut.NO_ADDRESS, LeftOut.CLOSED);
        assertThat(Objects.requireNonNull(preview.first()).words()).isEqualTo("あおいさまへの案内です。");
        assertThat(queries.prints(clerk)).isEmpty();
    }

    @Test
    @Rule("LTR-02")
    void anotherNumberThanShownIsNotPrinted() {
        assertThat(print(template, all, 3)).isEqualTo(new ListChanged(2));
        assertThat(print(template, new OfficeChoice.Ticked(Set.of(homeless)), 0))
                .isEqualTo(new Refused("nothing"));
        assertThat(print(templates.letter(clerk, "説明会", "{BRIEFING}。"), all, 2)).isEqualTo(new Refused("session"));
        assertThat(print(templates.mail(clerk, "メール", "本文。"), all, 2)).isEqualTo(new Refused("template"));
        assertThat(print(new LetterTemplateId(99), all, 2)).isEqualTo(new Refused("template"));
        assertThat(queries.prints(clerk)).isEmpty();
    }

    @Test
    @Rule("LTR-02")
    void aPrintingKeepsItsWordsAndItsOffices() {
        var id = printed();
        writing.keep(
                clerk,
                OperationId.fresh(),
                template,
                0,
                new TemplateData(LetterKind.LETTER, "別の案内", "別", "別の文。", true));
        careOffices.aCareOffice().named("いちご", "イチゴ").saved();

        assertThat(queries.letters(clerk, id))
                .extracting(Letter::words)
                .containsExactly("あおいさまへの案内です。", "かえでさまへの案内です。");
        assertThat(queries.print(clerk, id)).hasValueSatisfying(print -> {
            assertThat(print.name()).isEqualTo("案内");
            assertThat(print.letters()).isEqualTo(2);
            assertThat(print.left()).hasSize(2);
            assertThat(print.batch()).isNull();
        });
    }

    @Test
    @Rule({"LTR-04", "OUT-26"})
    void onlyWhatWasSentStandsInTheCaseAndWhatIsPlannedStays() throws Exception {
        var plan = new NextPlan(
                NextAction.CALL_AGAIN, today.plusDays(3), people.cityStaff().account(), "午前に");
        plans.plan(clerk, OperationId.fresh(), first, plan);
        var id = printed();
        assertThat(contacts(first)).isEmpty();

        sent(id, today);

        assertThat(contacts(first)).singleElement().satisfies(contact -> {
            assertThat(contact.means()).isEqualTo(ContactMeans.LETTER);
            assertThat(contact.memo()).isEqualTo("案内");
        });
        assertThat(contacts(homeless)).isEmpty();
        assertThat(cases.card(clerk, first).orElseThrow().plan()).isEqualTo(plan);
        assertThat(cases.card(clerk, second).orElseThrow().stage()).isEqualTo(AdoptionStage.BEING_CONTACTED);
        assertThat(budget.pause(clerk, first)).isPresent();
        assertThat(queries.preview(clerk, all, order(null)).pausing()).isEqualTo(2);
    }

    @Test
    @Rule("LTR-04")
    void theRecordIsTakenBackAsAWholeAndMadeOnceADay() throws Exception {
        var id = printed();
        var batch = sent(id, today);
        assertThat(service.sent(clerk, OperationId.fresh(), id, today)).isEqualTo(new BulkDecision.Refused("nothing"));

        assertThat(bulk.undo(clerk, OperationId.fresh(), batch)).isInstanceOf(Begun.class);
        ends.ended(batch);

        assertThat(batches.batch(clerk, batch).orElseThrow().count(BulkState.UNDONE))
                .isEqualTo(2);
        assertThat(contacts(first)).noneMatch(ContactRow::stands);
        assertThat(cases.card(clerk, second).orElseThrow().stage()).isEqualTo(AdoptionStage.NOT_CONTACTED);
        assertThat(budget.pause(clerk, first)).isEmpty();
        sent(id, today.minusDays(1));
        assertThat(contacts(first)).filteredOn(ContactRow::stands).hasSize(1);
    }

    @Test
    @Rule("LTR-04")
    void nothingIsSentTomorrow() {
        assertThat(service.sent(clerk, OperationId.fresh(), printed(), today.plusDays(1)))
                .isEqualTo(new BulkDecision.Refused("letter"));
    }

    private LetterOrder order(@Nullable BriefingId session) {
        return LetterOrder.of(writing.template(clerk, template).orElseThrow().data(), session, today);
    }

    private PrintDecision print(LetterTemplateId which, OfficeChoice choice, int seen) {
        return service.print(clerk, OperationId.fresh(), which, null, today, choice, seen);
    }

    private PrintId printed() {
        return ((Printed) print(template, all, 2)).id();
    }

    private BulkId sent(PrintId id, LocalDate on) throws InterruptedException {
        var batch = ((Begun) service.sent(clerk, OperationId.fresh(), id, on)).batch();
        ends.ended(batch);
        assertThat(queries.print(clerk, id).orElseThrow().batch()).isEqualTo(batch);
        return batch;
    }

    private List<ContactRow> contacts(CareOfficeId office) {
        return contacts.contacts(clerk, office, 10);
    }
}
