package jp.banso.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
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

/**
 * Eight published cases and an office: care management (430), software S, up to 10 people, a stock corporation, 560-00. By
 * hand: distance = 11 − (software 4 + category 3 + size 2, beside it 1 + corporation 1 + area 1).
 */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class SimilarSuccessTest {

    @Autowired
    SimilarSuccess similar;

    @Autowired
    CasebookPublishingService publishing;

    @Autowired
    Cases cases;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    Viewer clerk;
    CareOfficeId office;

    @BeforeEach
    void anOffice() {
        clerk = people.cityStaff();
        office = careOffices.aCareOffice().of("株式会社見本").offering("430").saved();
        cases.known(clerk, office, "ソフトS", StaffSize.UP_TO_10, "560-0012");
    }

    private CasebookId one(
            String title,
            String corporation,
            String service,
            String software,
            @Nullable StaffSize size,
            String postal) {
        var other = careOffices.aCareOffice().of(corporation).offering(service).saved();
        cases.known(clerk, other, software, null, postal);
        return cases.published(clerk, other, Cases.words(title, software, size), Consent.NAMED);
    }

    private List<String> told() {
        return similar.ranked(clerk, office).stream()
                .map(one -> one.title() + " " + one.distance())
                .toList();
    }

    @Test
    @Rule("CSB-08")
    void eightCasesStandInTheOrderOfTheDocumentedDistance() {
        one("一 全部", "株式会社甲", "430", "ソフトS", StaffSize.UP_TO_10, "560-0099");
        one("二 規模が隣", "株式会社乙", "430", "ソフトS", StaffSize.UP_TO_20, "560-0099");
        one("三 法人と地域が違う", "社会福祉法人丙", "430", "ソフトS", StaffSize.UP_TO_10, "561-0001");
        one("四 ソフトと職種だけ", "社会福祉法人丁", "430", "ソフトS", null, "");
        one("五 ソフトだけ違う", "株式会社戊", "430", "ソフトT", StaffSize.UP_TO_10, "560-0001");
        one("六 ソフトと地域", "社会福祉法人己", "150", "ソフトS", null, "560-0001");
        one("七 ソフトだけ", "社会福祉法人庚", "150", "ソフトS", null, "");
        one("八 職種だけ", "社会福祉法人辛", "430", "ソフトT", null, "");

        assertThat(told())
                .containsExactly(
                        "一 全部 0", "二 規模が隣 1", "三 法人と地域が違う 2", "五 ソフトだけ違う 4", "四 ソフトと職種だけ 4", "六 ソフトと地域 6", "七 ソフトだけ 7");
        assertThat(similar.of(clerk, List.of(office)).get(office)).satisfies(one -> assertThat(one.matched())
                .containsExactlyInAnyOrder(Trait.SOFTWARE, Trait.SERVICE, Trait.SIZE, Trait.CORPORATION, Trait.AREA));
    }

    @Test
    @Rule("CSB-08")
    void anOfficeOnSoftwareSSeesACaseWithSFirstWhereAllElseTies() {
        one("ソフトTの事例", "株式会社甲", "430", "ソフトT", StaffSize.UP_TO_10, "560-0001");
        one("ソフトSの事例", "株式会社乙", "430", "ソフトS", StaffSize.UP_TO_10, "560-0001");
        one("後のソフトTの事例", "株式会社丙", "430", "ソフトT", StaffSize.UP_TO_10, "560-0001");
        assertThat(told().getFirst()).startsWith("ソフトSの事例");
    }

    @Test
    @Rule("CSB-08")
    void withNothingNearEnoughNothingIsShownAndNeverTheOfficesOwn() {
        one("遠い事例", "社会福祉法人甲", "430", "ソフトT", null, "");
        cases.published(clerk, office, Cases.words("自分の事例", "ソフトS", StaffSize.UP_TO_10), Consent.NAMED);
        assertThat(similar.of(clerk, List.of(office))).isEmpty();
    }

    @Test
    @Rule({"CSB-08", "CSB-04"})
    void ofAnUnnamedCaseOnlyWhatItShowsCounts() {
        var other = careOffices.aCareOffice().of("株式会社甲").offering("710").saved();
        cases.known(clerk, other, "ソフトS", null, "560-0001");
        cases.published(clerk, other, Cases.words("名のらない", "ソフトS", StaffSize.UP_TO_10), Consent.ANONYMOUS);
        assertThat(similar.of(clerk, List.of(office)).get(office)).satisfies(one -> {
            assertThat(one.matched()).containsExactly(Trait.SOFTWARE);
            assertThat(one.officeName()).isEmpty();
        });
    }

    @Test
    @Rule({"CSB-05", "CSB-08"})
    void aWithdrawnCaseIsToldNoMoreFromTheNextQuestionOn() {
        var entry = one("近い事例", "株式会社甲", "430", "ソフトS", null, "");
        assertThat(similar.of(clerk, List.of(office))).containsKey(office);
        publishing.withdraw(clerk, OperationId.fresh(), entry, cases.version(clerk, entry));
        assertThat(similar.of(clerk, List.of(office))).isEmpty();
    }

    @Test
    @Rule("CSB-08")
    void whoDoesNotSeeTheOfficeIsToldNothing() {
        one("近い事例", "株式会社甲", "430", "ソフトS", null, "");
        var firm = people.firm();
        var stranger = people.visitor(firm);
        var granted = people.visitor(firm);
        var accompanied =
                careOffices.aCareOffice().offering("430").grantedTo(granted).saved();
        cases.known(clerk, accompanied, "ソフトS", null, "");
        var both = new ArrayList<>(List.of(office, accompanied));
        assertThat(similar.of(stranger, both)).isEmpty();
        assertThat(similar.of(granted, both)).containsOnlyKeys(accompanied);
    }
}
