package jp.banso.listing;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Decides many proposed changes in one act. Each is a transaction of its own under an operation id that follows from act and
 * proposal, so the same act again does nothing twice, and one that cannot be done holds up none of the others (LST-20).
 */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class ManyChangesService {

    /** The most that are decided in one act. */
    public static final int MOST = 200;

    private static final Logger LOG = LoggerFactory.getLogger(ManyChangesService.class);

    private final ListingChangeService changes;

    ManyChangesService(ListingChangeService changes) {
        this.changes = changes;
    }

    /** A proposal, and what the register said when the person looked. */
    public record Seen(long change, String present) {}

    /** What became of one of them, in the order in which they were given. */
    public record Outcome(long change, ListingDecision decision) {}

    /** Takes them over as {@link ListingChangeService#accept} does; one that failed stays with {@code failed}. */
    public List<Outcome> accept(Viewer viewer, OperationId operation, List<Seen> proposals, String words) {
        return each(
                operation, proposals, (one, own) -> changes.accept(viewer, own, one.change(), one.present(), words));
    }

    /** Leaves all these cases as they are. */
    public List<Outcome> reject(Viewer viewer, OperationId operation, List<Seen> proposals, String words) {
        return each(operation, proposals, (one, own) -> changes.reject(viewer, own, one.change(), words));
    }

    private static List<Outcome> each(
            OperationId operation, List<Seen> proposals, BiFunction<Seen, OperationId, ListingDecision> act) {
        if (proposals.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " are decided at once");
        }
        return proposals.stream().map(one -> one(operation, one, act)).toList();
    }

    private static Outcome one(OperationId operation, Seen one, BiFunction<Seen, OperationId, ListingDecision> act) {
        try {
            return new Outcome(one.change(), act.apply(one, own(operation, one)));
        } catch (RuntimeException failure) {
            LOG.warn("the proposed change {} failed", one.change(), failure);
            return new Outcome(one.change(), new ListingDecision.Stays("failed"));
        }
    }

    private static OperationId own(OperationId operation, Seen one) {
        var name = "listing/%s/%d".formatted(operation.value(), one.change());
        return new OperationId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
