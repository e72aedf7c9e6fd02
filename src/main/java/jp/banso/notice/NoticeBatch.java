package jp.banso.notice;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.banso.security.Viewer;
import jp.banso.shared.AccountId;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What one transaction tells people: at most one notice a person, however much it does (NTC-03). */
final class NoticeBatch implements TransactionSynchronization {

    private final String id = UUID.randomUUID().toString();
    private final Map<AccountId, Kept> notices = new HashMap<>();
    private final Map<AccountId, Optional<Viewer>> people = new HashMap<>();

    /** The notice a person has got in this transaction, and why. */
    record Kept(long id, NoticeReason reason) {}

    private NoticeBatch() {}

    /** The running transaction's; where none runs, one of its own. */
    static NoticeBatch current() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return new NoticeBatch();
        }
        if (TransactionSynchronizationManager.getResource(NoticeBatch.class) instanceof NoticeBatch running) {
            return running;
        }
        var fresh = new NoticeBatch();
        fresh.resume();
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh;
    }

    String id() {
        return id;
    }

    Map<AccountId, Kept> notices() {
        return notices;
    }

    Map<AccountId, Optional<Viewer>> people() {
        return people;
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResourceIfPossible(NoticeBatch.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(NoticeBatch.class, this);
    }

    @Override
    public void afterCompletion(int status) {
        suspend();
    }
}
