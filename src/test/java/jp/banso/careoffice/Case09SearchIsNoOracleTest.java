package jp.banso.careoffice;

import static org.assertj.core.api.Assertions.assertThat;

import jp.banso.security.Viewer;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Searching, filtering and sorting tell nobody what the rows would not show them (9). */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class Case09SearchIsNoOracleTest {

    @Autowired
    CareOfficeQueries offices;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @BeforeEach
    void anOfficeOfTheCouncil() {
        careOffices
                .aCareOffice()
                .numbered(CareOffices.number(9123))
                .named("さくらの里", "サクラノサト")
                .of("社会福祉法人見本会")
                .phone("06-6123-9876")
                .noted("秘密のメモ")
                .councilMember()
                .saved();
    }

    @ParameterizedTest
    @ValueSource(strings = {"さくら", "サクラノ", "27740", "6123", "見本会"})
    void aFirmFindsNothingOfAForeignOffice(String words) {
        assertThat(found(people.lead(people.firm()), words)).isZero();
    }

    @Test
    void theCouncilSearchesByWhatItSees() {
        var council = people.council();

        assertThat(found(council, "さくら")).isOne();
        assertThat(found(council, CareOffices.number(9123))).isOne();
        assertThat(found(council, "6123")).isZero();
        assertThat(found(council, "見本会")).isZero();
    }

    @Test
    void theDeskSearchesByWhatItSees() {
        var desk = people.desk();

        assertThat(found(desk, "サクラノ")).isOne();
        assertThat(found(desk, "6123-9876")).isOne();
        assertThat(found(desk, "2774091")).isZero();
        assertThat(found(desk, "見本会")).isZero();
    }

    @Test
    void nobodyFindsAnOfficeByItsNote() {
        assertThat(found(people.administrator(), "秘密")).isZero();
    }

    @Test
    void aFilterOnWhatIsNotShownIsIgnored() {
        var hidden = new CareOfficeFilter(
                "",
                java.util.Set.of(),
                java.util.Set.of(),
                java.util.Set.of(Disposition.DECLINED),
                java.util.Set.of(OperatingStatus.CLOSED),
                java.util.Set.of(),
                null,
                false,
                null,
                false,
                true,
                CareOfficeFilter.Due.COME);

        assertThat(offices.count(people.council(), hidden)).isOne();
        assertThat(offices.count(people.desk(), hidden)).isOne();
    }

    @Test
    void aRowCarriesNothingThatItsViewerDoesNotSee() {
        var row = offices.rows(people.desk(), CareOfficeFilter.none(), CareOfficeSort.byName(), null, 0, 10)
                .getFirst();

        assertThat(row.number()).isEmpty();
        assertThat(row.corporation()).isEmpty();
        assertThat(row.services()).isEmpty();
        assertThat(row.phone()).isEqualTo("06-6123-9876");
    }

    private int found(Viewer viewer, String words) {
        var filter = CareOfficeFilter.none().withText(words);
        var rows = offices.rows(viewer, filter, CareOfficeSort.byName(), null, 0, 10);
        assertThat(offices.count(viewer, filter)).isEqualTo(rows.size());
        return rows.size();
    }
}
