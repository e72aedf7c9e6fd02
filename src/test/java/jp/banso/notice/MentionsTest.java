package jp.banso.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.banso.careoffice.CasePerson;
import jp.banso.shared.AccountId;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private static final AccountId SHORT = new AccountId(1);
    private static final AccountId LONG = new AccountId(2);
    private static final AccountId NAMESAKE = new AccountId(3);

    private static final List<CasePerson> PEOPLE =
            List.of(new CasePerson(SHORT, "見本"), new CasePerson(LONG, "見本 花子"), new CasePerson(NAMESAKE, "見本 花子"));

    @Test
    void aWholeNameBehindTheSignIsMeant() {
        assertThat(Mentions.in("確認をお願いします @見本。", PEOPLE)).containsExactly(SHORT);
    }

    @Test
    void theWideSignCountsToo() {
        assertThat(Mentions.in("\uFF20見本さん", PEOPLE)).containsExactly(SHORT);
    }

    @Test
    void ofNamesThatBeginAlikeTheLongestCountsAndNamesakesAreBothMeant() {
        assertThat(Mentions.in("@見本 花子 さんへ", PEOPLE)).containsExactlyInAnyOrder(LONG, NAMESAKE);
    }

    @Test
    void aNameWithoutASignAndASignWithoutANameMeanNobody() {
        assertThat(Mentions.in("見本 花子 info@example.jp", PEOPLE)).isEmpty();
    }
}
