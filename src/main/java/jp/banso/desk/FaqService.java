package jp.banso.desk;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps the questions that are asked often: the desk proposes, the city reviews and publishes (DSK-08). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.DESK})
public class FaqService {

    private static final Map<FaqState, List<FaqState>> STEPS = Map.of(
            FaqState.CANDIDATE, List.of(FaqState.REVIEWED, FaqState.WITHDRAWN),
            FaqState.REVIEWED, List.of(FaqState.PUBLISHED, FaqState.CANDIDATE),
            FaqState.PUBLISHED, List.of(FaqState.WITHDRAWN),
            FaqState.WITHDRAWN, List.of(FaqState.CANDIDATE));

    private final FaqBook book;
    private final KnownIndex known;
    private final DeskRecorder recorder;
    private final Commands commands;

    FaqService(FaqBook book, KnownIndex known, DeskRecorder recorder, Commands commands) {
        this.book = book;
        this.known = known;
        this.recorder = recorder;
        this.commands = commands;
    }

    /** Where an entry in that state may go next. */
    public static List<FaqState> next(FaqState from) {
        return STEPS.getOrDefault(from, List.of());
    }

    /** Proposes an entry; it is a candidate until the city has reviewed it. */
    public FaqDecision propose(Viewer viewer, OperationId operation, FaqData data) {
        return proposed(viewer, operation, null, data);
    }

    /** Proposes an entry out of an inquiry, of which there is one at most (DSK-13). */
    public FaqDecision proposeOf(Viewer viewer, OperationId operation, InquiryId inquiry, FaqData data) {
        return proposed(viewer, operation, inquiry, data);
    }

    private FaqDecision proposed(Viewer viewer, OperationId operation, @Nullable InquiryId of, FaqData data) {
        return commands.run(operation, viewer.actor(), "desk.faq.propose", () -> {
            if (!data.isComplete()) {
                return new FaqDecision.Stays("incomplete");
            }
            if (of != null && book.of(of).isPresent()) {
                return new FaqDecision.Stays("known");
            }
            var id = book.insert(viewer, of, data);
            known.keep(id, data.errorCode(), data.question());
            recorder.faq(viewer.actor(), id, 1, FaqState.CANDIDATE);
            return new FaqDecision.Kept(id, FaqState.CANDIDATE);
        });
    }

    /** Words it anew as its next edition, in the state it has; the desk may while it is a candidate. */
    public FaqDecision change(Viewer viewer, OperationId operation, FaqId id, long version, FaqData data) {
        return commands.run(operation, viewer.actor(), "desk.faq.change", () -> {
            var held = book.held(id).orElseThrow(NoSuchCase::new);
            if (held.version() != version) {
                return new FaqDecision.MovedMeanwhile(held.changer());
            }
            if (!data.isComplete()) {
                return new FaqDecision.Stays("incomplete");
            }
            if (held.state() != FaqState.CANDIDATE && !(viewer instanceof CityStaff)) {
                return new FaqDecision.Stays("city-only");
            }
            return keep(viewer, held, held.state(), data);
        });
    }

    /** Reviews, publishes or withdraws it, one step at a time; what is published takes the place of the same question. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
    public FaqDecision move(Viewer viewer, OperationId operation, FaqId id, long version, FaqState to) {
        return commands.run(operation, viewer.actor(), "desk.faq.move", () -> {
            var held = book.held(id).orElseThrow(NoSuchCase::new);
            if (held.version() != version) {
                return new FaqDecision.MovedMeanwhile(held.changer());
            }
            if (!next(held.state()).contains(to)) {
                return new FaqDecision.Stays("order");
            }
            if (to == FaqState.PUBLISHED) {
                // One question has one answer in public: the words that are published now take the place of the former.
                book.alike(held).forEach(former -> keep(viewer, former, FaqState.WITHDRAWN, former.data()));
            }
            return keep(viewer, held, to, held.data());
        });
    }

    private FaqDecision keep(Viewer viewer, FaqRow held, FaqState state, FaqData data) {
        book.update(viewer, held.id(), state, data);
        if (state == FaqState.WITHDRAWN) {
            known.drop(held.id());
        } else {
            known.keep(held.id(), data.errorCode(), data.question());
        }
        recorder.faq(viewer.actor(), held.id(), held.edition() + 1, state);
        return new FaqDecision.Kept(held.id(), state);
    }
}
