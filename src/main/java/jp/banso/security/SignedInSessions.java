package jp.banso.security;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.banso.shared.AccountId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Who is signed in on this server, kept in memory and checked against the database every few seconds. A restart ends all
 * sessions; what counts across it (epoch, disabled, last day) stands in the account's row.
 */
@Component
class SignedInSessions {

    /** Time for the last push to reach the browser before the session itself goes. */
    private static final Duration GRACE = Duration.ofMillis(400);

    private final Map<UUID, SignedIn> living = new ConcurrentHashMap<>();
    private final AccountStates accounts;
    private final ObjectProvider<OpenScreens> screens;
    private final ObjectProvider<TaskScheduler> later;
    private final Clock clock;

    SignedInSessions(
            AccountStates accounts,
            ObjectProvider<OpenScreens> screens,
            ObjectProvider<TaskScheduler> later,
            Clock clock) {
        this.accounts = accounts;
        this.screens = screens;
        this.later = later;
        this.clock = clock;
    }

    void add(UUID signIn, AccountState account, HttpSession session, String address, String browser) {
        living.put(signIn, new SignedIn(signIn, account, clock.instant(), session, address, browser));
        session.setAttribute(SignInEndsWithSession.class.getName(), new SignInEndsWithSession(this, signIn));
    }

    void remove(UUID signIn) {
        living.remove(signIn);
    }

    /** The account behind a living sign-in; a sign-in that is over by the clock ends here. */
    Optional<AccountState> account(UUID signIn) {
        var entry = living.get(signIn);
        if (entry == null || entry.ended().isPresent()) {
            return Optional.empty();
        }
        var due = entry.dueEnd(clock.instant(), UtcTimes.today(clock));
        due.ifPresent(why -> end(entry, why));
        return due.isPresent() ? Optional.empty() : Optional.of(entry.account());
    }

    /** Why the sign-in is over; empty while it lives or when it is not known at all. */
    Optional<SessionEnd> endOf(UUID signIn) {
        var entry = living.get(signIn);
        return entry == null ? Optional.empty() : entry.ended();
    }

    /** The person did something. */
    void act(UUID signIn) {
        var entry = living.get(signIn);
        if (entry != null) {
            entry.act(clock.instant());
        }
    }

    List<OwnSession> of(AccountId account, UUID current) {
        return living.values().stream()
                .filter(entry -> entry.account().id().equals(account))
                .filter(entry -> entry.ended().isEmpty())
                .map(entry -> entry.asOwnSession(current))
                .sorted(Comparator.comparing(OwnSession::lastAct).reversed())
                .toList();
    }

    /** Ends every sign-in of the account. */
    void endAll(AccountId account, SessionEnd why) {
        end(entry -> entry.account().id().equals(account), why);
    }

    /** Ends every sign-in of the account but one, which goes on under the account as it now is. */
    void endOthers(AccountId account, UUID kept, SessionEnd why) {
        end(entry -> entry.account().id().equals(account) && !entry.id().equals(kept), why);
        accounts.of(account).ifPresent(state -> follow(kept, state));
    }

    /** Names and flags may change without ending a sign-in. */
    void refresh(AccountId account) {
        accounts.of(account).ifPresent(state -> living.values().stream()
                .filter(entry -> entry.account().id().equals(account))
                .filter(entry -> entry.account().epoch() == state.epoch())
                .forEach(entry -> entry.follow(state)));
    }

    int count() {
        return living.size();
    }

    @Scheduled(fixedDelayString = "${banso.session-sweep:PT10S}", initialDelayString = "${banso.session-sweep:PT10S}")
    void sweep() {
        var now = clock.instant();
        var today = UtcTimes.today(clock);
        var entries = new ArrayList<>(living.values());
        var states = accounts
                .of(entries.stream()
                        .map(entry -> entry.account().id())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(AccountState::id, state -> state));
        for (var entry : entries) {
            var state = states.get(entry.account().id());
            if (state == null || !state.enabled()) {
                end(entry, SessionEnd.CLOSED);
            } else if (state.epoch() != entry.account().epoch()) {
                end(entry, SessionEnd.CHANGED);
            } else {
                entry.dueEnd(now, today).ifPresent(why -> end(entry, why));
            }
        }
    }

    private void follow(UUID signIn, AccountState state) {
        var entry = living.get(signIn);
        if (entry != null) {
            entry.follow(state);
        }
    }

    private void end(Predicate<SignedIn> which, SessionEnd why) {
        living.values().stream().filter(which).forEach(entry -> end(entry, why));
    }

    private void end(SignedIn entry, SessionEnd why) {
        if (!entry.end(why)) {
            return;
        }
        screens.orderedStream().forEach(open -> open.leave(entry.session(), why));
        var scheduler = later.getIfAvailable();
        if (scheduler == null) {
            invalidate(entry.session());
        } else {
            scheduler.schedule(
                    () -> invalidate(entry.session()),
                    scheduler.getClock().instant().plus(GRACE));
        }
    }

    static void invalidate(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException alreadyGone) {
            return;
        }
    }
}
