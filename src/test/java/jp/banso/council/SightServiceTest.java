package jp.banso.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.careoffice.CareOfficeSort;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.CouncilWatch.Shown;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
@Rule("CNC-11")
class SightServiceTest {

    @Autowired
    SightService sights;

    @Autowired
    CaseQueries cases;

    @Autowired
    CareOfficeQueries offices;

    @Autowired
    MemberQueries members;

    @Autowired
    CouncilExport files;

    @Autowired
    MemberLists lists;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Viewer administrator;
    Viewer secretariat;
    CareOfficeId office;

    @BeforeEach
    void aMemberThatConsented() {
        administrator = people.administrator();
        secretariat = people.council();
        office = careOffices.aCareOffice().saved();
        lists.members(administrator, careOffices.today(), office);
    }

    @Test
    void whoOpensTheCardIsWrittenDown() {
        cases.card(secretariat, office);
        assertThat(sights.sights(administrator, office)).singleElement().satisfies(sight -> {
            assertThat(sight.person()).isEqualTo(secretariat.name());
            assertThat(sight.where()).isEqualTo(Shown.CARD);
        });
    }

    @Test
    void soIsEveryListAndFile() {
        offices.rows(secretariat, CareOfficeFilter.none(), CareOfficeSort.byName(), null, 0, 50);
        members.rows(secretariat, MemberFilter.none(), 0, 50);
        files.members(secretariat, OperationId.fresh(), MemberFilter.none());
        assertThat(sights.sights(administrator, office))
                .extracting(SightRow::where)
                .containsExactlyInAnyOrder(Shown.LIST, Shown.FILE);
    }

    @Test
    void aPageDrawnAnewIsOneLookAndALaterOneAnother() {
        cases.card(secretariat, office);
        cases.card(secretariat, office);
        assertThat(sights.sights(administrator, office)).hasSize(1);
        jdbc.sql("UPDATE council_sight SET seen_at = seen_at - INTERVAL 2 MINUTE")
                .update();
        cases.card(secretariat, office);
        assertThat(sights.sights(administrator, office)).hasSize(2);
    }

    @Test
    void whatTheCityOrNobodySawIsNot() {
        cases.card(administrator, office);
        cases.card(secretariat, careOffices.aCareOffice().saved());
        assertThat(jdbc.sql("SELECT COUNT(*) FROM council_sight")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void handingItOverIsWrittenDownToo() {
        cases.card(secretariat, office);
        assertThat(sights.taken(administrator, OperationId.fresh(), office)).hasSize(1);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = 'council.sights'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThatThrownBy(() -> sights.sights(administrator, new CareOfficeId(987_654_321)))
                .isInstanceOf(NoSuchCase.class);
    }
}
