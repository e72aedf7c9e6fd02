package jp.banso.portal.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Forms that came back with flaws, as they are to be read again: for ten minutes, in memory alone, under a key that nobody
 * guesses. The browser is led to them, so that going back and loading anew send nothing (PTL-09).
 */
@Component
class KeptPages {

    private static final Duration FOR = Duration.ofMinutes(10);
    private static final int MOST = 300;
    private static final int LONGEST = 60_000;

    private final Clock clock;
    private final Map<String, Kept> pages = new LinkedHashMap<>();

    KeptPages(Clock clock) {
        this.clock = clock;
    }

    private record Kept(String html, Instant until) {}

    /** The key under which the page is found; the oldest of too many makes room, and one above 60,000 characters is not kept. */
    synchronized Optional<String> keep(String html) {
        if (html.length() > LONGEST) {
            return Optional.empty();
        }
        var now = clock.instant();
        pages.values().removeIf(kept -> !kept.until().isAfter(now));
        if (pages.size() >= MOST) {
            pages.remove(pages.keySet().iterator().next());
        }
        var key = UUID.randomUUID().toString();
        pages.put(key, new Kept(html, now.plus(FOR)));
        return Optional.of(key);
    }

    synchronized Optional<String> page(String key) {
        return Optional.ofNullable(pages.get(key))
                .filter(kept -> kept.until().isAfter(clock.instant()))
                .map(Kept::html);
    }
}
