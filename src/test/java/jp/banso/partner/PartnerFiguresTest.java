package jp.banso.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.listing.ListFiles;
import jp.banso.listing.ListReading;
import jp.banso.listing.ListingDecision;
import jp.banso.listing.ListingService;
import jp.banso.listing.SnapshotFacts;
import jp.banso.partner.PartnerFigure.Basis;
import jp.banso.script.ScriptService;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** X of Y partners use it: 10 partners, of which 4 use it, 3 do not, 1 no longer does and 2 nobody can know. */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class PartnerFiguresTest {

    @Autowired
    PartnerQueries queries;

    @Autowired
    Partners partners;

    @Autowired
    ListingService listing;

    @Autowired
    ScriptService scripts;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Viewer.CityStaff clerk;
    CareOfficeId office;

    @BeforeEach
    void anOfficeWithTenPartners() throws IOException {
        clerk = people.administrator();
        office = careOffices.aCareOffice().of("株式会社いち").saved();
        var known = IntStream.rangeClosed(1, 8)
                .mapToObj(serial -> careOffices
                        .aCareOffice()
                        .numbered(CareOffices.number(9100 + serial))
                        .named("見本" + serial, "ミホン" + serial)
                        .of("株式会社に")
                        .offering("110")
                        .saved())
                .toList();
        list("2025-09-30", 1, 2, 3, 4, 8);
        jdbc.sql("UPDATE care_office SET listing = 'VANISHED' WHERE id = ?")
                .param(known.get(7).value())
                .update();
        partners.linked(clerk, office, known.toArray(CareOfficeId[]::new));
        partners.outside(clerk, office, "市外の見本一");
        partners.outside(clerk, office, "市外の見本二");
    }

    @Test
    @Rule("PRT-04")
    void fourOfEightWithTwoUnknownAndAfterANewListFiveWithoutARestart() throws IOException {
        assertThat(figure(office))
                .isEqualTo(new PartnerFigure(
                        Basis.LINKS, 8, 4, 1, 2, List.of("見本1", "見本2", "見本3", "見本4"), LocalDate.of(2025, 9, 30)));
        list("2026-02-02", 1, 2, 3, 4, 5);
        var after = figure(office);
        assertThat(after.adopted()).isEqualTo(5);
        assertThat(after.known()).isEqualTo(8);
        assertThat(after.unknown()).isEqualTo(2);
        assertThat(after.asOf()).isEqualTo(LocalDate.of(2026, 2, 2));
    }

    @Test
    @Rule("PRT-04")
    void aClosedPartnerIsCountedNowhere() {
        jdbc.sql("UPDATE care_office SET operating_status = 'CLOSED' WHERE name = '見本1'")
                .update();
        assertThat(figure(office).known()).isEqualTo(7);
        assertThat(figure(office).adopted()).isEqualTo(3);
    }

    @Test
    @Rule("PRT-05")
    void withoutLinksTheCorporationIsCountedAndThenAreaAndServiceEachByItsName() {
        var sister = careOffices.aCareOffice().of("株式会社いち").saved();
        var alone = careOffices.aCareOffice().of("株式会社さん").offering("110").saved();
        assertThat(figure(sister).basis()).isEqualTo(Basis.CORPORATION);
        assertThat(figure(sister).known()).isEqualTo(1);
        assertThat(figure(alone).basis()).isEqualTo(Basis.AREA);
        assertThat(figure(alone).known()).isEqualTo(8);
        assertThat(figure(alone).adopted()).isEqualTo(4);
        assertThat(queries.figures(clerk, List.of(office, sister, alone))).hasSize(3);
    }

    @Test
    @Rule("PRT-05")
    void aScriptSaysItWhereLinksAreKnownAndLeavesTheSentenceOutElsewhere() {
        var words = "こんにちは。お取引先{PARTNERS}件中{PARTNERS_ON}件、たとえば{PARTNER_ON}さまが利用中です（{PARTNERS_AS_OF}）。";
        assertThat(scripts.filled(clerk, office, words)).contains("お取引先8件中4件、たとえば見本1さまが利用中です（");
        var alone = careOffices.aCareOffice().saved();
        assertThat(scripts.filled(clerk, alone, words)).isEqualTo("こんにちは。");
    }

    private PartnerFigure figure(CareOfficeId of) {
        Map<CareOfficeId, PartnerFigure> figures = queries.figures(clerk, List.of(of));
        return Objects.requireNonNull(figures.get(of));
    }

    private void list(String day, int... serials) throws IOException {
        var text = new StringBuilder(ListFiles.HEADER);
        for (var serial : serials) {
            text.append(ListFiles.row(day, CareOffices.number(9100 + serial), "訪問介護", "見本" + serial));
        }
        var read = (ListReading.Read)
                listing.read(clerk, "users.csv", new ByteArrayInputStream(ListFiles.utf8(text.toString())));
        assertThat(listing.recordList(clerk, OperationId.fresh(), read.list(), SnapshotFacts.ofThePublicList()))
                .isInstanceOf(ListingDecision.Recorded.class);
    }
}
