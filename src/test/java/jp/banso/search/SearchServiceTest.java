package jp.banso.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.outreach.ContactResult;
import jp.banso.outreach.ContactSearch;
import jp.banso.outreach.ContactService;
import jp.banso.outreach.Telephone;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.OperationId;
import jp.banso.support.SupportDesk;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.Screens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What each role finds from any page. */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class SearchServiceTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    SearchService search;

    @Autowired
    CareOffices careOffices;

    @Autowired
    ContactService contacts;

    @Autowired
    ContactSearch memos;

    @Autowired
    SupportDesk desk;

    @Autowired
    People people;

    CityStaff clerk;
    VendorStaff lead;
    VendorStaff visitor;
    VendorStaff otherFirm;

    /** One office with everything that can be found, accompanied by one firm and a member of the council. */
    @BeforeEach
    void anOfficeWithRecords() {
        clerk = people.cityStaff();
        var firm = people.firm();
        lead = people.lead(firm);
        visitor = people.visitor(firm);
        otherFirm = people.lead(people.firm());
        var office = careOffices
                .aCareOffice()
                .numbered(CareOffices.number(9123))
                .named("さくらの里", "サクラノサト")
                .of("社会福祉法人見本会")
                .phone("06-6123-9876")
                .councilMember()
                .saved();
        var today = careOffices.today();
        contacts.log(clerk, OperationId.fresh(), office, Telephone.call(today, ContactResult.NO_ANSWER, "ｶﾒﾗの件で折り返し"));
        var assignment = desk.accepted(clerk, office, lead);
        desk.visited(lead, assignment, desk.note(null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"さくら", "サクラノ", "2774091", "6123-9876", "見本会", "　さくら　見本会 "})
    void anOfficeIsFoundByNameKanaNumberPhoneAndCorporation(String words) {
        assertThat(groups(clerk, words)).contains("事業所");
    }

    @Test
    void aContactIsFoundByItsMemoWhateverItsWidthOrKana() {
        assertThat(hits(clerk, "カメラ 折り返し", "連絡の記録と担当者")).hasSize(1);
        assertThat(hits(clerk, "かめら", "連絡の記録と担当者")).hasSize(1);
        assertThat(hits(clerk, "ガメラ", "連絡の記録と担当者")).isEmpty();
    }

    @Test
    void aPersonSpokenToIsFoundByName() {
        var hit = hits(clerk, "見本花子", "連絡の記録と担当者").getFirst();

        assertThat(hit.title()).isEqualTo("さくらの里");
        assertThat(hit.detail()).contains("見本花子", "折り返し");
        assertThat(hit.place()).isEqualTo("offices/" + CareOffices.number(9123));
    }

    @Test
    void aContactIsDatedByItsDayInTokyo() {
        assertThat(memos.find(clerk, SearchWords.of("折り返し"), 8))
                .extracting(ContactSearch.Found::on)
                .containsExactly(careOffices.today());
    }

    @Test
    void anApplicationIsFoundByItsReceiptAndAVisitByItsWords() {
        assertThat(hits(clerk, "R8-", "伴走支援の申込")).hasSize(1);
        assertThat(hits(clerk, "設定した", "訪問の記録")).hasSize(1);
        assertThat(hits(lead, "設定した", "訪問の記録")).hasSize(1);
    }

    @Test
    @Rule("FND-01")
    void aFirmFindsNeitherTheCitysMemosNorItsNotes() {
        assertThat(groups(lead, "さくら")).containsExactly("事業所");
        assertThat(groups(lead, "折り返し")).isEmpty();
        assertThat(groups(lead, "見本花子")).isEmpty();
        assertThat(groups(lead, "市だけのメモ")).isEmpty();
        assertThat(groups(clerk, "市だけのメモ")).containsExactly("伴走支援の申込");
    }

    @ParameterizedTest
    @Rule("FND-01")
    @ValueSource(strings = {"さくら", "27740", "6123", "見本会", "折り返し", "見本花子", "R8-", "設定した", "管理者 見本"})
    void anotherFirmFindsNothingOfTheCase(String words) {
        assertThat(groups(otherFirm, words)).isEmpty();
    }

    @Test
    @Rule("FND-01")
    void aVisitorFindsOwnCasesOnly() {
        assertThat(groups(visitor, "さくら")).isEmpty();
        assertThat(groups(visitor, "設定した")).isEmpty();
    }

    @Test
    @Rule("FND-01")
    void theCouncilFindsItsMembersByNameAndNumberAlone() {
        careOffices.aCareOffice().named("さくらの丘", "サクラノオカ").saved();
        var council = people.council();

        assertThat(hits(council, "さくら", "事業所")).extracting(SearchHit::title).containsExactly("さくらの里");
        assertThat(hits(council, "さくら", "事業所").getFirst().detail()).doesNotContain("6123", "見本会");
        assertThat(groups(council, "6123")).isEmpty();
        assertThat(groups(council, "見本会")).isEmpty();
        assertThat(groups(council, "折り返し")).isEmpty();
        assertThat(groups(council, "設定した")).isEmpty();
    }

    @Test
    @Rule("FND-01")
    void theDeskIsLedToTheListAndAnObserverFindsNoOffice() {
        assertThat(hits(people.desk(), "さくら", "事業所").getFirst().place()).startsWith("offices?q=");
        assertThat(groups(people.desk(), "見本会")).isEmpty();
        assertThat(groups(people.observer(), "さくら")).isEmpty();
    }

    @Test
    void pagesAreFoundByNameAndOnlyThoseThatMayBeOpened() {
        assertThat(hits(clerk, "説明会", "ページ")).extracting(SearchHit::place).contains("briefings");
        assertThat(hits(people.observer(), "説明会", "ページ")).isEmpty();
        assertThat(hits(people.observer(), "導入", "ページ")).isNotEmpty();
    }

    @Test
    void moreThanEightAreSaidAndLeadToTheList() {
        for (var i = 0; i < 9; i++) {
            careOffices.aCareOffice().named("もみじ" + i, "モミジ" + i).saved();
        }
        screens.signIn(clerk);
        var group = search.find(clerk, "もみじ").getFirst();

        assertThat(group.hits()).hasSize(SearchService.SHOWN);
        assertThat(group.more()).isTrue();
        assertThat(group.all()).isEqualTo("offices?q=%E3%82%82%E3%81%BF%E3%81%98");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "%", "_", "'", "\\", "' OR 1=1 --"})
    void signsAreWordsLikeOthers(String words) {
        assertThat(groups(clerk, words)).isEmpty();
    }

    private List<String> groups(Viewer viewer, String words) {
        screens.signIn(viewer);
        return search.find(viewer, words).stream().map(FoundGroup::heading).toList();
    }

    private List<SearchHit> hits(Viewer viewer, String words, String group) {
        screens.signIn(viewer);
        return search.find(viewer, words).stream()
                .filter(found -> found.heading().equals(group))
                .flatMap(found -> found.hits().stream())
                .toList();
    }
}
