package jp.banso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.banso.security.Role;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.RoleMatrix;
import jp.banso.testing.ServedTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every page in its states, wide and on a phone: no violation of WCAG 2.2 AA, nothing beside the page, nothing foreign on
 * it, nothing broken below it. The pictures stand under {@code target/screens}.
 */
@ServedTest
@ExtendWith(CleanDatabase.class)
class EveryScreenIT {

    private static final Browser BROWSER = new Browser();
    private static final RoleMatrix MATRIX = RoleMatrix.read();

    /** While working on a screen: only pictures in whose name this expression is found. */
    private static final Predicate<String> ONLY =
            Pattern.compile(System.getProperty("banso.screens", "")).asPredicate();

    @LocalServerPort
    int port;

    @Autowired
    ServletContext servlet;

    @Autowired
    Household household;

    @Autowired
    List<ScreenStates> rooms;

    private final Map<Role, Page> people = new EnumMap<>(Role.class);
    private final List<Page> strangers = new ArrayList<>();
    private final Looks looks = new Looks();

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    @AfterEach
    void leave() {
        Stream.concat(people.values().stream(), strangers.stream())
                .forEach(page -> page.context().close());
    }

    @Test
    void whoeverComesFirstSeesNothingBroken() {
        household.nobodyYet();
        var stranger = stranger();
        lookAsStranger(stranger, "/setup", "first");
        household.moveIn();
        lookAsStranger(stranger, "/login", "first");
        stranger.locator("input[name=username]").press("Enter");
        looks.at(stranger, "login-missing");

        for (var page : pages()) {
            if (!page.contains(":") && !MATRIX.isForStrangers(page)) {
                look(ScreenState.of(page, ScreenState.EMPTY, roles(page).getFirst(), page));
            }
        }
        stranger.locator("input[name=username]").fill("nobody");
        stranger.locator("input[name=password]").fill("wrong-password-here");
        stranger.locator("input[name=password]").press("Enter");
        stranger.locator("vaadin-login-form[error], [role=alert]:visible")
                .first()
                .waitFor();
        looks.at(stranger, "login-refused");
        assertThat(looks.findings()).isEmpty();
    }

    @Test
    void everyPageAndEveryDialogIsForEverybody() {
        household.moveIn();
        var told = new ArrayList<ScreenState>();
        rooms.forEach(room -> told.addAll(room.states()));
        for (var page : pages()) {
            var first = MATRIX.isForStrangers(page) || page.contains(":") ? List.<Role>of() : roles(page);
            first.stream()
                    .filter(role -> role == first.getFirst() || role == first.getLast())
                    // To the city's own people pages look alike.
                    .filter(role -> role == first.getFirst() || role != Role.CITY_STAFF)
                    .forEach(role -> look(ScreenState.of(page, "as " + Household.username(role), role, page)));
        }
        told.forEach(this::look);

        var silent = new TreeSet<>(pages());
        silent.removeIf(page -> !page.contains(":"));
        told.forEach(state -> silent.remove(state.page()));
        assertThat(silent).as("pages of which nobody says how to open them").isEmpty();
        assertThat(looks.findings()).isEmpty();
        assertThat(BROWSER.strangers()).as("asked of other hosts").isEmpty();
    }

    @Test
    void whoChoseEnglishReadsNoJapaneseOfOurs() {
        household.moveIn();
        var told = new ArrayList<ScreenState>();
        rooms.forEach(
                room -> room.states().stream().filter(ScreenState::isPlain).forEach(told::add));
        for (var page : pages()) {
            if (!MATRIX.isForStrangers(page) && !page.contains(":")) {
                var role = roles(page).getFirst();
                told.add(ScreenState.of(page, "as " + Household.username(role), role, page));
            }
        }
        told.forEach(this::lookInEnglish);
        assertThat(looks.findings()).isEmpty();
    }

    private List<String> pages() {
        var registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlet));
        return RouteConfiguration.forRegistry(registry).getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget().getPackageName().startsWith("jp.banso"))
                .map(route -> "/" + route.getTemplate().replaceAll("\\([^/]*\\)", ""))
                .sorted()
                .toList();
    }

    private static List<Role> roles(String page) {
        return MATRIX.roles(page).stream().sorted().toList();
    }

    private void look(ScreenState state) {
        if (!ONLY.test(state.picture())) {
            return;
        }
        var page = people.computeIfAbsent(state.as(), this::signedIn);
        page.setViewportSize(1280, 900);
        looks.at(page, state, address());
    }

    private void lookInEnglish(ScreenState state) {
        if (ONLY.test(state.picture())) {
            looks.inEnglish(people.computeIfAbsent(state.as(), this::englishReader), state, address());
        }
    }

    private Page englishReader(Role role) {
        var page = signedIn(role);
        page.context().addCookies(List.of(new Cookie("BANSO-LANGUAGE", "en").setUrl(address())));
        return page;
    }

    private void lookAsStranger(Page page, String address, String name) {
        page.navigate(address);
        page.locator("h1").first().waitFor();
        looks.at(page, (address + "-" + name).substring(1));
    }

    private Page signedIn(Role role) {
        var page = looks.listenedTo(BROWSER.person(address(), 1280));
        Screen.signIn(page, Household.username(role), Household.PASSWORD);
        page.setDefaultTimeout(10_000);
        return page;
    }

    private Page stranger() {
        var page = looks.listenedTo(BROWSER.person(address(), 1280));
        strangers.add(page);
        return page;
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
