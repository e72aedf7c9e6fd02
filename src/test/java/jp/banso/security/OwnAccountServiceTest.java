package jp.banso.security;

import static org.assertj.core.api.Assertions.assertThat;

import jp.banso.security.PasswordDecision.Changed;
import jp.banso.security.PasswordDecision.OldOneWrong;
import jp.banso.security.PasswordDecision.Refused;
import jp.banso.security.PasswordDecision.Wait;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class OwnAccountServiceTest {

    private static final String NEXT = "ashita no asagohan";

    @Autowired
    OwnAccountService own;

    @Autowired
    AccountStates states;

    @Autowired
    SignIn signIn;

    @Autowired
    Passwords passwords;

    @Autowired
    JdbcClient jdbc;

    private Viewer person;

    @BeforeEach
    void onePerson() {
        var id = new TestAccounts(jdbc, passwords).open("hanako", Role.VIEWER);
        person = states.of(id).orElseThrow().asViewer();
    }

    @Test
    void theNewPasswordSignsIn() {
        assertThat(change(TestAccounts.PASSWORD, NEXT)).isEqualTo(new Changed());
        signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated("hanako", NEXT));
    }

    @Test
    void theOldOneIsNeeded() {
        assertThat(change("something else", NEXT)).isEqualTo(new OldOneWrong());
    }

    @Test
    void guessingTheOldOneWaitsLikeSigningIn() {
        change("wrong 1", NEXT);
        change("wrong 2", NEXT);
        change("wrong 3", NEXT);
        assertThat(change(TestAccounts.PASSWORD, NEXT)).isEqualTo(new Wait(1));
    }

    @Test
    void aBadOneIsRefusedWithTheReason() {
        assertThat(change(TestAccounts.PASSWORD, "short")).isEqualTo(new Refused(PasswordFlaw.TOO_SHORT));
        assertThat(change(TestAccounts.PASSWORD, TestAccounts.PASSWORD))
                .isEqualTo(new Refused(PasswordFlaw.SAME_AS_BEFORE));
    }

    private PasswordDecision change(String old, String wanted) {
        return own.changePassword(person, OperationId.fresh(), old, wanted);
    }
}
