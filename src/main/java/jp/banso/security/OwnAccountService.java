package jp.banso.security;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import jp.banso.security.PasswordDecision.Changed;
import jp.banso.security.PasswordDecision.OldOneWrong;
import jp.banso.security.PasswordDecision.Refused;
import jp.banso.security.PasswordDecision.Wait;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Service;

/** What everybody may do with their own account. */
@Service
@RolesAllowed({
    Role.Names.CITY_ADMIN,
    Role.Names.CITY_STAFF,
    Role.Names.LIAISON,
    Role.Names.VENDOR_LEAD,
    Role.Names.VENDOR_VISITOR,
    Role.Names.DESK,
    Role.Names.VIEWER
})
public class OwnAccountService {

    private static final UUID NONE = new UUID(0, 0);

    private final Commands commands;
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final SignInWaits waits;
    private final SignedInSessions sessions;
    private final SessionViewer viewers;
    private final AuditLog audit;

    OwnAccountService(
            Commands commands,
            AccountRepository accounts,
            Passwords passwords,
            SignInWaits waits,
            SignedInSessions sessions,
            SessionViewer viewers,
            AuditLog audit) {
        this.commands = commands;
        this.accounts = accounts;
        this.passwords = passwords;
        this.waits = waits;
        this.sessions = sessions;
        this.viewers = viewers;
        this.audit = audit;
    }

    /**
     * Changes the viewer's own password and ends every other session of the account; this one goes on. Wrong old
     * passwords count like wrong sign-ins. The caller gives the session a new id.
     */
    public PasswordDecision changePassword(Viewer viewer, OperationId operation, String old, String wanted) {
        var before = account(viewer);
        var claim = waits.claim(before.username());
        if (!claim.granted()) {
            return new Wait((int) Math.max(1, (claim.pause().toSeconds() + 59) / 60));
        }
        if (!passwords.matches(old, before.passwordHash())) {
            return new OldOneWrong();
        }
        waits.forget(before.username());
        var flaw = PasswordRule.flawOf(wanted, before.username());
        if (flaw.isPresent()) {
            return new Refused(flaw.get());
        }
        if (old.equals(wanted)) {
            return new Refused(PasswordFlaw.SAME_AS_BEFORE);
        }
        var hash = passwords.hash(wanted);
        var decision = commands.run(operation, viewer.actor(), "account.change-password", () -> {
            var account = account(viewer);
            account.choosePassword(hash);
            accounts.saveAndFlush(account);
            audit.record(
                    viewer.actor(),
                    new SecurityAudit.PasswordChanged(viewer.account().value()));
            return new Changed();
        });
        sessions.endOthers(viewer.account(), viewers.signIn().orElse(NONE), SessionEnd.NEW_PASSWORD);
        return decision;
    }

    /** Ends every other session of the viewer's account; this one goes on. */
    public void signOutElsewhere(Viewer viewer, OperationId operation) {
        commands.run(operation, viewer.actor(), "account.sign-out-elsewhere", () -> {
            var account = account(viewer);
            account.signOutEverywhere();
            accounts.saveAndFlush(account);
            audit.record(
                    viewer.actor(),
                    new SecurityAudit.SignedOutEverywhere(viewer.account().value()));
            return new Changed();
        });
        sessions.endOthers(viewer.account(), viewers.signIn().orElse(NONE), SessionEnd.EVERYWHERE);
    }

    private Account account(Viewer viewer) {
        return accounts.findById(viewer.account().value()).orElseThrow(CurrentViewer.SignedOut::new);
    }
}
