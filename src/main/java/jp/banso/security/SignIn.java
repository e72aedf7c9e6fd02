package jp.banso.security;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.banso.security.SecurityAudit.SignInFlaw;
import jp.banso.shared.Actor;
import jp.banso.shared.AuditEvent;
import jp.banso.shared.AuditLog;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks a typed name and password. Unknown, disabled, expired and wrong are one answer after the same work; only the
 * wait differs, and it depends on the typed name alone.
 */
@Component
class SignIn implements AuthenticationProvider {

    private final SignInWaits waits;
    private final AccountStates accounts;
    private final Passwords passwords;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignIn(
            SignInWaits waits,
            AccountStates accounts,
            Passwords passwords,
            AuditLog audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.waits = waits;
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** The one refusal; {@code pause} is how long the name must wait before its next try, zero when it need not. */
    static final class Refused extends AuthenticationException {
        private static final long serialVersionUID = 1L;
        private final Duration pause;

        Refused(Duration pause) {
            super("refused");
            this.pause = pause;
        }

        Duration pause() {
            return pause;
        }
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var name = Usernames.normalised(typed.getName());
        var claim = waits.claim(name);
        if (!claim.granted()) {
            throw new Refused(claim.pause());
        }
        var account = accounts.ofName(name);
        var right = passwords.matches(
                String.valueOf(typed.getCredentials()),
                account.map(AccountStates.Secret::hash).orElse(null));
        var flaw = flaw(account, right);
        if (account.isEmpty() || flaw.isPresent()) {
            var why = flaw.orElse(SignInFlaw.NO_SUCH_ACCOUNT);
            record(new Actor(null, "sign-in"), new SecurityAudit.SignInRefused(SignInWaits.trace(name), why));
            throw new Refused(claim.pause());
        }
        var state = account.get().state();
        waits.forget(name);
        accounts.signedIn(state.id());
        record(state.asViewer().actor(), new SecurityAudit.SignedIn());
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedInPerson(UUID.randomUUID(), state.username()),
                null,
                List.of(new SimpleGrantedAuthority("ROLE_" + state.role().name())));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private Optional<SignInFlaw> flaw(Optional<AccountStates.Secret> account, boolean right) {
        if (account.isEmpty()) {
            return Optional.of(SignInFlaw.NO_SUCH_ACCOUNT);
        }
        if (!right) {
            return Optional.of(SignInFlaw.WRONG_PASSWORD);
        }
        if (!account.get().state().mayActOn(UtcTimes.today(clock))) {
            return Optional.of(SignInFlaw.NOT_ACTIVE);
        }
        var ends = account.get().endsAt();
        return ends != null && !UtcTimes.now(clock).isBefore(ends)
                ? Optional.of(SignInFlaw.PASSWORD_TOO_OLD)
                : Optional.empty();
    }

    private void record(Actor actor, AuditEvent event) {
        transaction.executeWithoutResult(status -> audit.record(actor, event));
    }
}
