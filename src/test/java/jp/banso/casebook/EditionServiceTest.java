package jp.banso.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class EditionServiceTest {

    @Autowired
    EditionService editions;

    @Autowired
    CasebookService service;

    @Autowired
    CaseReviewService review;

    @Autowired
    PublicCases cases;

    @Autowired
    Cases mother;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Test
    @Rule("CSB-07")
    void anEditionKeepsItsTextsAndLosesWhatIsWithdrawn() {
        Viewer clerk = people.cityStaff();
        var first = mother.begun(clerk, careOffices.aCareOffice().saved(), Cases.words("はじめの題"));
        mother.published(clerk, first, Consent.NAMED);
        var second = mother.begun(clerk, careOffices.aCareOffice().saved(), Cases.words("二つめの題"));
        var link = mother.published(clerk, second, Consent.ANONYMOUS);
        var draft = mother.begun(clerk, careOffices.aCareOffice().saved(), Cases.words("下書き"));

        var issued = (EditionDecision.Issued)
                editions.issue(clerk, OperationId.fresh(), "好事例集 第1号", "", "見本市", List.of(second, first, draft));
        assertThat(titles(issued.id())).containsExactly("二つめの題", "はじめの題");

        service.revise(clerk, OperationId.fresh(), first, mother.version(clerk, first), Cases.words("改めた題"));
        mother.published(clerk, first, Consent.NAMED);
        assertThat(cases.one(first).orElseThrow().title()).isEqualTo("改めた題");
        assertThat(titles(issued.id())).containsExactly("二つめの題", "はじめの題");

        review.withdraw(OperationId.fresh(), link);
        assertThat(titles(issued.id())).containsExactly("はじめの題");
        assertThat(cases.edition(issued.id()).orElseThrow().withdrawn()).isEqualTo(1);
        service.revise(clerk, OperationId.fresh(), first, mother.version(clerk, first), Cases.words("名を伏せた題"));
        mother.published(clerk, first, Consent.ANONYMOUS);
        assertThat(titles(issued.id())).as("not to be named any more").isEmpty();
        assertThat(editions.issue(clerk, OperationId.fresh(), " ", "", "見本市", List.of(first)))
                .isEqualTo(new EditionDecision.Refused("edition-title"));
        assertThat(editions.issue(clerk, OperationId.fresh(), "空", "", "見本市", List.of(draft)))
                .isEqualTo(new EditionDecision.Refused("edition-empty"));
    }

    @Test
    @Rule("CSB-07")
    void theListCountsOfEachEditionWhatItsPageShows() {
        Viewer clerk = people.cityStaff();
        var first = mother.begun(clerk, careOffices.aCareOffice().saved(), Cases.words("はじめの題"));
        mother.published(clerk, first, Consent.NAMED);
        var second = mother.begun(clerk, careOffices.aCareOffice().saved(), Cases.words("二つめの題"));
        var link = mother.published(clerk, second, Consent.ANONYMOUS);
        assertThat(cases.editions()).isEmpty();
        editions.issue(clerk, OperationId.fresh(), "第1号", "はじめに", "見本市", List.of(first, second));
        editions.issue(clerk, OperationId.fresh(), "第2号", "", "見本市", List.of(second));
        assertThat(listed()).containsExactly(1, 2);

        review.withdraw(OperationId.fresh(), link);
        assertThat(listed()).containsExactly(0, 1);
        service.revise(clerk, OperationId.fresh(), first, mother.version(clerk, first), Cases.words("名を伏せた題"));
        mother.published(clerk, first, Consent.ANONYMOUS);
        assertThat(listed()).as("not to be named any more").containsExactly(0, 0);
    }

    /** How many entries each edition of the list has, the latest first, once each row is as its page. */
    private List<Integer> listed() {
        var rows = cases.editions();
        for (var row : rows) {
            var page = cases.edition(row.id()).orElseThrow();
            assertThat(row)
                    .isEqualTo(new IssuedEdition(
                            page.id(),
                            page.title(),
                            page.issuer(),
                            page.issuedOn(),
                            page.cases().size(),
                            page.withdrawn()));
        }
        return rows.stream().map(IssuedEdition::cases).toList();
    }

    private List<String> titles(EditionId id) {
        return cases.edition(id).orElseThrow().cases().stream()
                .map(ShownCase::title)
                .toList();
    }
}
