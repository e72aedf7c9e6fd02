package jp.banso.careoffice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a case's stage events say when read from the first to the last; corrected events and corrections cancel out. */
final class StageHistory {

    private final List<StageEvent> standing;

    StageHistory(List<StageEvent> events) {
        var wrong = new HashSet<Long>();
        events.stream().map(StageEvent::correctsId).filter(Objects::nonNull).forEach(wrong::add);
        standing = new ArrayList<>();
        for (var event : events) {
            if (!event.isCorrection() && !wrong.contains(event.id())) {
                standing.add(event);
            }
        }
    }

    AdoptionStage stage() {
        return last().map(StageEvent::to).orElse(AdoptionStage.NOT_CONTACTED);
    }

    @Nullable
    LocalDate since() {
        return last().filter(event -> event.to() != AdoptionStage.NOT_CONTACTED)
                .map(StageEvent::effectiveOn)
                .orElse(null);
    }

    /** The latest event that stands; the only one a correction may point to. */
    Optional<StageEvent> last() {
        return standing.isEmpty() ? Optional.empty() : Optional.of(standing.getLast());
    }

    /** The event that stood before the latest, whose day the case goes back to when the latest was wrong. */
    Optional<StageEvent> beforeLast() {
        return standing.size() < 2 ? Optional.empty() : Optional.of(standing.get(standing.size() - 2));
    }
}
