package jp.banso.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseEntryKind;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.careoffice.People;
import jp.banso.desk.InquiryFilter.Which;
import jp.banso.desk.InquiryService.FirstAnswer;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.TestClock;
import jp.banso.timeline.CaseEntry;
import jp.banso.timeline.TimelineQueries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class InquiryServiceTest {

    @Autowired
    InquiryService service;

    @Autowired
    InquiryQueries queries;

    @Autowired
    QuestionBox box;

    @Autowired
    Inquiries inquiries;

    @Autowired
    TimelineQueries timeline;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Viewer.SupportDesk desk;
    private Viewer.CityStaff clerk;
    private VendorStaff lead;
    private VendorStaff visitor;
    private CareOfficeId office;

    @BeforeEach
    void begin() {
        desk = people.desk();
        clerk = people.cityStaff();
        var firm = people.firm();
        lead = people.lead(firm);
        visitor = people.visitor(firm);
        office = careOffices
                .aCareOffice()
                .named("見本ケアプラン", "ミホンケアプラン")
                .grantedTo(visitor)
                .saved();
    }

    @AfterEach
    void letItRun() {
        clock.run();
    }

    @Test
    @Rule("DSK-01")
    void numbersGoUpWithinAFiscalYearAndBeginAnewWithTheNext() {
        clock.set(Instant.parse("2027-03-31T14:59:00Z"));
        assertThat(number(inquiries.open(desk, null, "一"))).isEqualTo("R8-Q0001");
        assertThat(number(inquiries.open(desk, null, "二"))).isEqualTo("R8-Q0002");
        clock.set(Instant.parse("2027-03-31T15:00:00Z"));
        assertThat(number(inquiries.open(desk, null, "三"))).isEqualTo("R9-Q0001");
    }

    @Test
    @Rule("DSK-01")
    void ofManyAtOnceEachGetsANumberOfItsOwn() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var all = IntStream.range(0, 24)
                    .mapToObj(at -> threads.submit(() -> inquiries.open(desk, office, "質問" + at)))
                    .toList();
            for (var one : all) {
                one.get();
            }
        }
        assertThat(jdbc.sql("SELECT number FROM inquiry ORDER BY number")
                        .query(String.class)
                        .list())
                .hasSize(24)
                .doesNotHaveDuplicates()
                .last()
                .asString()
                .endsWith("-Q0024");
    }

    @Test
    void theSameCallIsWrittenDownOnce() {
        var operation = OperationId.fresh();
        var data = inquiries.about(office, "", "送れない");
        var first = service.receive(desk, operation, data, FirstAnswer.NONE);
        assertThat(service.receive(desk, operation, data, FirstAnswer.NONE)).isEqualTo(first);
        assertThat(queries.count(desk, InquiryFilter.of(Which.ALL))).isEqualTo(1);
    }

    @Test
    void withoutAQuestionNothingIsTaken() {
        assertThat(service.receive(desk, OperationId.fresh(), inquiries.about(office, "", " "), FirstAnswer.NONE))
                .isEqualTo(new InquiryDecision.Stays("question-needed"));
        assertThat(service.receive(
                        desk, OperationId.fresh(), inquiries.about(office, "", "質問"), new FirstAnswer("", null, true)))
                .isEqualTo(new InquiryDecision.Stays("answer-needed"));
    }

    @Test
    void whatIsAnsweredAtOnceIsDone() {
        var id = inquiries.answered(desk, office, "", "費用は", "無料です");
        var card = inquiries.card(desk, id);
        assertThat(card.row().state()).isEqualTo(InquiryState.DONE);
        assertThat(card.answeredOn()).isEqualTo(careOffices.today());
        assertThat(card.answer()).isEqualTo("無料です");
    }

    @Test
    @Rule("DSK-03")
    void whatIsPassedOnToTheFirmOfTheCaseIsReadByThatFirmAlone() {
        var others = people.firm();
        var id = inquiries.open(desk, office, "証明書が入らない");
        assertThat(queries.card(visitor, id)).isEmpty();

        inquiries.handedToTheFirm(desk, id, "折返しをお願いします");

        assertThat(inquiries.card(visitor, id).row().holder()).isEqualTo(Holder.FIRM);
        assertThat(queries.card(lead, id)).isPresent();
        assertThat(queries.ofOffice(visitor, office)).hasSize(1);
        assertThat(queries.card(people.lead(others), id)).isEmpty();
        assertThat(queries.card(people.visitor(lead.vendor()), id)).isEmpty();
    }

    @Test
    @Rule("DSK-02")
    void aFirmReadsNoOtherInquiryOfItsOwnCase() {
        inquiries.open(desk, office, "市に聞きたい");
        assertThat(queries.rows(lead, InquiryFilter.of(Which.ALL), 0, 50)).isEmpty();
        assertThat(queries.count(lead, InquiryFilter.of(Which.ALL))).isZero();
    }

    @Test
    @Rule("DSK-02")
    void aFirmActsOnNothingThatItWasNotGiven() {
        var id = inquiries.open(desk, office, "市に聞きたい");
        assertThatThrownBy(() -> service.answer(visitor, OperationId.fresh(), id, 0, new FirstAnswer("答え", null, true)))
                .isInstanceOf(NoSuchCase.class);
    }

    @Test
    @Rule("DSK-02")
    void ofTheHistoryAFirmReadsWhatItWasToldAndWhatItDid() {
        var id = inquiries.open(desk, office, "証明書が入らない");
        service.escalate(desk, OperationId.fresh(), id, 0, Escalation.CITY, "費用の話が先");
        inquiries.handedToTheFirm(clerk, id, "折返しをお願いします");
        assertThat(inquiries.card(visitor, id).steps())
                .extracting(InquiryCard.Step::words)
                .containsExactly("折返しをお願いします");
        assertThat(inquiries.card(desk, id).steps()).hasSize(3);
    }

    @Test
    @Rule("DSK-02")
    void theDeskReadsTheNameOfAnOfficeAndNotItsNumberAsInTheDirectory() {
        var id = inquiries.open(desk, office, "費用は");
        assertThat(inquiries.card(desk, id).row().officeName()).isEqualTo("見本ケアプラン");
        assertThat(inquiries.card(desk, id).row().officeNumber()).isEmpty();
        assertThat(inquiries.card(clerk, id).row().officeNumber()).isNotEmpty();
    }

    @Test
    @Rule("DSK-03")
    void withoutAFirmOnTheCaseItGoesToTheCityInstead() {
        var id = inquiries.open(desk, careOffices.aCareOffice().saved(), "訪問してほしい");
        assertThat(service.escalate(desk, OperationId.fresh(), id, 0, Escalation.ACCOMPANIMENT, ""))
                .isEqualTo(new InquiryDecision.Stays("no-firm"));
        assertThat(service.escalate(desk, OperationId.fresh(), id, 0, Escalation.CITY, ""))
                .isInstanceOf(InquiryDecision.Done.class);
        assertThat(queries.waiting(clerk).mine()).isEqualTo(1);
        assertThat(queries.waiting(desk).mine()).isZero();
    }

    @Test
    @Rule("DSK-04")
    void whatIsTakenBackTheFirmReadsNoLonger() {
        var id = inquiries.open(desk, office, "証明書が入らない");
        inquiries.handedToTheFirm(desk, id, "");
        service.takeBack(desk, OperationId.fresh(), id, inquiries.version(desk, id), "本人から取下げ");
        assertThat(queries.card(visitor, id)).isEmpty();
        assertThat(inquiries.card(desk, id).row().holder()).isEqualTo(Holder.DESK);
    }

    @Test
    @Rule("DSK-04")
    void aFirmThatLosesTheCaseLosesTheInquiryAndTheNextFirmDoesNotGetIt() {
        var id = inquiries.open(desk, office, "証明書が入らない");
        inquiries.handedToTheFirm(desk, id, "");
        jdbc.sql("UPDATE case_grant SET ends_on = starts_on WHERE care_office_id = ?")
                .param(office.value())
                .update();
        assertThat(queries.card(lead, id)).isEmpty();
        assertThat(queries.card(desk, id)).isPresent();
    }

    @Test
    @Rule("DSK-05")
    void anAnswerThatTheDeskIsToTellComesBackToTheDesk() {
        var id = inquiries.open(desk, office, "証明書が入らない");
        inquiries.handedToTheFirm(desk, id, "");
        var answered = service.answer(
                visitor,
                OperationId.fresh(),
                id,
                inquiries.version(visitor, id),
                new FirstAnswer("入れ直しました", null, false));
        assertThat(answered).isEqualTo(new InquiryDecision.Done(number(id), InquiryState.IN_HAND, Holder.DESK));
        assertThat(inquiries.card(desk, id).answer()).isEqualTo("入れ直しました");
        assertThat(queries.card(visitor, id)).isPresent();
    }

    @Test
    @Rule("DSK-05")
    void aFirmThatToldTheAnswerItselfEndsIt() {
        var id = inquiries.open(desk, office, "証明書が入らない");
        inquiries.handedToTheFirm(desk, id, "");
        service.answer(
                visitor,
                OperationId.fresh(),
                id,
                inquiries.version(visitor, id),
                new FirstAnswer("入れ直しました", null, true));
        assertThat(inquiries.card(desk, id).row().state()).isEqualTo(InquiryState.DONE);
        assertThat(service.take(desk, OperationId.fresh(), id, inquiries.version(desk, id)))
                .isEqualTo(new InquiryDecision.Stays("done"));
    }

    @Test
    void whoLookedBeforeSomebodyElseActedIsToldSo() {
        var id = inquiries.open(desk, office, "送れない");
        service.take(clerk, OperationId.fresh(), id, 0);
        assertThat(service.take(desk, OperationId.fresh(), id, 0))
                .isEqualTo(new InquiryDecision.MovedMeanwhile(InquiryState.IN_HAND, clerk.name()));
    }

    @Test
    @Rule("DSK-06")
    void theCityReadsAnInquiryInTheHistoryOfTheCaseAndTheFirmWhatWasPassedToIt() {
        var id = inquiries.open(desk, office, "証明書が入らない");
        assertThat(history(clerk)).containsExactly("timeline.desk.RECEIVED");
        assertThat(history(visitor)).isEmpty();
        inquiries.handedToTheFirm(desk, id, "お願いします");
        assertThat(history(visitor)).containsExactly("timeline.desk.ESCALATED");
        service.answer(
                clerk, OperationId.fresh(), id, inquiries.version(clerk, id), new FirstAnswer("市の回答", null, true));
        assertThat(history(clerk))
                .containsExactly("timeline.desk.ANSWERED", "timeline.desk.ESCALATED", "timeline.desk.RECEIVED");
        assertThat(history(visitor)).containsExactly("timeline.desk.ESCALATED");
    }

    private List<String> history(Viewer viewer) {
        return timeline.entries(viewer, office, Set.of(CaseEntryKind.INQUIRY), 0, 50).stream()
                .map(CaseEntry::textKey)
                .toList();
    }

    @Test
    void aClosedInquiryIsOpenedAgainWithItsAnswer() {
        var id = inquiries.answered(desk, office, "", "費用は", "無料です");
        service.reopen(desk, OperationId.fresh(), id, inquiries.version(desk, id), "続きがある");
        assertThat(inquiries.card(desk, id).row().state()).isEqualTo(InquiryState.IN_HAND);
        assertThat(inquiries.card(desk, id).answer()).isEqualTo("無料です");
    }

    @Test
    void theOfficeStaysWhileAFirmHasTheInquiry() {
        var id = inquiries.open(desk, office, "証明書が入らない");
        inquiries.handedToTheFirm(desk, id, "");
        assertThat(service.correct(
                        desk, OperationId.fresh(), id, inquiries.version(desk, id), inquiries.about(null, "", "質問")))
                .isEqualTo(new InquiryDecision.Stays("office-with-firm"));
    }

    @Test
    void theListsAreTheOpenTheLateOnesOwnAndAll() {
        clock.set(Instant.parse("2026-06-01T01:00:00Z"));
        inquiries.open(desk, office, "古い質問");
        inquiries.answered(desk, office, "", "済んだ質問", "答え");
        clock.forward(Duration.ofDays(10));
        var mine = inquiries.open(desk, office, "新しい質問");
        service.take(desk, OperationId.fresh(), mine, 0);
        assertThat(questions(Which.OPEN)).containsExactly("古い質問", "新しい質問");
        assertThat(questions(Which.OVERDUE)).containsExactly("古い質問");
        assertThat(questions(Which.MINE)).containsExactly("新しい質問");
        assertThat(questions(Which.ALL)).containsExactly("新しい質問", "済んだ質問", "古い質問");
    }

    private List<String> questions(Which which) {
        return queries.rows(desk, InquiryFilter.of(which), 0, 50).stream()
                .map(InquiryRow::question)
                .toList();
    }

    @Test
    @Rule("DSK-12")
    void anAnswerIsUsuallyDueOnTheThirdWorkingDay() {
        assertThat(InquiryQueries.usualDue(LocalDate.of(2026, 11, 27))).isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(InquiryQueries.usualDue(LocalDate.of(2026, 11, 23))).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(InquiryQueries.usualDue(LocalDate.of(2026, 4, 30))).isEqualTo(LocalDate.of(2026, 5, 8));
    }

    @Test
    @Rule("DSK-10")
    void aQuestionFromThePortalWaitsAtTheDeskUnderAnyOfficesNumber() {
        var operation = OperationId.fresh();
        var number = jdbc.sql("SELECT office_number FROM care_office WHERE id = ?")
                .param(office.value())
                .query(String.class)
                .single();
        var asked = new QuestionBox.Asked(number, "", "見本花子", "06-0000-0001", InquiryCategory.MONEY, "", "費用はいくらですか");
        var receipt = box.put(operation, asked);
        assertThat(box.put(operation, asked)).isEqualTo(receipt);
        assertThat(queries.card(desk, receipt.number()).orElseThrow()).satisfies(card -> {
            assertThat(card.row().channel()).isEqualTo(InquiryChannel.PORTAL);
            assertThat(card.data().office()).isEqualTo(office);
            assertThat(card.row().state()).isEqualTo(InquiryState.RECEIVED);
        });
        var unknown = box.put(
                OperationId.fresh(),
                new QuestionBox.Asked("9999999999", "見本の会", "", "", InquiryCategory.OTHER, "", "質問"));
        assertThat(queries.card(desk, unknown.number()).orElseThrow().row().officeName())
                .isEqualTo("見本の会");
    }

    @Test
    void theAuditLogKeepsNeitherQuestionsNorAnswers() {
        inquiries.answered(desk, office, "", "カナリアの質問", "カナリアの答え");
        var kept = jdbc.sql("SELECT * FROM audit_event").query().listOfRows().toString();
        assertThat(kept).contains("desk.inquiry").doesNotContain("カナリア");
    }

    private String number(InquiryId id) {
        return inquiries.card(desk, id).row().number();
    }
}
