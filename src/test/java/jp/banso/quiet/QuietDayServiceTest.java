package jp.banso.quiet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.banso.careoffice.People;
import jp.banso.quiet.QuietDecision.Kept;
import jp.banso.quiet.QuietDecision.NotNamed;
import jp.banso.quiet.QuietDecision.SetMeanwhile;
import jp.banso.quiet.QuietDecision.TooMany;
import jp.banso.quiet.QuietDecision.Unreadable;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class QuietDayServiceTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 11);

    @Autowired
    QuietDayService service;

    @Autowired
    QuietDays days;

    @Autowired
    People people;

    Viewer administrator;

    @BeforeEach
    void someone() {
        administrator = people.administrator();
    }

    @Test
    @Rule("QDY-02")
    void theNextCalmDayGoesRoundClaimsWeekendsAndNames() {
        assertThat(days.calmFrom(LocalDate.of(2026, 12, 3))).isEqualTo(FRIDAY);
        assertThat(days.calmFrom(FRIDAY)).isEqualTo(FRIDAY);
        name("2026/12/11,創立記念日");
        assertThat(days.calmFrom(LocalDate.of(2026, 12, 3))).isEqualTo(LocalDate.of(2026, 12, 14));
        // 25 December until 10 January by the rule, and Monday the 11th by its name.
        name("2027-01-11\t成人の日");
        assertThat(days.calmFrom(LocalDate.of(2026, 12, 25))).isEqualTo(LocalDate.of(2027, 1, 12));
    }

    @Test
    @Rule("QDY-02")
    void whereEveryDayIsQuietOnlyDaysOffAreGoneRound() {
        service.set(administrator, OperationId.fresh(), new QuietRule(0, 15, 16));
        assertThat(days.calmFrom(LocalDate.of(2026, 12, 12))).isEqualTo(LocalDate.of(2026, 12, 14));
    }

    @Test
    @Rule("QDY-01")
    void thePublishedListIsTakenAsItIs() {
        var published = "国民の祝日・休日月日,国民の祝日・休日名称\n2028/1/1,元日\n令和10年1月10日,成人の日\n\n2028/2/11,建国記念の日\n";
        assertThat(service.name(administrator, OperationId.fresh(), published)).isEqualTo(new Kept(3));
        assertThat(service.named(administrator, FRIDAY))
                .extracting(QuietDay::name)
                .containsExactly("元日", "成人の日", "建国記念の日");
        assertThat(days.on(LocalDate.of(2028, 1, 10))).map(QuietDay::name).contains("成人の日");
    }

    @Test
    @Rule("QDY-01")
    void oneUnreadableLineAddsNothing() {
        assertThat(service.name(administrator, OperationId.fresh(), "2028/1/1,元日\n2028/13/1,なし"))
                .isEqualTo(new Unreadable(2, "2028/13/1,なし"));
        assertThat(service.name(administrator, OperationId.fresh(), "2028/1/1,"))
                .isEqualTo(new Unreadable(1, "2028/1/1,"));
        assertThat(service.name(administrator, OperationId.fresh(), "2028/1/1,日\n".repeat(401)))
                .isEqualTo(new TooMany());
        assertThat(service.named(administrator, FRIDAY)).isEmpty();
    }

    @Test
    void aDayIsNamedAnewAndUnnamed() {
        name("2026/12/11,仮");
        name("2026/12/11,創立記念日");
        assertThat(service.named(administrator, FRIDAY))
                .extracting(QuietDay::name)
                .containsExactly("創立記念日");
        assertThat(service.unname(administrator, OperationId.fresh(), FRIDAY)).isEqualTo(new Kept(1));
        assertThat(service.unname(administrator, OperationId.fresh(), FRIDAY)).isEqualTo(new NotNamed(FRIDAY));
        assertThat(days.on(FRIDAY)).isEmpty();
    }

    @Test
    void whoeverIsSlowerSetsNothing() {
        assertThat(service.set(administrator, OperationId.fresh(), new QuietRule(0, 5, 0)))
                .isEqualTo(new Kept(0));
        var holds = service.rule(administrator);
        assertThat(service.set(administrator, OperationId.fresh(), new QuietRule(0, 7, 0)))
                .isEqualTo(new SetMeanwhile(holds));
        assertThat(holds.claimsUntil()).isEqualTo(5);
    }

    private void name(String line) {
        assertThat(service.name(administrator, OperationId.fresh(), line)).isInstanceOf(Kept.class);
    }
}
