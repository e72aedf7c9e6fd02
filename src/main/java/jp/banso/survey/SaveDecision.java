package jp.banso.survey;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** What became of one answer on its way into the sheet. */
public enum SaveDecision {
    KEPT,
    /** Not a choice, number or text that the question takes; nothing changed. */
    NOT_AN_ANSWER,
    /** The sheet is answered, the round closed or the link replaced; nothing changed. */
    OVER,
    /** The database is out of reach; nothing changed, and the same answer may be sent again. */
    NOT_NOW;

    private static final Logger LOG = LoggerFactory.getLogger(SaveDecision.class);

    static SaveDecision orNotNow(Supplier<SaveDecision> keeping) {
        try {
            return keeping.get();
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.warn("an answer could not be kept: {}", unreachable.getClass().getSimpleName());
            return NOT_NOW;
        }
    }
}
