package jp.banso.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.listing.ListFiles;
import jp.banso.listing.ListReading;
import jp.banso.listing.ListingQueries;
import jp.banso.listing.ListingQueueService;
import jp.banso.listing.ListingService;
import jp.banso.listing.SnapshotFacts;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.support.SupportDesk;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.witness.WitnessDecision.Stays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class RenewalTest {

    @Autowired
    WitnessService service;

    @Autowired
    RenewalQueries renewals;

    @Autowired
    ListingService lists;

    @Autowired
    ListingQueries listing;

    @Autowired
    ListingQueueService queue;

    @Autowired
    SupportDesk desk;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    Viewer.CityStaff clerk;
    LocalDate today;

    @BeforeEach
    void meet() {
        clerk = people.administrator();
        today = careOffices.today();
    }

    @Test
    @Rule("LST-18")
    void fiveAdditionsAndTwoLapsesStandApartAndAddUp() {
        IntStream.rangeClosed(1, 8).forEach(this::office);
        list(today.minusDays(60), 1, 2, 3);
        list(today.minusDays(30), 1, 4, 5, 6, 7, 8);
        answerAllGone();

        assertThat(renewals.figures(clerk, today))
                .extracting(
                        LapseFigures::before,
                        LapseFigures::gross,
                        LapseFigures::lapses,
                        LapseFigures::suspected,
                        LapseFigures::net,
                        LapseFigures::after)
                .containsExactly(tuple(0, 3, 0, 0, 3, 3), tuple(3, 5, 2, 0, 3, 6), tuple(6, 0, 0, 0, 0, 6));
    }

    @Test
    @Rule("LST-18")
    void theFiguresEndWithWhoIsListedNowWhateverIsKnownOfTheBeginning() {
        careOffices.aCareOffice().listed().saved();
        office(1);
        list(today.minusDays(30), 1);
        var rows = renewals.figures(clerk, today);
        assertThat(rows.getFirst())
                .extracting(LapseFigures::before, LapseFigures::gross)
                .containsExactly(1, 1);
        assertThat(rows.getFirst().suspected()).isEqualTo(1);
        assertThat(rows.getLast().after()).isEqualTo(1);
    }

    @Test
    @Rule("LST-18")
    void whoIsThoughtToHaveLeftCountsAgainstTheNetUntilAnswered() {
        IntStream.rangeClosed(1, 3).forEach(this::office);
        list(today.minusDays(60), 1, 2);
        list(today.minusDays(30), 1, 3);
        assertThat(renewals.figures(clerk, today).get(1))
                .extracting(LapseFigures::gross, LapseFigures::lapses, LapseFigures::suspected, LapseFigures::net)
                .containsExactly(1, 0, 1, 0);
    }

    @Test
    @Rule("LST-19")
    void anEndThirtyDaysAheadIsOneTaskUntilALaterTermIsRecorded() {
        var office = office(1);
        term(office, RenewalKind.CERTIFICATE, today.plusDays(31));
        assertThat(renewals.ending(clerk, today, 30)).isEmpty();
        term(office, RenewalKind.CERTIFICATE, today.plusDays(30));
        assertThat(renewals.ending(clerk, today, 30)).hasSize(1);
        term(office, RenewalKind.CERTIFICATE, today.plusYears(3));
        assertThat(renewals.ending(clerk, today, 30)).isEmpty();
        assertThat(service.term(clerk, OperationId.fresh(), office, RenewalKind.LICENCE, today, " "))
                .isEqualTo(new Stays("source"));
    }

    @Test
    @Rule("LST-19")
    void aListBehindTheEndThatNamesTheOfficeClosesTheTaskOfItsFreePass() {
        var office = office(1);
        term(office, RenewalKind.FREE_PASS, today.minusDays(10));
        term(office, RenewalKind.CERTIFICATE, today.minusDays(10));
        list(today.minusDays(20), 1);
        assertThat(renewals.ending(clerk, today, 30)).hasSize(2);
        list(today.minusDays(5), 1);
        assertThat(renewals.ending(clerk, today, 30))
                .extracting(RenewalRow::kind)
                .containsExactly(RenewalKind.CERTIFICATE);
    }

    @Test
    @Rule("LST-19")
    void anOfficeGoneFromTheListIsATaskOfTheFirmAtWorkThereAndTheGapStaysWhenItComesBack() {
        var office = office(1);
        office(2);
        var firm = people.lead(people.firm());
        var other = people.lead(people.firm());
        desk.accepted(clerk, office, firm);
        list(today.minusDays(60), 1, 2);
        list(today.minusDays(40), 2);
        assertThat(renewals.suspected(firm)).hasSize(1);
        assertThat(renewals.suspected(other)).isEmpty();
        assertThat(renewals.suspected(clerk).getFirst().firm()).isNotEmpty();

        answerAllGone();
        assertThat(renewals.suspected(firm)).isEmpty();
        list(today.minusDays(20), 1, 2);
        assertThat(renewals.gaps(clerk))
                .extracting(LapseFigures.Gap::leftOn, LapseFigures.Gap::backOn)
                .containsExactly(tuple(today.minusDays(40), today.minusDays(20)));
    }

    @Test
    @Rule("LST-19")
    void aListThatNamesItAgainTakesTheTaskBack() {
        office(1);
        office(2);
        list(today.minusDays(60), 1, 2);
        list(today.minusDays(40), 2);
        assertThat(renewals.suspected(clerk)).hasSize(1);
        list(today.minusDays(20), 1, 2);
        assertThat(renewals.suspected(clerk)).isEmpty();
    }

    private CareOfficeId office(int serial) {
        return careOffices
                .aCareOffice()
                .numbered(CareOffices.number(9100 + serial))
                .saved();
    }

    private void term(CareOfficeId office, RenewalKind kind, LocalDate on) {
        assertThat(service.term(clerk, OperationId.fresh(), office, kind, on, "電話で確認"))
                .isInstanceOf(WitnessDecision.Done.class);
    }

    private void answerAllGone() {
        for (var question : listing.missing(clerk, false)) {
            queue.vanished(clerk, OperationId.fresh(), question.id(), question.asOf(), "電話で確認");
        }
    }

    private void list(LocalDate day, int... serials) {
        var text = new StringBuilder(ListFiles.HEADER);
        Arrays.stream(serials)
                .forEach(serial -> text.append(
                        ListFiles.row(day.toString(), CareOffices.number(9100 + serial), "訪問介護", "見本ステーション" + serial)));
        try {
            var read = (ListReading.Read)
                    lists.read(clerk, "users.csv", new ByteArrayInputStream(ListFiles.utf8(text.toString())));
            lists.recordList(clerk, OperationId.fresh(), read.list(), SnapshotFacts.ofThePublicList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
