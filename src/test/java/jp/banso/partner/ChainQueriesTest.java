package jp.banso.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.listing.ListFiles;
import jp.banso.listing.ListReading;
import jp.banso.listing.ListingService;
import jp.banso.listing.SnapshotFacts;
import jp.banso.outreach.CallFilter;
import jp.banso.outreach.CallOrder;
import jp.banso.outreach.CallQueries;
import jp.banso.outreach.CallRow;
import jp.banso.outreach.ContactResult;
import jp.banso.outreach.ContactService;
import jp.banso.outreach.Telephone;
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

/**
 * Twelve offices, of which 1, 2 and 3 have adopted. Reckoned by hand: adopted partners are 2 of office 4, 1 of 5, 2 of 6 and
 * none of 7 to 11, so that with a threshold of 3 they need 1, 2, 1 and 3 more.
 */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class ChainQueriesTest {

    private static final LocalDate FROM = LocalDate.of(2025, 9, 30);
    private static final LocalDate UNTIL = LocalDate.of(2026, 2, 2);

    @Autowired
    ChainQueries queries;

    @Autowired
    ChainWeightService weights;

    @Autowired
    Partners partners;

    @Autowired
    ContactService contacts;

    @Autowired
    CallQueries calls;

    @Autowired
    ListingService listing;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Viewer clerk;
    final Map<Integer, CareOfficeId> offices = new HashMap<>();

    @BeforeEach
    void aNetworkOfTwelve() throws IOException {
        clerk = people.administrator();
        for (var serial = 1; serial <= 12; serial++) {
            offices.put(
                    serial,
                    careOffices
                            .aCareOffice()
                            .numbered(CareOffices.number(9100 + serial))
                            .named("見本" + serial, "ミホン" + serial)
                            .saved());
        }
        list(FROM, 1, 2, 3);
        linked(1, 2);
        linked(4, 1, 2, 5, 6);
        linked(5, 1);
        linked(6, 1, 2);
        linked(7, 5, 8);
        linked(9, 6);
        linked(10, 11);
        called(8, 10);
        called(11, 40);
    }

    @Test
    @Rule("PRT-07")
    void whoConnectsMostComesFirstThenTheLongestUntouchedThenTheNumber() {
        assertThat(scores())
                .containsExactly(
                        "見本4 2.75",
                        "見本6 2.67",
                        "見本5 1.67",
                        "見本9 0.50",
                        "見本7 0.42",
                        "見本10 0.17",
                        "見本11 0.17",
                        "見本8 0.17");
    }

    @Test
    @Rule("PRT-07")
    void anotherThresholdGivesAnotherOrder() {
        var wanted = new ChainWeights(0, new BigDecimal("0.50"), 1);
        assertThat(weights.set(clerk, OperationId.fresh(), wanted).set()).isTrue();
        assertThat(weights.set(clerk, OperationId.fresh(), wanted).set()).isFalse();
        assertThat(scores())
                .containsExactly(
                        "見本6 2.50",
                        "見本4 2.00",
                        "見本5 1.50",
                        "見本7 0.50",
                        "見本10 0.50",
                        "見本11 0.50",
                        "見本8 0.50",
                        "見本9 0.00");
    }

    @Test
    @Rule("PRT-07")
    void eachSaysWhatItsJoiningBringsAtOnceAndWhomItBringsNearer() {
        assertThat(queries.next(clerk, 1))
                .extracting(NextOffice::live, NextOffice::waiting, NextOffice::nearest, NextOffice::needed)
                .containsExactly(tuple(2, 2, "見本6", 1));
        assertThat(queries.of(clerk, List.of(office(10), office(12), office(1))))
                .containsOnlyKeys(office(10));
    }

    @Test
    @Rule({"PRT-07", "OUT-10"})
    void theCallListStandsInThisOrderAndGoesOnInIt() {
        var filter = CallFilter.all().orderedBy(CallOrder.PARTNERS);
        var rows = calls.rows(clerk, filter, 0, 50);
        assertThat(rows)
                .extracting(CallRow::name)
                .startsWith("見本4", "見本6", "見本5", "見本9", "見本7", "見本10", "見本11")
                .endsWith("見本12");
        assertThat(calls.after(clerk, filter, rows.get(1).position()))
                .hasValueSatisfying(row -> assertThat(row.name()).isEqualTo("見本5"));
        assertThat(calls.after(clerk, filter, rows.get(5).position()))
                .hasValueSatisfying(row -> assertThat(row.name()).isEqualTo("見本11"));
    }

    @Test
    @Rule("PRT-08")
    void theBackTestAsksWhoStoodFirstBeforeTheyJoinedAndDoesNotBoast() throws IOException {
        assertThat(queries.backTest(clerk)).isEmpty();
        list(UNTIL, 1, 2, 3, 4, 9);
        var test = queries.backTest(clerk).orElseThrow();
        assertThat(test).isEqualTo(new BackTest(FROM, UNTIL, 9, 2, 9, 2));
        assertThat(test.expected()).isEqualByComparingTo("2.0");
        assertThat(test.better()).isFalse();
    }

    @Test
    @Rule("PRT-08")
    void moreThanLuckIsReckonedExactly() {
        assertThat(new BackTest(FROM, UNTIL, 100, 10, 50, 5).expected()).isEqualByComparingTo("5.0");
        assertThat(new BackTest(FROM, UNTIL, 100, 10, 50, 9).chance()).isCloseTo(0.007830244948022765, within(1e-9));
        assertThat(new BackTest(FROM, UNTIL, 100, 10, 50, 9).better()).isTrue();
        assertThat(new BackTest(FROM, UNTIL, 100, 10, 50, 7).chance()).isCloseTo(0.15892000985554625, within(1e-9));
        assertThat(new BackTest(FROM, UNTIL, 100, 10, 50, 7).better()).isFalse();
        assertThat(new BackTest(FROM, UNTIL, 0, 0, 0, 0).better()).isFalse();
    }

    @Test
    @Rule("PRT-09")
    void liveLinksAndDoubleHandlingAreCountedLinkByLink() {
        jdbc.sql("UPDATE partner_link SET standing = FALSE").update();
        // Adopted 1, 2 and 3; links 1-2, 1-3, 3-7, 3-8, 2-7, 7-8.
        linked(1, 2, 3);
        linked(3, 7, 8);
        linked(2, 7);
        linked(7, 8);
        assertThat(queries.live(clerk)).isEqualTo(new LiveLinks(6, 2, 3));
        assertThat(queries.doubleHandling(clerk, 0, 10))
                .containsExactly(
                        new DoubleHandling(number(3), "見本3", 3, 2, "見本7", number(7), 2),
                        new DoubleHandling(number(2), "見本2", 2, 1, "見本7", number(7), 2),
                        new DoubleHandling(number(1), "見本1", 2, 0, "", "", 0));
        assertThat(queries.doubleHandling(clerk, 0, 10))
                .extracting(DoubleHandling::tooFew)
                .containsExactly(false, true, true);

        jdbc.sql("UPDATE care_office SET listing = 'VANISHED' WHERE id = ?")
                .param(office(1).value())
                .update();
        assertThat(queries.live(clerk)).isEqualTo(new LiveLinks(6, 0, 5));
        assertThat(queries.doubleHandling(clerk, 0, 1))
                .containsExactly(new DoubleHandling(number(3), "見本3", 3, 3, "見本1", number(1), 2));
    }

    private List<String> scores() {
        return queries.next(clerk, 100).stream()
                .map(one -> one.name() + " " + one.score())
                .toList();
    }

    private CareOfficeId office(int serial) {
        return Objects.requireNonNull(offices.get(serial));
    }

    private static String number(int serial) {
        return CareOffices.number(9100 + serial);
    }

    private void linked(int one, Integer... others) {
        partners.linked(clerk, office(one), Stream.of(others).map(this::office).toArray(CareOfficeId[]::new));
    }

    private void called(int serial, int daysAgo) {
        contacts.log(
                clerk,
                OperationId.fresh(),
                office(serial),
                Telephone.call(careOffices.today().minusDays(daysAgo), ContactResult.SPOKEN));
    }

    private void list(LocalDate day, int... serials) throws IOException {
        var text = new StringBuilder(ListFiles.HEADER);
        for (var serial : serials) {
            text.append(ListFiles.row(day.toString(), number(serial), "居宅介護支援", "見本" + serial));
        }
        var read = (ListReading.Read)
                listing.read(clerk, "users.csv", new ByteArrayInputStream(ListFiles.utf8(text.toString())));
        listing.recordList(clerk, OperationId.fresh(), read.list(), SnapshotFacts.ofThePublicList());
    }
}
