package jp.banso;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinService;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import jp.banso.calendar.CalendarLinkService;
import jp.banso.handover.HandoverId;
import jp.banso.journey.Household;
import jp.banso.security.Role;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.DraftStore;
import jp.banso.support.AssignmentId;
import jp.banso.support.SupportDesk;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.RoleMatrix;
import jp.banso.testing.Rule;
import jp.banso.testing.Screens;
import jp.banso.testing.ServedTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Everybody of firm B walks every surface a firm has, with the ids of firm A and with its words: nothing of A's is in what
 * they get, and A's ids answer as ids that nobody has (1, 4 and 9). What exists is asked of the running application.
 */
@ServedTest
@ExtendWith(CleanDatabase.class)
class VendorIsolationTest {

    private static final RoleMatrix MATRIX = RoleMatrix.read();

    /** Rooms whose answers to a firm name nobody and hold no words: figures, settings, one's own account, what is public anyway. */
    private static final Set<String> WITHOUT_CONTENT =
            Set.of("calendar", "casebook", "outreach", "readiness", "reporting", "security", "survey");

    /** These take no id: of oneself, or what {@code enter} answered. */
    private static final Set<String> UNASKED = Set.of(
            "CalendarLinkService.renew",
            "OwnAccountService.changePassword",
            "PresenceService.leave",
            "SavedViewService.keep");

    @RegisterExtension
    final Screens screens = new Screens();

    @LocalServerPort
    int port;

    @Autowired
    TwoFirms firms;

    @Autowired
    SupportDesk desk;

    @Autowired
    CalendarLinkService calendars;

    @Autowired
    DraftStore drafts;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    TwoFirms.Story story;

    @BeforeEach
    void twoFirms() throws IOException {
        story = firms.told();
    }

    @Test
    @Rule({"SEE-01", "SUP-08"})
    void theOwnFirmReadsItsWordsInEveryRoom() {
        var silent = new TreeSet<String>();
        var reading = new TreeSet<String>();
        for (var person : List.of(story.visitor(), story.lead())) {
            services((bean, method) -> {
                var room = bean.getClass().getPackageName().split("\\.")[2];
                silent.add(room);
                if (isQuestion(method)
                        && asked(person, story.own(), bean, method).contains(TwoFirms.CANARY)) {
                    reading.add(room);
                }
            });
        }
        silent.removeAll(reading);
        silent.removeAll(WITHOUT_CONTENT);
        assertThat(silent)
                .as("rooms in which this test would not notice a leak")
                .isEmpty();
    }

    @Test
    @Rule({"SEE-01", "SUP-08", "FND-01"})
    void noServiceAnswersTheOtherFirmAnythingAndForeignIdsAreAsUnknownOnes() {
        var before = belongings();
        var told = new ArrayList<String>();
        for (var person : story.others()) {
            services((bean, method) -> {
                var foreign = asked(person, story.own(), bean, method);
                var unknown = asked(person, story.own().ofNobody(), bean, method);
                note(told, person, method, foreign);
                if (!withoutNumbers(foreign).equals(withoutNumbers(unknown))) {
                    told.add(name(method) + " tells " + foreign + " from " + unknown);
                }
            });
        }
        assertThat(told).isEmpty();
        assertThat(belongings()).isEqualTo(before);
    }

    @Test
    @Rule({"VND-04", "SUP-08", "PHO-03"})
    void ofACaseItTookOverNothingOfTheFirmBeforeIsAnswered() {
        var told = new ArrayList<String>();
        for (var person : story.others()) {
            services((bean, method) -> {
                if (isQuestion(method)) {
                    note(told, person, method, asked(person, story.passedOn(), bean, method));
                }
            });
        }
        assertThat(told).isEmpty();
    }

    @Test
    @Rule({"SEE-01", "VND-04", "PAI-02", "VIW-02"})
    void noPageShowsTheOtherFirmAnything() {
        var told = new ArrayList<String>();
        for (var person : story.others()) {
            screens.signIn(person);
            for (var address : addresses()) {
                screens.goTo(address);
                if (screens.everything().contains(TwoFirms.CANARY)) {
                    told.add(address + " as " + person.name());
                }
            }
            screens.goTo("offices/" + TwoFirms.OWN);
            var foreign = screens.text();
            screens.goTo("offices/" + TwoFirms.UNKNOWN);
            assertThat(withoutNumbers(foreign)).isEqualTo(withoutNumbers(screens.text()));
        }
        assertThat(told).isEmpty();
    }

    @Test
    void theOwnFirmReadsItOnThosePages() {
        screens.signIn(story.visitor());
        var silent = Stream.of("offices/" + TwoFirms.OWN, "notices", "handover/" + handover())
                .filter(address -> {
                    screens.goTo(address);
                    return !screens.everything().contains(TwoFirms.CANARY);
                })
                .toList();
        assertThat(silent).isEmpty();
    }

    @Test
    @Rule({"PHO-03", "PAK-01", "ICS-02", "ICS-04"})
    void noAddressGivesTheOtherFirmAnything() throws Exception {
        var photo = story.own().numbers().get(2);
        var lost = story.passedOn().numbers().get(2);
        var addresses = new LinkedHashMap<String, List<String>>();
        addresses.put(
                "/photos/{id:[1-9][0-9]{0,17}}.jpg", List.of("/photos/" + photo + ".jpg", "/photos/" + lost + ".jpg"));
        addresses.put("/api/visit-pack", List.of("/api/visit-pack"));
        // Without the built page of the pack, as here, it is not to be had.
        addresses.put("/visit-pack/device", List.of("/visit-pack/device"));
        addresses.put("/visit-pack/pack-{stamp:[0-9a-f]{16}}.js", List.of());
        addresses.put("/visit-pack/worker.js", List.of());
        addresses.put("/calendar/{secret}.ics", calendarsOfB());
        for (var page : List.of("", "/deadlines", "/briefings", "/briefings/apply", "/check", "/ask", "/received")) {
            addresses.put("/portal" + page, List.of("/portal" + page));
        }
        addresses.put("/portal/briefings/received", List.of("/portal/briefings/received"));
        var nowhere = "/portal/" + TwoFirms.CANARY.substring(0, 4);
        addresses.put("/portal/**", List.of(nowhere));
        addresses.put("/portal/faq", List.of("/portal/faq?q=" + TwoFirms.CANARY.substring(0, 4)));
        // Pages of the casebook are everybody's; what is not published is nobody's, whoever is signed in.
        addresses.put("/cases", List.of("/cases"));
        addresses.put("/cases/{id:[1-9][0-9]{0,17}}", List.of());
        addresses.put("/cases/editions/{id:[1-9][0-9]{0,17}}", List.of());
        addresses.put("/cases/editions/{id:[1-9][0-9]{0,17}}.pdf", List.of());
        addresses.put("/cases/photos/{id:[1-9][0-9]{0,17}}.jpg", List.of());

        assertThat(addresses.keySet()).as("what is answered over HTTP").containsExactlyInAnyOrderElementsOf(mapped());
        for (var role : List.of(Role.VENDOR_LEAD, Role.VENDOR_VISITOR)) {
            var client = signedIn(role);
            for (var address : addresses.values().stream().flatMap(List::stream).toList()) {
                var answer = get(client, address);
                assertThat(answer.body()).as(address).doesNotContain(TwoFirms.CANARY);
                if (address.startsWith("/photos") || address.endsWith("/received") || nowhere.equals(address)) {
                    assertThat(answer.statusCode()).as(address).isEqualTo(404);
                } else if (!address.endsWith("/device")) {
                    assertThat(answer.statusCode()).as(address).isEqualTo(200);
                }
            }
            assertThat(get(client, "/photos/987654321.jpg").body())
                    .isEqualTo(get(client, "/photos/" + photo + ".jpg").body());
        }
    }

    @Test
    @Rule({"NTC-04", "NTC-05"})
    void noMailTellsTheOtherFirmAnythingAndNoDraftIsReadByAnybodyElse() {
        ReflectionTestUtils.invokeMethod(context.getBean("digest"), "write");
        var mails = new TreeMap<String, String>();
        jdbc.sql("SELECT recipient, CONCAT(subject, body) FROM outbox_message")
                .query((row, number) -> mails.merge(row.getString(1), row.getString(2), String::concat))
                .list();
        assertThat(mails.get(address(story.lead()))).contains(TwoFirms.CANARY);
        for (var person : story.others()) {
            assertThat(mails.getOrDefault(address(person), ""))
                    .as(person.name())
                    .doesNotContain(TwoFirms.CANARY);
            screens.signIn(person);
            assertThat(drafts.load(TwoFirms.DRAFT)).isEmpty();
        }
        assertThat(mails).containsKey(address(story.others().get(1)));
        screens.signIn(story.lead());
        assertThat(drafts.load(TwoFirms.DRAFT)).isPresent();
    }

    private String asked(Viewer person, TwoFirms.Ids ids, Object bean, Method method) {
        return String.join("\n", new Asked(person, ids, desk.today().plusDays(20)).all(bean, method));
    }

    private static void note(List<String> told, Viewer person, Method method, String answer) {
        if (answer.contains(TwoFirms.CANARY)) {
            told.add(name(method) + " tells " + person.name() + " " + answer);
        }
    }

    /** Every public method of a service that somebody of a firm may call. */
    private void services(BiConsumer<Object, Method> use) {
        for (var bean : context.getBeansWithAnnotation(Service.class).values()) {
            var type = AopUtils.getTargetClass(bean);
            Stream.of(type.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                    .filter(method -> type.getPackageName().startsWith("jp.banso") && !UNASKED.contains(name(method)))
                    .filter(method -> MATRIX.roles(name(method)).stream().anyMatch(Role::ofVendor))
                    .forEach(method -> {
                        method.setAccessible(true);
                        use.accept(bean, method);
                    });
        }
    }

    private static boolean isQuestion(Method method) {
        return !List.of(method.getParameterTypes()).contains(OperationId.class)
                && !method.getName().equals("enter")
                && !method.getName().equals("take");
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static String withoutNumbers(String text) {
        return text.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|@[0-9a-f]+|\\d+", "#");
    }

    /** Everything in the database that is of A's own case or of A's people. */
    private Map<String, Object> belongings() {
        var rows = new TreeMap<String, Object>();
        var owners = Map.of(
                "care_office_id", story.own().of(CareOfficeId.class).value(),
                "assignment_id", story.own().of(AssignmentId.class).value(),
                "account_id", story.own().of(AccountId.class).value());
        owners.forEach((column, value) -> jdbc.sql("""
                        SELECT table_name FROM information_schema.columns WHERE table_schema = DATABASE() AND column_name = ?
                            AND table_name NOT IN ('audit_event')""")
                .param(column)
                .query(String.class)
                .list()
                .forEach(table -> rows.put(
                        table + "." + column,
                        jdbc.sql("SELECT * FROM %s WHERE %s = ?".formatted(table, column))
                                .param(value)
                                .query()
                                .listOfRows()
                                .toString()
                                .replaceAll("\\[B@[0-9a-f]+", ""))));
        return rows;
    }

    private List<String> addresses() {
        var addresses = new ArrayList<String>();
        RouteConfiguration.forRegistry(VaadinService.getCurrent().getRouter().getRegistry())
                .getAvailableRoutes()
                .stream()
                .map(page -> page.getTemplate().replaceAll("\\([^/]*\\)", ""))
                .filter(page -> !MATRIX.isForStrangers("/" + page))
                .forEach(page -> Stream.of(TwoFirms.OWN, TwoFirms.PASSED_ON, TwoFirms.BS)
                        .map(number -> page.replace(":number", number)
                                .replace(":handover", handover())
                                .replaceAll(":[A-Za-z_]+[?*]?", "1"))
                        .distinct()
                        .forEach(addresses::add));
        var view = story.own().numbers().getLast();
        for (var list : List.of("offices", "board")) {
            addresses.add(list + "?text=" + TwoFirms.CANARY);
            addresses.add(list + "?view=" + view);
            addresses.add(list + "?vendor=" + story.visitor().vendor().value());
        }
        return addresses;
    }

    private String handover() {
        return String.valueOf(story.own().of(HandoverId.class).value());
    }

    private List<String> calendarsOfB() {
        return story.others().stream()
                .map(person -> "/calendar/"
                        + calendars.renew(person, OperationId.fresh()).orElseThrow() + ".ics")
                .toList();
    }

    private List<String> mapped() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("jp.banso"))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .filter(pattern ->
                        !Set.of("/api/visit-pack/entries", "/portal/check/call").contains(pattern))
                .distinct()
                .toList();
    }

    private static String address(VendorStaff person) {
        return person.account().value() + "@example.jp";
    }

    private HttpClient signedIn(Role role) throws IOException, InterruptedException {
        var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var form = "username=%s&password=%s".formatted(Household.username(role), Household.PASSWORD);
        client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        return client;
    }

    private HttpResponse<String> get(HttpClient client, String path) throws IOException, InterruptedException {
        var address = URI.create("http://localhost:" + port + path);
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
