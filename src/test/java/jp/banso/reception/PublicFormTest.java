package jp.banso.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.OperationId;
import jp.banso.shared.SecretLetters;
import jp.banso.support.ApplicationChannel;
import jp.banso.support.SupportDesk;
import jp.banso.support.SupportQueries;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class PublicFormTest {

    @Autowired
    ReceptionService reception;

    @Autowired
    ReceptionDeskService desk;

    @Autowired
    ReceptionQueries queries;

    @Autowired
    FormSettingService setting;

    @Autowired
    SupportQueries support;

    @Autowired
    SupportDesk supportDesk;

    @Autowired
    CaseQueries cases;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private static final AtomicInteger HOSTS = new AtomicInteger();

    private Viewer.CityStaff clerk;
    private CareOfficeId office;
    private String number;
    private String from;

    @BeforeEach
    void begin() {
        clerk = people.cityStaff();
        office = careOffices
                .aCareOffice()
                .named("見本ケアプラン", "ミホンケアプラン")
                .phone("06-0000-0009")
                .saved();
        number = cases.card(clerk, office).orElseThrow().number();
        from = "2001:db8::" + HOSTS.incrementAndGet();
    }

    @AfterEach
    void letItRun() {
        clock.run();
    }

    @Test
    @Rule("RCP-01")
    void anApplicationWaitsForTheCityAndTouchesNoCaseBefore() {
        var receipt = arrived(typed(number, "", "見本花子"));

        assertThat(receipt).matches("R\\d+-0001");
        assertThat(queries.rows(clerk, PublicState.WAITING)).singleElement().satisfies(row -> {
            assertThat(row.officeName()).isEqualTo("見本ケアプラン");
            assertThat(row.contact()).isEqualTo("見本花子");
        });
        assertThat(support.applications(clerk, office)).isEmpty();
        assertThat(cases.card(clerk, office).orElseThrow().stage()).isEqualTo(AdoptionStage.NOT_CONTACTED);
    }

    @Test
    @Rule("RCP-01")
    void acceptedItBecomesTheCasesApplicationUnderItsOwnNumberAndProvesS30() {
        var receipt = arrived(typed(number, "", "見本花子"));
        supportDesk.applied(clerk, careOffices.aCareOffice().saved());

        assertThat(accept(waiting(), number))
                .isEqualTo(new ReceptionDecision.Accepted(receipt, AdoptionStage.SUPPORT_APPLIED));
        assertThat(support.applications(clerk, office)).singleElement().satisfies(card -> {
            assertThat(card.receiptNumber()).isEqualTo(receipt);
            assertThat(card.channel()).isEqualTo(ApplicationChannel.WEB_FORM);
            assertThat(card.note()).isEqualTo("火曜がよい");
        });
        assertThat(queries.ofOffice(clerk, office)).singleElement().satisfies(row -> assertThat(row.state())
                .isEqualTo(PublicState.ACCEPTED));
        assertThat(accept(queries.ofOffice(clerk, office).getFirst(), number))
                .isEqualTo(new ReceptionDecision.MovedMeanwhile(PublicState.ACCEPTED, clerk.name()));
    }

    @Test
    @Rule("RCP-03")
    void aSecondApplicationIsAddedToTheFirstAndItsSenderLearnsNothing() {
        var first = arrived(typed(number, "", "見本花子"));
        var second = arrived(typed(number, "", "見本次郎"));

        assertThat(second).matches("R\\d+-0002").isNotEqualTo(first);
        assertThat(queries.rows(clerk, PublicState.WAITING)).singleElement().satisfies(row -> {
            assertThat(row.receipt()).isEqualTo(first);
            assertThat(row.additions()).singleElement().satisfies(more -> assertThat(more.contact())
                    .isEqualTo("見本次郎"));
        });
        accept(waiting(), number);
        assertThat(support.applications(clerk, office)).singleElement().satisfies(card -> {
            assertThat(card.contactName()).isEqualTo("見本花子");
            assertThat(card.arrivals()).singleElement().satisfies(again -> assertThat(again.contactName())
                    .isEqualTo("見本次郎"));
        });
    }

    @Test
    @Rule("RCP-03")
    void anOfficeWithAnOpenApplicationGetsWhatComesAddedToThatOne() {
        supportDesk.applied(clerk, office);
        var standing = support.applications(clerk, office).getFirst().receiptNumber();
        arrived(typed(number, "", "見本次郎"));
        assertThat(waiting().standing()).isEqualTo(standing);

        assertThat(accept(waiting(), number)).isEqualTo(new ReceptionDecision.Added(standing));
        assertThat(support.applications(clerk, office)).singleElement().satisfies(card -> assertThat(card.arrivals())
                .hasSize(1));
    }

    @Test
    void anOfficeThatIsNotInTheRegisterIsMatchedByAPerson() {
        assertThat(reception.flaws(typed("2799999999", "", "見本")))
                .containsExactly(new Flaw(FormField.NAME, Flaw.Kind.MISSING));
        arrived(new TypedApplication("", "ミホンけあぷらん", "見本花子", "06-0000-0001", "", "", ""));
        var row = waiting();
        assertThat(row.officeNumber()).isEmpty();
        assertThat(queries.suggestions(clerk, row))
                .extracting(PublicApplicationRow.Suggestion::number)
                .containsExactly(number);
        assertThat(accept(row, "2799999999")).isEqualTo(new ReceptionDecision.Refused("reception.refused.no-office"));
        assertThat(accept(row, number)).isInstanceOf(ReceptionDecision.Accepted.class);
    }

    @Test
    void anOfficeIsSuggestedByItsTelephoneToo() {
        arrived(new TypedApplication("", "まったく別の名", "見本花子", "０６ー００００ー０００９", "", "", ""));
        assertThat(queries.suggestions(clerk, waiting()))
                .extracting(PublicApplicationRow.Suggestion::number)
                .contains(number);
    }

    @Test
    void whatIsTurnedDownNeedsAReasonAndTouchesNoCase() {
        arrived(typed(number, "", "見本花子"));
        arrived(typed(number, "", "見本次郎"));
        var row = waiting();
        assertThat(desk.reject(clerk, OperationId.fresh(), row.id(), RejectReason.OTHER, " "))
                .isEqualTo(new ReceptionDecision.Refused("reception.refused.words-needed"));
        assertThat(desk.reject(clerk, OperationId.fresh(), row.id(), RejectReason.NOT_MEANT, "いたずら"))
                .isInstanceOf(ReceptionDecision.Rejected.class);

        assertThat(queries.waiting(clerk)).isZero();
        assertThat(queries.rows(clerk, PublicState.REJECTED)).singleElement().satisfies(one -> {
            assertThat(one.rejection()).isEqualTo(RejectReason.NOT_MEANT);
            assertThat(one.additions()).hasSize(1);
        });
        assertThat(cases.card(clerk, office).orElseThrow().stage()).isEqualTo(AdoptionStage.NOT_CONTACTED);
        assertThatThrownBy(() -> desk.reject(
                        clerk, OperationId.fresh(), new PublicApplicationId(99), RejectReason.NOT_MEANT, ""))
                .isInstanceOf(NoSuchCase.class);
    }

    @Test
    void aClosedOfficeIsNotFoundAndNotTaken() {
        jdbc.sql("UPDATE care_office SET operating_status = 'CLOSED' WHERE id = ?")
                .param(office.value())
                .update();
        assertThat(reception.officeName(number, from)).isEmpty();
        arrived(typed(number, "見本ケアプラン", "見本花子"));
        assertThat(accept(waiting(), number)).isEqualTo(new ReceptionDecision.Refused("support.refused.closed"));
        assertThat(queries.waiting(clerk)).isOne();
    }

    @Test
    @Rule("RCP-02")
    void twoHundredWhoSendOneFormAtOnceMakeOneApplication() throws Exception {
        var operation = OperationId.fresh();
        var link = SecretLetters.fresh();
        var typed = typed(number, "", "見本花子");
        var work = IntStream.range(0, 200)
                .<Callable<SubmitDecision>>mapToObj(each -> () -> reception.submit(operation, link, typed, from))
                .toList();
        var answers = new HashSet<SubmitDecision>();
        try (var hands = Executors.newFixedThreadPool(12)) {
            for (var answer : hands.invokeAll(work)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).singleElement().isInstanceOf(SubmitDecision.Arrived.class);
        assertThat(count()).isEqualTo(1);
        assertThat(reception.receipt(link.letters(), from))
                .hasValueSatisfying(slip -> assertThat(answers).contains(new SubmitDecision.Arrived(slip.receipt())));
    }

    @Test
    @Rule("RCP-03")
    void manyWhoApplyForOneOfficeAtOnceMakeOneThatWaitsWithNumbersOfTheirOwn() throws Exception {
        var work = IntStream.range(0, 60)
                .<Callable<SubmitDecision>>mapToObj(each -> () -> reception.submit(
                        OperationId.fresh(), SecretLetters.fresh(), typed(number, "", "見本"), from + ":" + each))
                .toList();
        var receipts = new HashSet<SubmitDecision>();
        try (var hands = Executors.newFixedThreadPool(12)) {
            for (var answer : hands.invokeAll(work)) {
                receipts.add(answer.get());
            }
        }
        assertThat(receipts).hasSize(60).allMatch(SubmitDecision.Arrived.class::isInstance);
        assertThat(queries.rows(clerk, PublicState.WAITING))
                .singleElement()
                .satisfies(row -> assertThat(row.additions()).hasSize(59));
    }

    @Test
    @Rule("RCP-06")
    void oneAddressMaySendTenAnHourAndAnotherIsNotHeldUpByIt() {
        clock.set(clock.instant());
        for (var each = 0; each < ReceptionService.APPLICATIONS; each++) {
            arrived(typed(number, "", "見本"));
        }
        assertThat(submit(typed(number, "", "見本"), from)).isEqualTo(new SubmitDecision.TooMany());
        assertThat(submit(typed(number, "", "見本"), from + ":2")).isInstanceOf(SubmitDecision.Arrived.class);

        clock.forward(ReceptionService.APPLICATIONS_SPAN.plusSeconds(1));
        arrived(typed(number, "", "見本"));
    }

    @Test
    @Rule("RCP-06")
    void allTogetherSendNoMoreThanTwoHundredAnHour() {
        for (var each = 0; each < ReceptionService.MOST_AN_HOUR; each++) {
            assertThat(submit(typed(number, "", "見本"), from + ":" + each)).isInstanceOf(SubmitDecision.Arrived.class);
        }
        assertThat(submit(typed(number, "", "見本"), from + ":9")).isEqualTo(new SubmitDecision.TooMany());
        assertThat(count()).isEqualTo(ReceptionService.MOST_AN_HOUR);
    }

    @Test
    @Rule("RCP-06")
    void numbersAreNotLookedUpWithoutEnd() {
        for (var each = 0; each < ReceptionService.LOOKS; each++) {
            assertThat(reception.officeName(number, from)).contains("見本ケアプラン");
        }
        assertThat(reception.officeName(number, from)).isEmpty();
        assertThat(reception.officeName(number, from + ":2")).contains("見本ケアプラン");
    }

    @Test
    @Rule("RCP-05")
    void aReceiptOpensByItsLinkAloneAndTheLinkIsNotStored() {
        var link = SecretLetters.fresh();
        reception.submit(OperationId.fresh(), link, typed(number, "", "見本花子"), from);

        assertThat(reception.receipt(link.letters(), from)).isPresent();
        assertThat(reception.receipt(SecretLetters.fresh().letters(), from)).isEmpty();
        assertThat(reception.receipt("", from)).isEmpty();
        assertThat(reception.receipt("x".repeat(10_000), from)).isEmpty();
        assertThat(jdbc.sql(
                                "SELECT CONCAT(GROUP_CONCAT(result_json), (SELECT GROUP_CONCAT(detail) FROM audit_event)) FROM operation")
                        .query(String.class)
                        .single())
                .doesNotContain(link.letters(), "見本花子");
    }

    @Test
    void textsThatAreTooLongAreRefusedByNameAndNothingIsKept() {
        var typed = new TypedApplication(
                number, "", "あ".repeat(101), "06-0000-0001", "", "い".repeat(101), "う".repeat(1001));
        assertThat(submit(typed, from))
                .isEqualTo(new SubmitDecision.Flawed(java.util.List.of(
                        new Flaw(FormField.CONTACT, Flaw.Kind.TOO_LONG),
                        new Flaw(FormField.SOFTWARE, Flaw.Kind.TOO_LONG),
                        new Flaw(FormField.WISHES, Flaw.Kind.TOO_LONG))));
        assertThat(count()).isZero();
    }

    @Test
    @Rule("RCP-07")
    void aClosedFormTakesNothing() {
        var admin = people.administrator();
        var now = setting.present(admin);
        assertThat(setting.set(admin, OperationId.fresh(), new FormSetting(now.version(), false, "年度末まで休みます"))
                        .set())
                .isTrue();
        assertThat(setting.set(admin, OperationId.fresh(), new FormSetting(now.version(), true, ""))
                        .set())
                .isFalse();
        assertThat(reception.form().introduction()).isEqualTo("年度末まで休みます");
        assertThat(submit(typed(number, "", "見本"), from)).isEqualTo(new SubmitDecision.Closed());
        assertThat(count()).isZero();
    }

    private ReceptionDecision accept(PublicApplicationRow row, String of) {
        return desk.accept(clerk, OperationId.fresh(), row.id(), new OfficeNumber(of));
    }

    private PublicApplicationRow waiting() {
        return queries.rows(clerk, PublicState.WAITING).getFirst();
    }

    private int count() {
        return jdbc.sql("SELECT COUNT(*) FROM reception_application")
                .query(Integer.class)
                .single();
    }

    private String arrived(TypedApplication typed) {
        var answer = submit(typed, from);
        assertThat(answer).isInstanceOf(SubmitDecision.Arrived.class);
        return ((SubmitDecision.Arrived) answer).receipt();
    }

    private SubmitDecision submit(TypedApplication typed, String address) {
        return reception.submit(OperationId.fresh(), SecretLetters.fresh(), typed, address);
    }

    static TypedApplication typed(String number, String name, String contact) {
        return new TypedApplication(number, name, contact, "06-0000-0001", "name@example.jp", "見本ソフト", "火曜がよい");
    }
}
