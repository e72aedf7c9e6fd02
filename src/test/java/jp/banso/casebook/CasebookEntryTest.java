package jp.banso.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import jp.banso.security.Viewer;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.SecretLetters;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.Test;

/** What an entry itself refuses, whoever asks. */
class CasebookEntryTest {

    private static final Instant AT = Instant.parse("2026-11-27T03:00:00Z");
    private static final LocalDate UNTIL = LocalDate.of(2027, 1, 26);
    private static final Viewer CLERK = new Viewer.CityStaff(new AccountId(7), "市職員", false);

    private final CasebookEntry entry = new CasebookEntry(new CareOfficeId(3), CLERK, AT);

    private static Approval approval(int text) {
        return new Approval(text, Consent.NAMED, "見本 花子", "管理者");
    }

    private void approved() {
        entry.hand(SecretLetters.fresh(), UNTIL, AT);
        entry.approve(approval(1), AT);
    }

    @Test
    @Rule("CSB-02")
    void withoutTheOfficesConsentToThisTextNothingIsPublished() {
        assertThatThrownBy(() -> entry.publish(approval(1), AT)).isInstanceOf(IllegalStateException.class);
        entry.hand(SecretLetters.fresh(), UNTIL, AT);
        assertThatThrownBy(() -> entry.publish(approval(1), AT)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> entry.approve(new Approval(1, Consent.NAMED, " ", "管理者"), AT))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> entry.approve(approval(2), AT)).isInstanceOf(IllegalStateException.class);
        entry.approve(approval(1), AT);
        assertThatThrownBy(() -> entry.publish(new Approval(1, Consent.NAMED, "見本 花子", ""), AT))
                .isInstanceOf(IllegalStateException.class);
        entry.publish(approval(1), AT);
        assertThat(entry.state()).isEqualTo(CasebookState.PUBLISHED);
        assertThat(entry.live()).contains(1);
    }

    @Test
    @Rule("CSB-01")
    void whatIsWrittenAfterAnApprovalNeedsOneOfItsOwn() {
        approved();
        assertThat(entry.revise(AT)).isEqualTo(2);
        assertThat(entry.state()).isEqualTo(CasebookState.DRAFT);
        assertThatThrownBy(() -> entry.publish(approval(2), AT)).isInstanceOf(IllegalStateException.class);
        assertThat(entry.revise(AT)).as("a draft stays the same text").isEqualTo(2);
    }

    @Test
    @Rule("CSB-01")
    void thePublishedTextStandsUntilTheNextTakesItsPlace() {
        approved();
        entry.publish(approval(1), AT);
        entry.revise(AT);
        assertThat(entry.live()).contains(1);
        entry.hand(SecretLetters.fresh(), UNTIL, AT);
        assertThatThrownBy(() -> entry.decline("", AT)).isInstanceOf(IllegalStateException.class);
        entry.approve(approval(2), AT);
        assertThat(entry.live()).contains(1);
        entry.publish(approval(2), AT);
        assertThat(entry.live()).contains(2);
    }

    @Test
    @Rule("CSB-05")
    void whatIsWithdrawnNeverComesBack() {
        approved();
        entry.publish(approval(1), AT);
        entry.withdraw(null, AT);
        assertThat(entry.live()).isEmpty();
        assertThat(entry.isOpenOn(UNTIL)).isFalse();
        assertThatThrownBy(() -> entry.revise(AT)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> entry.hand(SecretLetters.fresh(), UNTIL, AT))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> entry.publish(approval(1), AT)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Rule("CSB-03")
    void theLinkAsksUntilItsLastDayAndNoLongerOnceItIsEnded() {
        entry.hand(SecretLetters.fresh(), UNTIL, AT);
        assertThat(entry.isOpenOn(UNTIL)).isTrue();
        assertThat(entry.isOpenOn(UNTIL.plusDays(1))).isFalse();
        entry.endLink(AT);
        assertThat(entry.isOpenOn(UNTIL)).isFalse();
        assertThat(entry.state()).isEqualTo(CasebookState.DRAFT);
    }
}
