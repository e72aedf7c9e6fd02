package jp.banso.security;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Finds the viewer through the sign-in that the running session holds. */
@Component
class SessionViewer implements CurrentViewer {

    private final SignedInSessions sessions;
    private final SecurityContextHolderStrategy contexts;

    SessionViewer(SignedInSessions sessions, SecurityContextHolderStrategy contexts) {
        this.sessions = sessions;
        this.contexts = contexts;
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

    /** The number of the sign-in behind the running request, alive or not. */
    Optional<UUID> signIn() {
        var authentication = contexts.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
                ? Optional.of(person.signIn())
                : Optional.empty();
    }
}
