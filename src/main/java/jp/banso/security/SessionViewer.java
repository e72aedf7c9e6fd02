package jp.banso.security;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Finds the viewer through the sign-in that the running session holds. */
@Component
class SessionViewer implements CurrentViewer {

    private final SignedInSessions sessions;

    SessionViewer(SignedInSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Viewer get() {
        return find().orElseThrow(SignedOut::new);
    }

    @Override
    public Optional<Viewer> find() {
        return account().map(AccountState::asViewer);
    }

    @Override
    public boolean mustChangePassword() {
        return account().map(AccountState::mustChangePassword).orElse(false);
    }

    Optional<AccountState> account() {
        return signIn().flatMap(sessions::account);
    }

    static Optional<UUID> signIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
                ? Optional.of(person.signIn())
                : Optional.empty();
    }
}
