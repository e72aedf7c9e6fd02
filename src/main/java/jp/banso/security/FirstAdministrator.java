package jp.banso.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import jp.banso.shared.Actor;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Opens the very first account, once, while there is none: asked from this machine itself, or with the code the log shows
 * at start. The only service that takes no viewer, because there can be none yet.
 */
@Service
public class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final AccountStates states;
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Commands commands;
    private final Clock clock;
    private final String code;
    private volatile boolean closed;

    FirstAdministrator(
            AccountStates states,
            AccountRepository accounts,
            Passwords passwords,
            AuditLog audit,
            JdbcClient jdbc,
            Commands commands,
            Clock clock,
            @Value("${banso.setup-code:}") String code) {
        this.states = states;
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.jdbc = jdbc;
        this.commands = commands;
        this.clock = clock;
        this.code = code.isBlank() ? OneTimePassword.fresh().text() : code;
    }

    /** The answer to the request for the first account. */
    public enum Decision {
        OPENED,
        /** There is an account already. */
        TOO_LATE,
        /** Not from this machine and without the right code. */
        CODE_WRONG,
        NAME_REFUSED,
        PASSWORD_REFUSED
    }

    /** Whether there is no account yet. */
    public boolean isAwaited() {
        closed = closed || !states.none();
        return !closed;
    }

    /** Why the password would be refused; empty when it is good. */
    public Optional<PasswordFlaw> flawOf(String password, String username) {
        return PasswordRule.flawOf(password, Usernames.normalised(username));
    }

    /** {@code fromThisMachine}: the request came over loopback and through no proxy. */
    public Decision open(boolean fromThisMachine, String typedCode, String username, String name, String password) {
        if (!isAwaited()) {
            return Decision.TOO_LATE;
        }
        if (!fromThisMachine && !sameCode(typedCode)) {
            return Decision.CODE_WRONG;
        }
        var wanted = new NewAccount(username, new AccountProfile(name, Role.CITY_ADMIN, null, null));
        if (!wanted.wellNamed()) {
            return Decision.NAME_REFUSED;
        }
        if (PasswordRule.flawOf(password, wanted.username()).isPresent()) {
            return Decision.PASSWORD_REFUSED;
        }
        var hash = passwords.hash(password);
        try {
            return commands.run(
                    OperationId.fresh(), new Actor(null, "setup"), "first-administrator", () -> store(wanted, hash));
        } catch (DuplicateKeyException somebodyWasFaster) {
            return Decision.TOO_LATE;
        }
    }

    private Decision store(NewAccount wanted, String hash) {
        if (!states.none()) {
            return Decision.TOO_LATE;
        }
        var now = UtcTimes.now(clock);
        var account = new Account(wanted, hash, now, now);
        account.choosePassword(hash);
        var stored = accounts.saveAndFlush(account);
        jdbc.sql("INSERT INTO first_administrator (only_one, account_id, created_at) VALUES (1, ?, ?)")
                .params(stored.id().value(), now)
                .update();
        audit.record(
                new Actor(stored.id(), wanted.profile().displayName()),
                new SecurityAudit.AccountCreated(stored.id().value(), Role.CITY_ADMIN, null, null));
        return Decision.OPENED;
    }

    private boolean sameCode(String typed) {
        return MessageDigest.isEqual(
                typed.strip().getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }

    @EventListener(ApplicationReadyEvent.class)
    void sayHowToBegin() {
        if (isAwaited()) {
            LOG.info("No account yet. Open /setup on this machine, or from elsewhere with the code {}", code);
        }
    }
}
