package jp.banso.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.Rule;
import jp.banso.testing.ServedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A link is handed to nobody: not to the next site, not to a cache, not to a log; and anybody may open it without an account. */
@ServedTest
@ExtendWith({CleanDatabase.class, OutputCaptureExtension.class})
class Case12LinkLeavesNoTraceIT {

    @LocalServerPort
    int port;

    @Autowired
    Surveys surveys;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Test
    @Rule("SRV-03")
    void aLinkStandsInNoAnswerHeaderAndNoLog(CapturedOutput log) throws Exception {
        var staff = people.cityStaff();
        var office = careOffices.aCareOffice().saved();
        var today = careOffices.today();
        var round = surveys.opened(staff, Surveys.wave("T2", WaveMoment.AFTER, today, today), office);
        var link = surveys.link(staff, round, office);
        try (var browser = HttpClient.newHttpClient()) {
            for (var letters : new String[] {link, "0".repeat(26)}) {
                var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/s/" + letters))
                        .build();
                var answer = browser.send(request, BodyHandlers.ofString());
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
                assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                        .contains("no-store");
                assertThat(answer.headers().toString()).doesNotContain(letters);
            }
        }
        assertThat(log.getAll()).doesNotContain(link);
    }
}
