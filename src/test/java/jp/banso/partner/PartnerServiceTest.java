package jp.banso.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.careoffice.People;
import jp.banso.partner.PartnerDecision.ChangedMeanwhile;
import jp.banso.partner.PartnerDecision.Refused;
import jp.banso.partner.PartnerDecision.Told;
import jp.banso.partner.PartnerDecision.Withdrawn;
import jp.banso.partner.PartnerFileDecision.Recorded;
import jp.banso.partner.PartnerFileDecision.Stays;
import jp.banso.partner.PartnerFileDecision.Undone;
import jp.banso.partner.PartnerReading.Read;
import jp.banso.partner.PartnerRow.Maker;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OfficeNumber;
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
class PartnerServiceTest {

    @Autowired
    PartnerService service;

    @Autowired
    PartnerQueries queries;

    @Autowired
    PartnerImportService files;

    @Autowired
    Partners partners;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Viewer administrator;
    CareOfficeId plan;
    CareOfficeId day;

    @BeforeEach
    void meet() {
        administrator = people.administrator();
        plan = careOffices.aCareOffice().named("見本ケアプラン", "ミホンケアプラン").saved();
        day = careOffices.aCareOffice().named("見本デイ", "ミホンデイ").offering("150").saved();
    }

    @Test
    @Rule({"PRT-01", "PRT-02"})
    void aPairIsOneLinkWhicheverOfTheTwoNamesTheOther() {
        assertThat(partners.linked(administrator, plan, day)).isEqualTo(new Told(1, 0));
        assertThat(partners.linked(administrator, day, plan)).isEqualTo(new Told(0, 1));

        assertThat(queries.partners(administrator, plan)).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("見本デイ");
            assertThat(row.sources()).isEqualTo(2);
            assertThat(row.maker()).isEqualTo(Maker.OFFICE);
        });
        assertThat(queries.partners(administrator, day))
                .extracting(PartnerRow::name, PartnerRow::maker)
                .containsExactly(tuple("見本ケアプラン", Maker.PARTNER));
    }

    @Test
    @Rule("PRT-01")
    void anOfficeOutsideIsNamedByNameAndAreaAndIsOneLinkHoweverItIsWritten() {
        assertThat(partners.outside(administrator, plan, "ｽｲﾀヘルパー")).isEqualTo(new Told(1, 0));
        assertThat(partners.outside(administrator, plan, "スイタヘルパー")).isEqualTo(new Told(0, 1));
        assertThat(queries.partners(administrator, plan))
                .extracting(PartnerRow::name, PartnerRow::area, PartnerRow::adoption, PartnerRow::number)
                .containsExactly(tuple("ｽｲﾀヘルパー", "吹田市", Adoption.UNKNOWN, ""));
    }

    @Test
    @Rule("PRT-01")
    void whatIsNoPartnerIsRefused() {
        var today = careOffices.today();
        assertThat(partners.linked(administrator, plan)).isEqualTo(new Refused("nobody"));
        assertThat(partners.linked(administrator, plan, plan)).isEqualTo(new Refused("itself"));
        assertThat(partners.linked(administrator, plan, today.plusDays(1), day)).isEqualTo(new Refused("future"));
        assertThat(tell(today, null, new OfficeNumber("2774099999"))).isEqualTo(new Refused("unknown"));
        assertThat(tell(today, YearMonth.from(today).plusMonths(1), partners.number(day)))
                .isEqualTo(new Refused("month"));
        assertThat(queries.partners(administrator, plan)).isEmpty();
    }

    @Test
    @Rule("PRT-02")
    void theMonthsOfExchangeAreTheFirstAndTheLastThatWereTold() {
        var today = careOffices.today();
        tell(today, YearMonth.of(2026, 3), partners.number(day));
        tell(today, YearMonth.of(2025, 11), partners.number(day));
        partners.linked(administrator, plan, day);
        assertThat(queries.partners(administrator, plan))
                .extracting(PartnerRow::first, PartnerRow::last)
                .containsExactly(tuple(YearMonth.of(2025, 11), YearMonth.of(2026, 3)));
    }

    @Test
    @Rule("PRT-02")
    void aLinkIsTakenBackWithAReasonAndALaterWordBringsItBackButAnEarlierDoesNot() {
        var today = careOffices.today();
        partners.linked(administrator, plan, today.minusDays(9), day);
        var row = queries.partners(administrator, plan).getFirst();
        assertThat(withdraw(row, " ")).isEqualTo(new Refused("empty"));
        assertThat(withdraw(row, "別の事業所だった")).isEqualTo(new Withdrawn());
        assertThat(withdraw(row, "もう一度")).isEqualTo(new ChangedMeanwhile());
        assertThat(queries.partners(administrator, plan)).isEmpty();

        partners.linked(administrator, plan, today.minusDays(1), day);
        assertThat(queries.partners(administrator, plan)).isEmpty();
        partners.linked(administrator, plan, today, day);
        assertThat(queries.partners(administrator, plan)).hasSize(1);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM partner_word")
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    @Rule("PRT-03")
    void aFirmReadsTheLinksOfItsOwnCasesAndNoFreeNameButItsOwn() {
        var firm = people.lead(people.firm());
        var own = careOffices.aCareOffice().grantedTo(firm).saved();
        partners.linked(administrator, own, day);
        partners.linked(administrator, plan, day);
        partners.outside(administrator, own, "市が書いた名前");
        partners.outside(firm, own, "事業者が書いた名前");

        assertThat(queries.partners(firm, own)).extracting(PartnerRow::name).containsExactly("見本デイ", "", "事業者が書いた名前");
        assertThat(queries.partners(firm, plan)).isEmpty();
        assertThat(queries.partners(firm, day)).isEmpty();
        assertThat(queries.figures(firm, List.of(own, plan, day))).containsOnlyKeys(own);
        assertThat(queries.choices(firm, own, "見本デイ", 0, 10))
                .extracting(PartnerChoice::name)
                .containsExactly("見本デイ");
        assertThat(queries.choices(firm, plan, "見本デイ", 0, 10)).isEmpty();
        assertThatThrownBy(() -> partners.linked(firm, plan, own)).isInstanceOf(NoSuchCase.class);
        assertThat(queries.partners(people.lead(people.firm()), own)).isEmpty();
    }

    @Test
    @Rule("PRT-06")
    void aFileIsLookedAtLineByLineBeforeItIsRecorded() {
        partners.linked(administrator, plan, day);
        var other = careOffices.aCareOffice().offering("110").saved();
        var text = Partners.HEADER
                + line(day, plan, "ヒアリング", "2025-11-01")
                + line(plan, other, "", "2025-11-01")
                + line(other, plan, "訪問", "2025-11-02")
                + Partners.row("27-40", number(plan), "電話", "2025-11-01")
                + Partners.row("2774099999", number(plan), "電話", "2025-11-01")
                + line(plan, other, "うわさ", "2025-11-01")
                + line(plan, other, "電話", "そのうち")
                + line(plan, plan, "電話", "2025-11-01")
                + line(plan, other, "電話", "2099-01-01");
        assertThat(partners.read(administrator, text)).isInstanceOfSatisfying(Read.class, read -> {
            assertThat(read.added()).isEqualTo(1);
            assertThat(read.confirmed()).isEqualTo(1);
            assertThat(read.refused())
                    .extracting("line", "column", "reasonKey")
                    .containsExactly(
                            tuple(4, "事業所番号B", "partner.file.refused.twice"),
                            tuple(5, "事業所番号A", "partner.file.refused.number"),
                            tuple(6, "事業所番号A", "partner.file.refused.unknown"),
                            tuple(7, "情報源", "partner.file.refused.source"),
                            tuple(8, "確認日", "partner.file.refused.day"),
                            tuple(9, "事業所番号B", "partner.file.refused.itself"),
                            tuple(10, "確認日", "partner.file.refused.future"));
        });
        assertThat(links()).isEqualTo(1);
        assertThat(partners.read(administrator, "番号\r\n1\r\n")).isInstanceOf(PartnerReading.Unusable.class);
    }

    @Test
    @Rule("PRT-06")
    void aFileIsRecordedAsOneAndTakenBackAsOneAndWhatOthersSaidStays() {
        partners.linked(administrator, plan, LocalDate.of(2025, 10, 1), day);
        var other = careOffices.aCareOffice().offering("110").saved();
        var text = Partners.HEADER + line(plan, day, "ヒアリング", "2025-11-01") + line(plan, other, "ヒアリング", "2025-11-01");
        var file = ((Read) partners.read(administrator, text)).file();
        var recorded = files.record(administrator, OperationId.fresh(), file);
        assertThat(recorded).isInstanceOfSatisfying(Recorded.class, done -> {
            assertThat(done.added()).isEqualTo(1);
            assertThat(done.confirmed()).isEqualTo(1);
        });
        assertThat(queries.partners(administrator, plan)).hasSize(2);
        assertThat(files.record(administrator, OperationId.fresh(), file)).isEqualTo(new Stays("same-file"));

        var id = ((Recorded) recorded).file();
        assertThat(files.undo(administrator, OperationId.fresh(), id)).isEqualTo(new Undone());
        assertThat(files.undo(administrator, OperationId.fresh(), id)).isEqualTo(new Stays("undone"));
        assertThat(queries.partners(administrator, plan))
                .extracting(PartnerRow::name, PartnerRow::saidOn)
                .containsExactly(tuple("見本デイ", LocalDate.of(2025, 10, 1)));
        assertThat(files.files(administrator)).singleElement().satisfies(row -> assertThat(row.undone())
                .isTrue());
    }

    private PartnerDecision tell(LocalDate on, @Nullable YearMonth month, OfficeNumber number) {
        return partners.tell(
                administrator, plan, new NewPartners(PartnerSource.CALL, on, List.of(number), "", "", month));
    }

    private PartnerDecision withdraw(PartnerRow row, String reason) {
        return service.withdraw(administrator, OperationId.fresh(), plan, row.link(), row.version(), reason);
    }

    private String line(CareOfficeId a, CareOfficeId b, String source, String on) {
        return Partners.row(number(a), number(b), source, on);
    }

    private String number(CareOfficeId office) {
        return partners.number(office).value();
    }

    private int links() {
        return jdbc.sql("SELECT COUNT(*) FROM partner_link")
                .query(Integer.class)
                .single();
    }
}
