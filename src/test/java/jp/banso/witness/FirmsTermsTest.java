package jp.banso.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseGrants;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.careoffice.People;
import jp.banso.listing.ListFiles;
import jp.banso.listing.ListReading;
import jp.banso.listing.ListingService;
import jp.banso.listing.SnapshotFacts;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.support.SupportDesk;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.witness.RenewalQueries.Suspected;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a firm keeps of its own cases' terms, and what it is told of offices gone from the list. */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class FirmsTermsTest {

    @Autowired
    WitnessService service;

    @Autowired
    RenewalQueries renewals;

    @Autowired
    ListingService lists;

    @Autowired
    CaseGrants grants;

    @Autowired
    SupportDesk desk;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Viewer.CityStaff clerk;
    VendorStaff lead;
    VendorStaff visitor;
    VendorStaff other;
    CareOfficeId office;
    LocalDate today;

    @BeforeEach
    void twoFirms() {
        clerk = people.administrator();
        var firm = people.firm();
        lead = people.lead(firm);
        visitor = people.visitor(firm);
        other = people.lead(people.firm());
        office = office(1);
        office(2);
        today = careOffices.today();
    }

    @Test
    @Rule("LST-19")
    void aFirmKeepsTheTermsOfItsOwnCasesAndOfNoOthers() {
        desk.accepted(clerk, office, visitor);
        assertThat(term(visitor, office, "証明書の画面")).isInstanceOf(WitnessDecision.Done.class);
        assertThat(renewals.of(visitor, office)).singleElement().satisfies(row -> {
            assertThat(row.source()).isEqualTo("証明書の画面");
            assertThat(row.recorder()).isEqualTo(visitor.name());
        });
        assertThat(renewals.of(lead, office)).hasSize(1);
        assertThat(renewals.ending(visitor, today, 30)).hasSize(1);
        assertThatThrownBy(() -> term(other, office, "うわさ")).isInstanceOf(NoSuchCase.class);
        assertThat(renewals.of(other, office)).isEmpty();
        assertThat(renewals.ending(other, today, 30)).isEmpty();
    }

    @Test
    @Rule({"LST-19", "SUP-08"})
    void ofATermThatOthersWroteDownAFirmReadsNeitherNameNorSource() {
        desk.accepted(clerk, office, visitor);
        term(visitor, office, "前の事業者の聞いたこと");
        grants.grant(clerk, OperationId.fresh(), office, other.vendor(), null);
        assertThat(renewals.of(other, office)).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(RenewalKind.CERTIFICATE);
            assertThat(row.source()).isEmpty();
            assertThat(row.recorder()).isEmpty();
        });
        term(clerk, office, "市の聞いたこと");
        assertThat(renewals.of(other, office)).singleElement().satisfies(row -> assertThat(row.source())
                .isEmpty());
        assertThat(renewals.of(clerk, office).getFirst().source()).isEqualTo("市の聞いたこと");
    }

    @Test
    @Rule("LST-19")
    void aFirmWithARunningGrantIsToldThatItsOfficeIsGoneFromTheListAndReadsNoOtherFirm() {
        desk.accepted(clerk, office, other);
        grants.grant(clerk, OperationId.fresh(), office, lead.vendor(), visitor.account());
        gone();
        assertThat(renewals.suspected(visitor)).extracting(Suspected::firm).containsExactly("");
        assertThat(renewals.suspected(lead)).hasSize(1);
        assertThat(renewals.suspected(other)).isEmpty();
        assertThat(renewals.suspected(people.visitor(lead.vendor()))).isEmpty();
        assertThat(renewals.suspected(clerk)).extracting(Suspected::firm).doesNotContain("");
    }

    @Test
    @Rule("LST-19")
    void aFirmThatIsOnlyAskedOneWhoseGrantEndedAndOneWhoseContractIsOverLearnNothing() {
        var asked = office(3);
        desk.offered(clerk, asked, lead);
        desk.accepted(clerk, office, visitor);
        term(visitor, office, "証明書の画面");
        list(today.minusDays(60), 1, 2, 3);
        list(today.minusDays(40), 2);
        assertThat(renewals.suspected(lead)).extracting(Suspected::careOffice).containsExactly(office);

        jdbc.sql("UPDATE vendor SET contract_ends_on = ? WHERE id = ?")
                .params(today.minusDays(1), lead.vendor().value())
                .update();
        assertThat(renewals.suspected(lead)).isEmpty();
        assertThat(renewals.suspected(visitor)).isEmpty();
        assertThat(renewals.ending(visitor, today, 30)).isEmpty();
        assertThat(renewals.of(visitor, office)).isEmpty();

        jdbc.sql("UPDATE vendor SET contract_ends_on = NULL WHERE id = ?")
                .param(lead.vendor().value())
                .update();
        grants.withdraw(clerk, OperationId.fresh(), office);
        assertThat(renewals.suspected(lead)).isEmpty();
        assertThat(renewals.suspected(visitor)).isEmpty();
        assertThat(renewals.ending(visitor, today, 30)).isEmpty();
        assertThat(renewals.suspected(clerk)).hasSize(2);
    }

    private CareOfficeId office(int serial) {
        return careOffices
                .aCareOffice()
                .numbered(CareOffices.number(9100 + serial))
                .saved();
    }

    private WitnessDecision term(Viewer viewer, CareOfficeId of, String source) {
        return service.term(viewer, OperationId.fresh(), of, RenewalKind.CERTIFICATE, today.plusDays(20), source);
    }

    private void gone() {
        list(today.minusDays(60), 1, 2);
        list(today.minusDays(40), 2);
    }

    private void list(LocalDate day, int... serials) {
        var text = new StringBuilder(ListFiles.HEADER);
        Arrays.stream(serials)
                .forEach(serial -> text.append(
                        ListFiles.row(day.toString(), CareOffices.number(9100 + serial), "訪問介護", "見本ステーション" + serial)));
        try {
            var read = (ListReading.Read)
                    lists.read(clerk, "users.csv", new ByteArrayInputStream(ListFiles.utf8(text.toString())));
            lists.recordList(clerk, OperationId.fresh(), read.list(), SnapshotFacts.ofThePublicList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
