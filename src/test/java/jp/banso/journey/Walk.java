package jp.banso.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.banso.security.Role;

/**
 * Looks at many states, two walkers side by side, each with a browser of its own: axe and the server wait for each other
 * otherwise. The states of one room are looked at in their order by one walker.
 */
final class Walk {

    private static final int WALKERS = 2;

    /** While working on a screen: only pictures in whose name this expression is found. */
    private static final Predicate<String> ONLY =
            Pattern.compile(System.getProperty("banso.screens", "")).asPredicate();

    private final Set<String> routes;
    private final String address;
    private final String language;
    private final Way way;

    /** {@code language} as the cookie holds it. */
    Walk(Collection<String> routes, String address, String language, Way way) {
        this.routes = Set.copyOf(routes);
        this.address = address;
        this.language = language;
        this.way = way;
    }

    /** What is done at each state. */
    @FunctionalInterface
    interface Way {
        void look(Looks looks, Page page, ScreenState state, String address);
    }

    /** Everything that was wrong. */
    List<String> through(List<List<ScreenState>> rooms) {
        var waiting = new ConcurrentLinkedQueue<>(rooms);
        try (var walkers = Executors.newFixedThreadPool(WALKERS)) {
            var walking = IntStream.range(0, WALKERS)
                    .mapToObj(number -> walkers.submit(() -> walk(waiting)))
                    .toList();
            var findings = new ArrayList<String>();
            for (var walker : walking) {
                findings.addAll(walker.get());
            }
            return findings;
        } catch (Exception broken) {
            throw new IllegalStateException("A walker fell", broken);
        }
    }

    private List<String> walk(Queue<List<ScreenState>> waiting) {
        try (var browser = new Browser()) {
            var looks = new Looks(routes);
            var people = new EnumMap<Role, Page>(Role.class);
            for (var room = waiting.poll(); room != null; room = waiting.poll()) {
                room.stream()
                        .filter(state -> ONLY.test(state.picture()))
                        .forEach(state -> look(browser, looks, people, state));
            }
            var findings = new ArrayList<>(looks.findings());
            browser.strangers().forEach(url -> findings.add("asked of another host: " + url));
            return findings;
        }
    }

    private void look(Browser browser, Looks looks, Map<Role, Page> people, ScreenState state) {
        var page = people.computeIfAbsent(state.as(), role -> signedIn(browser, looks, role));
        page.setViewportSize(1280, 900);
        way.look(looks, page, state, address);
    }

    private Page signedIn(Browser browser, Looks looks, Role role) {
        var page = looks.listenedTo(browser.person(address, 1280));
        Screen.signIn(page, Household.username(role), Household.PASSWORD);
        page.setDefaultTimeout(10_000);
        page.context().addCookies(List.of(new Cookie("BANSO-LANGUAGE", language).setUrl(address)));
        return page;
    }
}
