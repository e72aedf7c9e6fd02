package jp.banso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.banso.security.Role;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.RoleMatrix;
import jp.banso.testing.ServedTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every page in its states, wide and on a phone: no violation of WCAG 2.2 AA, nothing beside the page, nothing foreign on
 * it, nothing broken below it. With {@code --long} the pictures stand
 * under {@code target/screens}.
 */
@ServedTest
@ExtendWith(CleanDatabase.class)
class EveryScreenIT {

    private static final Browser BROWSER = new Browser();
    private static final RoleMatrix MATRIX = RoleMatrix.read();

    @LocalServerPort
    int port;

    @Autowired
    ServletContext servlet;

    @Autowired
    Household household;

    @Autowired
    List<ScreenStates> rooms;

    private final List<Page> strangers = new ArrayList<>();
    private final Looks looks = new Looks();

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    @AfterEach
    void leave() {
        strangers.forEach(page -> page.context().close());
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
        var told = told();
        var shown = told.stream()
                .flatMap(List::stream)
                .filter(ScreenState::isPlain)
                .map(ScreenState::page)
                .collect(Collectors.toSet());
        var plain = pages().stream()
                .filter(page -> !MATRIX.isForStrangers(page) && !page.contains(":") && !shown.contains(page))
                .map(page -> asFirst(page, as(roles(page).getFirst())))
                .toList();
        var silent = new TreeSet<>(pages());
        silent.removeIf(page -> !page.contains(":"));
        told.forEach(room -> room.forEach(state -> silent.remove(state.page())));
        assertThat(silent).as("pages of which nobody says how to open them").isEmpty();
        assertThat(japanese(Looks::at).through(with(plain, told))).isEmpty();
    }

    @Test
    @Tag("long")
    void everyPageIsForEverybodyWhileNothingIsThere() {
        household.moveIn();
        var empty = pages().stream()
                .filter(page -> !page.contains(":") && !MATRIX.isForStrangers(page))
                .map(page -> List.of(asFirst(page, ScreenState.EMPTY)))
                .toList();
        assertThat(japanese(Looks::at).through(empty)).isEmpty();
    }

    /** To whoever comes first and last in the order of roles, whatever the rooms show of it. */
    @Test
    @Tag("long")
    void everyPageIsForTheFirstAndTheLastOfItsRoles() {
        household.moveIn();
        told();
        var both = pages().stream()
                .filter(page -> !page.contains(":") && !MATRIX.isForStrangers(page))
                .map(page -> Stream.of(roles(page).getFirst(), roles(page).getLast())
                        .distinct()
                        .map(role -> ScreenState.of(page, as(role), role, page))
                        .toList())
                .toList();
        assertThat(japanese(Looks::at).through(both)).isEmpty();
    }

    @Test
    @Tag("long")
    void everyPageIsForEverybodyOnAPhone() {
        household.moveIn();
        assertThat(japanese(Looks::onPhone).through(plain())).isEmpty();
    }

    @Test
    @Tag("long")
    void whoChoseEnglishReadsNoJapaneseOfOurs() {
        household.moveIn();
        assertThat(new Walk(pages(), address(), "en", Looks::inEnglish).through(plain()))
                .isEmpty();
    }

    private Walk japanese(Walk.Way way) {
        return new Walk(pages(), address(), "ja", way);
    }

    /** Every page with something on it and nothing opened above it. */
    private List<List<ScreenState>> plain() {
        var told = told().stream()
                .map(room -> room.stream().filter(ScreenState::isPlain).toList())
                .toList();
        var plain = pages().stream()
                .filter(page -> !MATRIX.isForStrangers(page) && !page.contains(":"))
                .map(page -> asFirst(page, as(roles(page).getFirst())))
                .toList();
        return with(plain, told);
    }

    private List<List<ScreenState>> told() {
        return rooms.stream().map(ScreenStates::states).toList();
    }

    /** The rooms with the most states first, so that both walkers end together. */
    private static List<List<ScreenState>> with(List<ScreenState> plain, List<List<ScreenState>> told) {
        return Stream.concat(Stream.of(plain), told.stream())
                .sorted(Comparator.comparing((List<ScreenState> room) -> -room.size()))
                .toList();
    }

    private static String as(Role role) {
        return "as " + Household.username(role);
    }

    private static ScreenState asFirst(String page, String name) {
        return ScreenState.of(page, name, roles(page).getFirst(), page);
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

    private void lookAsStranger(Page page, String address, String name) {
        page.navigate(address);
        page.locator("h1").first().waitFor();
        looks.at(page, (address + "-" + name).substring(1));
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
