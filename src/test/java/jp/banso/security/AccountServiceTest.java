package jp.banso.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import jp.banso.security.AccountDecision.Conflict;
import jp.banso.security.AccountDecision.Done;
import jp.banso.security.AccountDecision.FirmRefused;
import jp.banso.security.AccountDecision.LastAdministrator;
import jp.banso.security.AccountDecision.NameRefused;
import jp.banso.security.AccountDecision.OwnAccount;
import jp.banso.shared.AccountId;
import jp.banso.shared.OperationId;
import jp.banso.shared.VendorId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.Viewers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class AccountServiceTest {

    private static final AccountProfile STAFF = new AccountProfile("八尾 花子", Role.CITY_STAFF, null, null);

    @Autowired
    AccountService accounts;

    @Autowired
    AccountQueries queries;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    private Viewers viewers;
    private Viewer administrator;

    @BeforeEach
    void oneAdministrator() {
        viewers = Viewers.in(jdbc);
        administrator = viewers.cityAdministrator();
    }

    @Test
    void anOpenedAccountSignsInWithItsOneTimePassword() {
        var first = OneTimePassword.fresh();
        var done = open("Hanako", STAFF, first);

        signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated("hanako", first.text()));
        assertThat(card(done).mustChangePassword()).isTrue();
        assertThat(card(done).lastSignedInAt()).isNotNull();
    }

    @Test
    void noPasswordIsKeptInTheStoredAnswerOrTheAuditLog() {
        var first = OneTimePassword.fresh();
        open("hanako", STAFF, first);

        var kept = new ArrayList<String>();
        kept.addAll(jdbc.sql("SELECT result_json FROM operation")
                .query(String.class)
                .list());
        kept.addAll(
                jdbc.sql("SELECT detail FROM audit_event").query(String.class).list());
        assertThat(kept).isNotEmpty().noneMatch(text -> text.contains(first.text()) || text.contains("argon2"));
    }

    @Test
    void aNameCanBeTakenOnce() {
        open("hanako", STAFF, OneTimePassword.fresh());

        assertThat(tryToOpen("ＨＡＮＡＫＯ", STAFF)).isEqualTo(new NameRefused(true));
        assertThat(tryToOpen("花子", STAFF)).isEqualTo(new NameRefused(false));
    }

    @Test
    void theSameClickTwiceOpensOneAccount() {
        var operation = OperationId.fresh();
        var wanted = new NewAccount("hanako", STAFF);
        var once = accounts.open(administrator, operation, wanted, OneTimePassword.fresh());
        var twice = accounts.open(administrator, operation, wanted, OneTimePassword.fresh());
        assertThat(twice).isEqualTo(once).isInstanceOf(Done.class);
    }

    @Test
    void aVendorRoleNeedsAFirmThatIsActive() {
        var gone = viewers.vendor();
        jdbc.sql("UPDATE vendor SET active = FALSE").update();

        assertThat(tryToOpen("lead", new AccountProfile("支援", Role.VENDOR_LEAD, gone, null)))
                .isEqualTo(new FirmRefused());
        assertThat(tryToOpen("lead", new AccountProfile("支援", Role.VENDOR_LEAD, new VendorId(99), null)))
                .isEqualTo(new FirmRefused());
        assertThatThrownBy(() -> new AccountProfile("支援", Role.VENDOR_LEAD, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AccountProfile("職員", Role.CITY_STAFF, gone, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChangeMadeMeanwhileIsShownBesideOnesOwn() {
        var done = open("hanako", STAFF, OneTimePassword.fresh());
        var theirs = new AccountProfile("八尾 はなこ", Role.CITY_STAFF, null, null);
        accounts.change(administrator, OperationId.fresh(), done.account(), done.version(), theirs);
        var mine = new AccountProfile("山本 花子", Role.CITY_STAFF, null, null);

        var answer = accounts.change(administrator, OperationId.fresh(), done.account(), done.version(), mine);

        assertThat(answer).isInstanceOfSatisfying(Conflict.class, conflict -> {
            assertThat(conflict.wanted()).isEqualTo(mine);
            assertThat(conflict.current().profile()).isEqualTo(theirs);
        });
    }

    @Test
    @Rule("ACC-05")
    void theLastAdministratorStays() {
        var other = viewers.cityAdministrator();
        assertThat(accounts.disable(other, OperationId.fresh(), administrator.account(), 0))
                .isInstanceOf(Done.class);

        assertThat(accounts.disable(administrator, OperationId.fresh(), other.account(), 0))
                .isEqualTo(new LastAdministrator());
        var limited = new AccountProfile(other.name(), Role.CITY_ADMIN, null, LocalDate.of(2030, 3, 31));
        assertThat(accounts.change(administrator, OperationId.fresh(), other.account(), 0, limited))
                .isEqualTo(new LastAdministrator());
        var lowered = new AccountProfile(other.name(), Role.CITY_STAFF, null, null);
        assertThat(accounts.change(administrator, OperationId.fresh(), other.account(), 0, lowered))
                .isEqualTo(new LastAdministrator());
    }

    @Test
    void twoAdministratorsCannotCloseEachOtherAtOnce() throws Exception {
        for (var round = 0; round < 10; round++) {
            jdbc.sql("UPDATE account SET enabled = FALSE").update();
            var one = viewers.cityAdministrator();
            var two = viewers.cityAdministrator();
            try (var both = Executors.newFixedThreadPool(2)) {
                List<Callable<AccountDecision>> acts = List.of(
                        () -> accounts.disable(one, OperationId.fresh(), two.account(), 0),
                        () -> accounts.disable(two, OperationId.fresh(), one.account(), 0));
                for (var answer : both.invokeAll(acts)) {
                    assertThat(answer.get()).isInstanceOfAny(Done.class, LastAdministrator.class);
                }
            }
            assertThat(jdbc.sql("SELECT COUNT(*) FROM account WHERE enabled")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    @Rule("ACC-05")
    void nobodyDisablesOrLowersThemselves() {
        viewers.cityAdministrator();
        var lowered = new AccountProfile(administrator.name(), Role.CITY_STAFF, null, null);

        assertThat(accounts.disable(administrator, OperationId.fresh(), administrator.account(), 0))
                .isEqualTo(new OwnAccount());
        assertThat(accounts.change(administrator, OperationId.fresh(), administrator.account(), 0, lowered))
                .isEqualTo(new OwnAccount());
        assertThat(accounts.resetPassword(
                        administrator, OperationId.fresh(), administrator.account(), OneTimePassword.fresh()))
                .isEqualTo(new OwnAccount());
    }

    @Test
    void aResetForgetsEarlierMistakes() {
        var done = open("hanako", STAFF, OneTimePassword.fresh());
        for (var mistake = 0; mistake < 3; mistake++) {
            assertThatThrownBy(() -> signIn("hanako", "wrong")).isInstanceOf(SignIn.Refused.class);
        }
        var next = OneTimePassword.fresh();
        accounts.resetPassword(administrator, OperationId.fresh(), done.account(), next);

        signIn("hanako", next.text());
    }

    @Test
    void everyActIsInTheAuditLog() {
        var done = open("hanako", STAFF, OneTimePassword.fresh());
        accounts.change(
                administrator,
                OperationId.fresh(),
                done.account(),
                done.version(),
                new AccountProfile("八尾 花子", Role.VIEWER, null, LocalDate.of(2030, 3, 31)));
        accounts.signOutEverywhere(administrator, OperationId.fresh(), done.account());
        accounts.resetPassword(administrator, OperationId.fresh(), done.account(), OneTimePassword.fresh());
        accounts.disable(
                administrator, OperationId.fresh(), done.account(), card(done).version());
        accounts.enable(
                administrator, OperationId.fresh(), done.account(), card(done).version());

        assertThat(jdbc.sql("SELECT action FROM audit_event WHERE account_id = ? ORDER BY id")
                        .param(administrator.account().value())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "account.created",
                        "account.changed",
                        "account.signed-out-everywhere",
                        "account.password-reset",
                        "account.disabled",
                        "account.enabled");
    }

    @Test
    void anIdNobodyHasIsRefusedLikeAForeignOne() {
        assertThatThrownBy(() ->
                        accounts.signOutEverywhere(administrator, OperationId.fresh(), new AccountId(987_654_321)))
                .isInstanceOf(NotAllowed.class);
    }

    private Done open(String username, AccountProfile profile, OneTimePassword first) {
        return (Done) accounts.open(administrator, OperationId.fresh(), new NewAccount(username, profile), first);
    }

    private AccountDecision tryToOpen(String username, AccountProfile profile) {
        return accounts.open(
                administrator, OperationId.fresh(), new NewAccount(username, profile), OneTimePassword.fresh());
    }

    private AccountCard card(Done done) {
        return queries.card(administrator, done.account()).orElseThrow();
    }

    private void signIn(String name, String password) {
        signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
    }
}
