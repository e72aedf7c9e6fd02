package jp.banso.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.journey.Household;
import jp.banso.security.Role;
import jp.banso.shared.OperationId;
import jp.banso.support.SupportDesk;
import jp.banso.support.SupportQueries;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.Rule;
import jp.banso.testing.ServedTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who gets a photograph over HTTP, and with which headers. */
@ServedTest
@ExtendWith(CleanDatabase.class)
class PhotoApiTest {

    @LocalServerPort
    int port;

    @Autowired
    Household household;

    @Autowired
    PhotoService service;

    @Autowired
    SupportDesk desk;

    @Autowired
    SupportQueries support;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    long photo;

    @BeforeEach
    void meet() throws IOException {
        household.moveIn();
        var clerk = people.cityStaff();
        var visitor = people.visitor(people.firm());
        var office = careOffices.aCareOffice().saved();
        desk.visited(visitor, desk.accepted(clerk, office, visitor), desk.note(null, null));
        var note = support.visits(visitor, office).getFirst().id();
        photo = ((PhotoDecision.Done) service.add(visitor, OperationId.fresh(), note, "画面", Photos.jpeg(100, 50))).id();
    }

    @Test
    @Rule("PHO-03")
    void theCityGetsItAsAPictureForTheirOwnBrowserAlone() throws Exception {
        var answer = get(signedIn(Role.CITY_STAFF), "/photos/" + photo + ".jpg");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith(0xFF, 0xD8, 0xFF);
        assertThat(answer.headers().firstValue("content-type")).contains("image/jpeg");
        assertThat(answer.headers().firstValue("x-content-type-options")).contains("nosniff");
        assertThat(answer.headers().firstValue("content-disposition").orElse(""))
                .startsWith("inline; filename=");
        assertThat(answer.headers().firstValue("cache-control").orElse("")).contains("private", "max-age=60");
    }

    @Test
    @Rule("PHO-03")
    void forEverybodyElseItDoesNotExist() throws Exception {
        for (var role : new Role[] {Role.VENDOR_LEAD, Role.VENDOR_VISITOR, Role.LIAISON, Role.DESK, Role.VIEWER}) {
            var answer = get(signedIn(role), "/photos/" + photo + ".jpg");
            assertThat(answer.statusCode()).as(role.name()).isEqualTo(404);
            assertThat(answer.body()).isEmpty();
        }
        assertThat(get(HttpClient.newHttpClient(), "/photos/" + photo + ".jpg").statusCode())
                .isNotEqualTo(200);
        assertThat(get(signedIn(Role.CITY_STAFF), "/photos/987654321.jpg").statusCode())
                .isEqualTo(404);
    }

    private HttpClient signedIn(Role role) throws IOException, InterruptedException {
        var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var form = "username=%s&password=%s".formatted(Household.username(role), Household.PASSWORD);
        client.send(
                HttpRequest.newBuilder(address("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        return client;
    }

    private HttpResponse<byte[]> get(HttpClient client, String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofByteArray());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
