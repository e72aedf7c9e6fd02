package jp.banso.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
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
class KnownAnswersTest {

    @Autowired
    KnownAnswers known;

    @Autowired
    InquiryService service;

    @Autowired
    FaqService faq;

    @Autowired
    FaqQueries questions;

    @Autowired
    PublicFaq publicFaq;

    @Autowired
    Inquiries inquiries;

    @Autowired
    People people;

    private Viewer desk;
    private Viewer clerk;

    @BeforeEach
    void begin() {
        desk = people.desk();
        clerk = people.cityStaff();
    }

    @Test
    @Rule("DSK-07")
    void theSameErrorCodeComesFirstInWhateverWriting() {
        inquiries.answered(desk, null, "E-1234", "計画書が送れない", "証明書を入れ直す");
        inquiries.answered(desk, null, "", "電子証明書の期限が切れた", "更新する");
        var found = known.find(desk, "電子証明書の期限が切れて困った", "ｅ－１２３４", 5);
        assertThat(found).extracting(KnownAnswer::answer).containsExactly("証明書を入れ直す", "更新する");
        assertThat(found.getFirst().sameCode()).isTrue();
        assertThat(found.getLast().sameCode()).isFalse();
    }

    @Test
    @Rule("DSK-07")
    void questionsThatShareMostWordsAreFoundAndOthersAreNot() {
        inquiries.answered(desk, null, "", "パスワードを忘れたときはどうするか", "ヘルプデスクで再発行");
        inquiries.answered(desk, null, "", "補助金の締切はいつか", "年度末");
        assertThat(known.find(desk, "ﾊﾟｽﾜｰﾄﾞを忘れた", "", 5))
                .extracting(KnownAnswer::answer)
                .containsExactly("ヘルプデスクで再発行");
        assertThat(known.find(desk, "訪問の日程を変えたい", "", 5)).isEmpty();
        assertThat(known.find(desk, "", "", 5)).isEmpty();
    }

    @Test
    @Rule("DSK-07")
    void whatIsOpenIsNotKnownYetAndWhatIsReopenedNoMore() {
        inquiries.open(desk, null, "パスワードを忘れた");
        assertThat(known.find(desk, "パスワードを忘れた", "", 5)).isEmpty();
        var id = inquiries.answered(desk, null, "", "パスワードを忘れた", "再発行");
        assertThat(known.find(desk, "パスワードを忘れた", "", 5)).hasSize(1);
        service.reopen(desk, OperationId.fresh(), id, inquiries.version(desk, id), "");
        assertThat(known.find(desk, "パスワードを忘れた", "", 5)).isEmpty();
    }

    @Test
    @Rule("DSK-08")
    void anEntryIsProposedReviewedAndPublishedInThatOrder() {
        var data = new FaqData(InquiryCategory.SIGN_IN, "", "パスワードを忘れたら", "ヘルプデスクへ");
        var id = ((FaqDecision.Kept) faq.propose(desk, OperationId.fresh(), data)).id();
        assertThat(faq.move(clerk, OperationId.fresh(), id, 0, FaqState.PUBLISHED))
                .isEqualTo(new FaqDecision.Stays("order"));
        assertThat(publicFaq.entries(null, "")).isEmpty();
        faq.move(clerk, OperationId.fresh(), id, 0, FaqState.REVIEWED);
        assertThat(faq.change(desk, OperationId.fresh(), id, 1, data)).isEqualTo(new FaqDecision.Stays("city-only"));
        assertThat(publicFaq.entries(null, "")).isEmpty();
        faq.move(clerk, OperationId.fresh(), id, 1, FaqState.PUBLISHED);
        assertThat(publicFaq.entries(null, "")).singleElement().satisfies(entry -> assertThat(entry.data())
                .isEqualTo(data));
        assertThat(faq.move(clerk, OperationId.fresh(), id, 1, FaqState.WITHDRAWN))
                .isEqualTo(new FaqDecision.MovedMeanwhile(clerk.name()));
        faq.move(clerk, OperationId.fresh(), id, 2, FaqState.WITHDRAWN);
        assertThat(publicFaq.entries(null, "")).isEmpty();
        assertThat(known.find(desk, "パスワードを忘れたら", "", 5)).isEmpty();
    }

    @Test
    @Rule("DSK-08")
    void everyEditionIsKept() {
        var id = inquiries.published(clerk, new FaqData(InquiryCategory.MONEY, "", "費用は", "無料"));
        faq.change(clerk, OperationId.fresh(), id, 2, new FaqData(InquiryCategory.MONEY, "", "費用は", "21,000円"));
        assertThat(questions.editions(clerk, id))
                .extracting(FaqRow::edition, FaqRow::state, row -> row.data().answer())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(4, FaqState.PUBLISHED, "21,000円"),
                        org.assertj.core.groups.Tuple.tuple(3, FaqState.PUBLISHED, "無料"),
                        org.assertj.core.groups.Tuple.tuple(2, FaqState.REVIEWED, "無料"),
                        org.assertj.core.groups.Tuple.tuple(1, FaqState.CANDIDATE, "無料"));
    }

    @Test
    void thePublicFindsAnEntryByEachOfItsWordsAndByCategory() {
        inquiries.published(clerk, new FaqData(InquiryCategory.CERTIFICATE, "E-77", "電子証明書の期限", "3年です"));
        inquiries.published(clerk, new FaqData(InquiryCategory.MONEY, "", "費用はかかるか", "無料です"));
        assertThat(found(null, "ｅ－７７")).containsExactly("電子証明書の期限");
        assertThat(found(null, "期限　3年")).containsExactly("電子証明書の期限");
        assertThat(found(null, "期限 無料")).isEmpty();
        assertThat(found(InquiryCategory.MONEY, "")).containsExactly("費用はかかるか");
    }

    private List<String> found(@Nullable InquiryCategory category, String typed) {
        return publicFaq.entries(category, typed).stream()
                .map(entry -> entry.data().question())
                .toList();
    }
}
