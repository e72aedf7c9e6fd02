package jp.banso.security;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.function.Function;
import jp.banso.security.AccountDecision.Conflict;
import jp.banso.security.AccountDecision.Done;
import jp.banso.security.AccountDecision.FirmRefused;
import jp.banso.security.AccountDecision.LastAdministrator;
import jp.banso.security.AccountDecision.NameRefused;
import jp.banso.security.AccountDecision.OwnAccount;
import jp.banso.shared.AccountId;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Opens, changes and closes accounts. Each change of rights ends everything signed in under the account within a second.
 * An administrator with no last day always remains.
 */
@Service
@RolesAllowed(Role.Names.CITY_ADMIN)
public class AccountService {

    private final Commands commands;
    private final AccountRepository accounts;
    private final AccountQueries queries;
    private final Passwords passwords;
    private final SignInWaits waits;
    private final SignedInSessions sessions;
    private final ObjectProvider<VendorDirectory> vendors;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    AccountService(
            Commands commands,
            AccountRepository accounts,
            AccountQueries queries,
            Passwords passwords,
            SignInWaits waits,
            SignedInSessions sessions,
            ObjectProvider<VendorDirectory> vendors,
            AuditLog audit,
            JdbcClient jdbc,
            Clock clock) {
        this.commands = commands;
        this.accounts = accounts;
        this.queries = queries;
        this.passwords = passwords;
        this.waits = waits;
        this.sessions = sessions;
        this.vendors = vendors;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Opens an account with a one-time password; refused: a name taken or malformed, a firm not active. */
    public AccountDecision open(Viewer viewer, OperationId operation, NewAccount wanted, OneTimePassword first) {
        var hash = passwords.hash(first.text());
        return commands.run(operation, viewer.actor(), "account.open", () -> {
            if (!wanted.wellNamed() || accounts.existsByUsername(wanted.username())) {
                return new NameRefused(wanted.wellNamed());
            }
            if (!firmFits(viewer, wanted.profile())) {
                return new FirmRefused();
            }
            var now = UtcTimes.now(clock);
            var account = accounts.saveAndFlush(new Account(wanted, hash, now.plus(OneTimePassword.GOOD_FOR), now));
            var profile = account.profile();
            var firm = profile.vendor() == null ? null : profile.vendor().value();
            audit.record(
                    viewer.actor(),
                    new SecurityAudit.AccountCreated(account.id().value(), profile.role(), firm, profile.lastDay()));
            return new Done(account.id(), account.version());
        });
    }

    /** Changes name, role, firm or last day; another role or firm signs the person out. */
    public AccountDecision change(
            Viewer viewer, OperationId operation, AccountId id, long version, AccountProfile wanted) {
        var decision = commands.run(operation, viewer.actor(), "account.change", () -> {
            var account = account(id);
            if (account.version() != version) {
                return conflict(wanted, id);
            }
            if (wanted.vendor() != null
                    && !wanted.vendor().equals(account.profile().vendor())
                    && !firmFits(viewer, wanted)) {
                return new FirmRefused();
            }
            var before = account.profile();
            if (viewer.account().equals(id) && before.role() != wanted.role()) {
                return new OwnAccount();
            }
            if (!wanted.keepsAdministrationOpen() && isLastAdministrator(account)) {
                return new LastAdministrator();
            }
            return act(viewer, account, changed -> {
                if (changed.take(wanted)) {
                    afterwards(() -> sessions.endAll(id, SessionEnd.CHANGED));
                }
                var firm = wanted.vendor() == null ? null : wanted.vendor().value();
                return new SecurityAudit.AccountChanged(
                        id.value(),
                        before.role(),
                        wanted.role(),
                        firm,
                        wanted.lastDay(),
                        !before.displayName().equals(wanted.displayName()));
            });
        });
        sessions.refresh(id);
        return decision;
    }

    /** Closes the account and throws the person out; refused for one's own and for the last administrator's. */
    public AccountDecision disable(Viewer viewer, OperationId operation, AccountId id, long version) {
        return commands.run(operation, viewer.actor(), "account.disable", () -> {
            var account = account(id);
            if (viewer.account().equals(id)) {
                return new OwnAccount();
            }
            if (account.version() != version) {
                return conflict(account.profile(), id);
            }
            if (isLastAdministrator(account)) {
                return new LastAdministrator();
            }
            return act(viewer, account, closed -> {
                closed.disable();
                afterwards(() -> sessions.endAll(id, SessionEnd.CLOSED));
                return new SecurityAudit.AccountDisabled(id.value());
            });
        });
    }

    public AccountDecision enable(Viewer viewer, OperationId operation, AccountId id, long version) {
        return commands.run(operation, viewer.actor(), "account.enable", () -> {
            var account = account(id);
            if (account.version() != version) {
                return conflict(account.profile(), id);
            }
            return act(viewer, account, opened -> {
                opened.enable();
                return new SecurityAudit.AccountEnabled(id.value());
            });
        });
    }

    /** Ends every session of the account, wherever it is signed in. */
    public AccountDecision signOutEverywhere(Viewer viewer, OperationId operation, AccountId id) {
        return commands.run(
                operation,
                viewer.actor(),
                "account.sign-out-everywhere",
                () -> act(viewer, account(id), account -> {
                    account.signOutEverywhere();
                    afterwards(() -> sessions.endAll(id, SessionEnd.EVERYWHERE));
                    return new SecurityAudit.SignedOutEverywhere(id.value());
                }));
    }

    /** Replaces the password by a one-time one, ends all sessions and forgets earlier wrong tries. */
    public AccountDecision resetPassword(Viewer viewer, OperationId operation, AccountId id, OneTimePassword next) {
        var hash = passwords.hash(next.text());
        return commands.run(operation, viewer.actor(), "account.reset-password", () -> {
            if (viewer.account().equals(id)) {
                return new OwnAccount();
            }
            return act(viewer, account(id), account -> {
                account.issuePassword(hash, UtcTimes.now(clock).plus(OneTimePassword.GOOD_FOR));
                waits.forget(account.username());
                afterwards(() -> sessions.endAll(id, SessionEnd.CHANGED));
                return new SecurityAudit.PasswordReset(id.value());
            });
        });
    }

    private AccountDecision act(Viewer viewer, Account account, Function<Account, SecurityAudit> change) {
        var fact = change.apply(account);
        var saved = accounts.saveAndFlush(account);
        audit.record(viewer.actor(), fact);
        return new Done(saved.id(), saved.version());
    }

    /** Locks the administrators' rows, so that two of them cannot close each other at the same moment. */
    private boolean isLastAdministrator(Account account) {
        return account.keepsAdministrationOpen()
                && jdbc.sql("""
                                SELECT id FROM account
                                WHERE role = 'CITY_ADMIN' AND enabled AND expires_on IS NULL FOR UPDATE""").query(Long.class).list().stream()
                        .allMatch(id -> id == account.id().value());
    }

    private static void afterwards(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }

    private Account account(AccountId id) {
        return accounts.findById(id.value()).orElseThrow(NotAllowed::new);
    }

    private AccountDecision conflict(AccountProfile wanted, AccountId id) {
        return new Conflict(wanted, queries.card(id).orElseThrow(NotAllowed::new));
    }

    private boolean firmFits(Viewer viewer, AccountProfile profile) {
        var directory = vendors.getIfAvailable();
        return profile.vendor() == null
                || (directory != null
                        && directory.active(viewer).stream()
                                .anyMatch(firm -> firm.id().equals(profile.vendor())));
    }
}
