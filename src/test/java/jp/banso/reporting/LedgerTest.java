package jp.banso.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.listing.AdoptionRate;
import jp.banso.listing.CountedSnapshot;
import jp.banso.listing.DatePrecision;
import jp.banso.listing.DenominatorService;
import jp.banso.listing.DenominatorVersion;
import jp.banso.listing.ListingDecision;
import jp.banso.listing.ListingService;
import jp.banso.listing.Series;
import jp.banso.listing.SnapshotFacts;
import jp.banso.listing.SnapshotSource;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.OperationId;
import jp.banso.shared.ServiceCategory;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class LedgerTest {

    @Autowired
    LedgerService ledger;

    @Autowired
    LedgerQueries queries;

    @Autowired
    RegisterBaseService register;

    @Autowired
    FigureExport export;

    @Autowired
    ListingService listing;

    @Autowired
    DenominatorService denominators;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    CityStaff administrator;

    @BeforeEach
    void somebody() {
        administrator = people.administrator();
    }

    @Test
    @Rule("RPT-08")
    void anIssuedFigureIsTheSameAfterTenNewOfficesANewEditionAndACorrection() {
        var snapshot = count(LocalDate.of(2026, 1, 31), 96, null);
        var denominator = open("市内の事業所", 842);
        var version = queries.denominators(administrator).getFirst().version();
        assertThat(ledger.issue(administrator, OperationId.fresh(), snapshot, version, "議会答弁"))
                .isInstanceOf(LedgerDecision.Issued.class);

        for (var i = 0; i < 10; i++) {
            careOffices.aCareOffice().saved();
        }
        denominators.addVersion(administrator, OperationId.fresh(), denominator, 1, version(852));
        count(LocalDate.of(2026, 1, 31), 97, snapshot);

        var figure = queries.issued(people.observer()).getFirst();
        assertThat(figure.issued()).isEqualTo(new AdoptionRate(96, 842));
        assertThat(figure.issued().percent()).isEqualByComparingTo("11.4");
        assertThat(figure.again()).isEqualTo(figure.issued());
        assertThat(figure.same()).isTrue();
        assertThat(figure.corrected()).isTrue();
        assertThat(figure.purpose()).isEqualTo("議会答弁");
        assertThat(figure.denominator().edition()).isOne();
        assertThat(figure.denominator().definition()).isEqualTo("1番号1件");
    }

    @Test
    @Rule("RPT-09")
    void theSlidesCountsAreOtherRatesOnOtherDenominators() {
        open("外部の数", 842);
        open("居宅・地密・居宅支援・包括", 811);
        open("指定の合計", 1057);
        assertThat(percents(22)).containsExactly("2.6", "2.7", "2.1");
        assertThat(percents(96)).containsExactly("11.4", "11.8", "9.1");
    }

    @Test
    @Rule("RPT-09")
    void onlyDenominatorsFrom839To845MakeBothOfTheSlidesRates() {
        var twentyTwo = DenominatorRange.of(22, new BigDecimal("2.6")).orElseThrow();
        var ninetySix = DenominatorRange.of(96, new BigDecimal("11.4")).orElseThrow();
        assertThat(twentyTwo).isEqualTo(new DenominatorRange(831, 862));
        assertThat(ninetySix).isEqualTo(new DenominatorRange(839, 845));
        assertThat(IntStream.rangeClosed(700, 1100)
                        .filter(of -> of >= twentyTwo.least()
                                && of <= twentyTwo.most()
                                && of >= ninetySix.least()
                                && of <= ninetySix.most()))
                .hasSize(7)
                .startsWith(839)
                .endsWith(845);
        assertThat(DenominatorRange.of(1, new BigDecimal("99.9"))).isEmpty();
    }

    @Test
    @Rule("RPT-08")
    void aTableWithoutDenominatorIsRefusedAndOneWithItIsInTheLedger() {
        count(LocalDate.of(2026, 2, 2), 96, null);
        assertThat(export.taken(administrator, OperationId.fresh(), Figure.COURSE, FigureFilter.none(), null))
                .isEqualTo(new ExportDecision.WithoutBasis("COURSE"));
        assertThat(queries.issued(administrator)).isEmpty();
        open("市内の事業所", 842);
        export.taken(
                people.observer(),
                OperationId.fresh(),
                Figure.COURSE,
                FigureFilter.none(),
                new Basis(LocalDate.of(2026, 2, 2), "市内の事業所 842件"));
        assertThat(queries.issued(administrator)).singleElement().satisfies(figure -> {
            assertThat(figure.issued()).isEqualTo(new AdoptionRate(96, 842));
            assertThat(figure.purpose()).isEqualTo("EXPORT");
        });
    }

    @Test
    @Rule({"RPT-08", "RPT-16"})
    void aDenominatorOfTheRegisterKeepsItsOffices() {
        careOffices.aCareOffice().offering("430").saved();
        careOffices.aCareOffice().offering("110").saved();
        careOffices.aCareOffice().offering("430", "110").saved();
        careOffices.aCareOffice().offering("780").saved();
        var snapshot = count(LocalDate.of(2026, 1, 31), 1, null);
        assertThat(register.count(administrator, Set.of())).isEqualTo(4);
        assertThat(freeze("居宅介護支援", ServiceCategory.CARE_MANAGEMENT)).isInstanceOf(ListingDecision.Done.class);
        assertThat(freeze("居宅介護支援", ServiceCategory.HOME)).isEqualTo(new ListingDecision.Stays("name-taken"));
        assertThat(freeze("包括", ServiceCategory.SUPPORT_CENTRE)).isEqualTo(new ListingDecision.Stays("nobody"));
        var base = queries.denominators(administrator).getFirst();
        assertThat(List.of(base.value(), base.listed())).containsExactly(2, 2);
        ledger.issue(administrator, OperationId.fresh(), snapshot, base.version(), "試し");

        for (var i = 0; i < 10; i++) {
            careOffices.aCareOffice().offering("430").saved();
        }
        var figure = queries.issued(administrator).getFirst();
        assertThat(figure.same()).isTrue();
        assertThat(figure.again()).isEqualTo(new AdoptionRate(1, 2));
        assertThat(figure.denominator().listed()).isEqualTo(2);
        assertThat(register.count(administrator, Set.of(ServiceCategory.CARE_MANAGEMENT)))
                .isEqualTo(12);
    }

    @Test
    void whatIsNotThereIsNotIssued() {
        assertThat(ledger.issue(administrator, OperationId.fresh(), 1, 1, "試し"))
                .isEqualTo(new LedgerDecision.Stays("basis"));
    }

    private ListingDecision freeze(String name, ServiceCategory category) {
        return register.freeze(administrator, OperationId.fresh(), name, Set.of(category), "名簿の事業所", "Bansoの名簿");
    }

    private List<String> percents(int count) {
        return queries.onEach(administrator, count).stream()
                .map(one -> one.percent().toPlainString())
                .toList();
    }

    private long count(LocalDate day, int offices, @Nullable Long replaces) {
        var decision = listing.recordCount(
                administrator,
                OperationId.fresh(),
                new CountedSnapshot(
                        day,
                        DatePrecision.DAY,
                        offices,
                        new SnapshotFacts(SnapshotSource.MANUAL, Series.OLD_SYSTEM, "", replaces)));
        return ((ListingDecision.Recorded) decision).snapshot();
    }

    private long open(String name, int value) {
        return ((ListingDecision.Done) denominators.open(administrator, OperationId.fresh(), name, version(value)))
                .id();
    }

    private static DenominatorVersion version(int value) {
        return new DenominatorVersion(value, LocalDate.of(2026, 1, 31), "1番号1件", "市の一覧");
    }
}
