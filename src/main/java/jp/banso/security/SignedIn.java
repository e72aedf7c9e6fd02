package jp.banso.security;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One living sign-in: who, since when, last act, and why it ended once it has. */
final class SignedIn {

    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(12);

    private final UUID id;
    private final Instant since;
    private final HttpSession session;
    private final String address;
    private final String browser;
    private final AtomicReference<@Nullable SessionEnd> ended = new AtomicReference<>();
    private volatile AccountState account;
    private volatile Instant lastAct;

    SignedIn(UUID id, AccountState account, Instant since, HttpSession session, String address, String browser) {
        this.id = id;
        this.account = account;
        this.since = since;
        this.lastAct = since;
        this.session = session;
        this.address = address;
        this.browser = browser;
    }

    UUID id() {
        return id;
    }

    AccountState account() {
        return account;
    }

    HttpSession session() {
        return session;
    }

    OwnSession asOwnSession(UUID current) {
        return new OwnSession(since, lastAct, address, browser, id.equals(current));
    }

    void act(Instant now) {
        lastAct = now;
    }

    /** The account as it is now; what was signed in under an earlier epoch does not come back. */
    void follow(AccountState now) {
        account = now;
    }

    /** True for the one caller who ends it. */
    boolean end(SessionEnd why) {
        return ended.compareAndSet(null, why);
    }

    Optional<SessionEnd> ended() {
        return Optional.ofNullable(ended.get());
    }

    /** Why it must end now, by the clock alone. */
    Optional<SessionEnd> dueEnd(Instant now, LocalDate today) {
        if (!account.mayActOn(today)) {
            return Optional.of(SessionEnd.CLOSED);
        }
        if (!now.isBefore(since.plus(LONGEST))) {
            return Optional.of(SessionEnd.TOO_LONG);
        }
        return now.isBefore(lastAct.plus(IDLE)) ? Optional.empty() : Optional.of(SessionEnd.IDLE);
    }
}
