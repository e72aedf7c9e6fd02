package jp.banso.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.photo.Photos;
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
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class CasebookServiceTest {

    private static final String FROM = "192.0.2.7";

    @Autowired
    CasebookService service;

    @Autowired
    CasebookPublishingService publishing;

    @Autowired
    CasebookPhotoService photos;

    @Autowired
    CaseReviewService review;

    @Autowired
    CasebookQueries queries;

    @Autowired
    PublicCases cases;

    @Autowired
    Cases mother;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Viewer clerk;
    CareOfficeId office;
    CasebookId entry;

    @BeforeEach
    void anEntry() {
        clerk = people.cityStaff();
        office = careOffices.aCareOffice().named("カナリア見本荘", "カナリアミホンソウ").saved();
        entry = mother.begun(clerk, office, Cases.words("FAXをやめた月末"));
    }

    @Test
    @Rule({"CSB-01", "CSB-02"})
    void theOfficeReadsConsentsAndOnlyThenTheCityPublishes() {
        var link = mother.handed(clerk, entry);
        assertThat(cases.all()).isEmpty();
        assertThat(review.open(link, FROM)).isInstanceOfSatisfying(LinkedCase.Asked.class, asked -> {
            assertThat(asked.named().officeName()).isEqualTo("カナリア見本荘");
            assertThat(asked.unnamed().officeName()).isEmpty();
        });
        assertThat(publish()).isEqualTo(new CasebookDecision.Refused("no-consent"));
        mother.approved(link, 1, Consent.NAMED);
        assertThat(cases.all()).isEmpty();
        assertThat(publish()).isInstanceOf(CasebookDecision.Done.class);
        assertThat(cases.all()).extracting(ShownCase::title).containsExactly("FAXをやめた月末");
        assertThat(queries.card(clerk, entry).orElseThrow().person()).isEqualTo("見本 花子");
    }

    @Test
    @Rule("CSB-02")
    void theSchemaRefusesAPublicationWithoutConsentToo() {
        assertThatThrownBy(() -> jdbc.sql("UPDATE casebook_text SET published_at = NOW() WHERE entry_id = ?")
                        .param(entry.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("UPDATE casebook_text SET consent = 'NAMED' WHERE entry_id = ?")
                        .param(entry.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("UPDATE casebook_entry SET state = 'PUBLISHED', live_text = 1 WHERE id = ?")
                        .param(entry.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        jdbc.sql("UPDATE casebook_entry SET live_text = 1 WHERE id = ?")
                .param(entry.value())
                .update();
        assertThat(cases.all()).isEmpty();
    }

    @Test
    @Rule("CSB-01")
    void anEditAfterApprovalNeedsApprovalAnewAndThePublishedTextStandsMeanwhile() {
        var old = mother.published(clerk, entry, Consent.NAMED);
        assertThat(revise("直した題")).isInstanceOf(CasebookDecision.Done.class);
        assertThat(cases.all()).extracting(ShownCase::title).containsExactly("FAXをやめた月末");
        assertThat(publish()).isEqualTo(new CasebookDecision.Refused("no-consent"));

        var link = mother.handed(clerk, entry);
        assertThat(review.open(old, FROM)).isEqualTo(new LinkedCase.Unknown());
        assertThat(mother.approved(link, 1, Consent.NAMED)).isEqualTo(new ReviewDecision.TextChanged());
        mother.approved(link, 2, Consent.ANONYMOUS);
        publish();
        assertThat(cases.all()).extracting(ShownCase::title).containsExactly("直した題");
        assertThat(cases.all()).extracting(ShownCase::isNamed).containsExactly(false);
    }

    @Test
    @Rule("CSB-03")
    void whatTheOfficeWantsOtherwiseComesToTheCityInItsWords() {
        var link = mother.handed(clerk, entry);
        assertThat(review.askForChanges(OperationId.fresh(), link, 1, " "))
                .isEqualTo(new ReviewDecision.Refused("words-needed"));
        assertThat(review.askForChanges(OperationId.fresh(), link, 1, "台数は10台です。"))
                .isEqualTo(new ReviewDecision.Done(CasebookState.DRAFT));
        var card = queries.card(clerk, entry).orElseThrow();
        assertThat(card.officeWords()).isEqualTo("台数は10台です。");
        assertThat(card.state()).isEqualTo(CasebookState.DRAFT);
        assertThat(mother.approved(link, 1, Consent.NAMED)).isEqualTo(new ReviewDecision.TextChanged());
        assertThat(jdbc.sql("SELECT words FROM case_entry WHERE text_key = 'timeline.casebook.changes'")
                        .query(String.class)
                        .list())
                .containsExactly("台数は10台です。");
    }

    @Test
    @Rule("CSB-10")
    void aFigureOfFewerThanFiveIsNotWritten() {
        var few = new ResultLine("月20時間 → 月8時間", ResultLine.Source.SURVEY, "令和8年2月（ｎ＝２）");
        var words = new CaseWords("題", "課題", "取組", "", "", null, List.of(few));
        assertThat(words.offence()).isEqualTo("few");
        var enough = new ResultLine(few.words(), ResultLine.Source.SURVEY, "令和8年2月（n=20）");
        assertThat(new CaseWords("題", "課題", "取組", "", "", null, List.of(enough)).offence())
                .isEmpty();
    }

    @Test
    @Rule("CSB-03")
    void aDeclinedEntryIsOver() {
        var link = mother.handed(clerk, entry);
        assertThat(review.decline(OperationId.fresh(), link, 1, ""))
                .isEqualTo(new ReviewDecision.Done(CasebookState.DECLINED));
        assertThat(revise("もう一度")).isEqualTo(new CasebookDecision.Refused("over"));
        assertThat(review.open(link, FROM))
                .isEqualTo(new LinkedCase.Ended(LinkedCase.End.DECLINED, careOffices.today()));
        assertThat(mother.approved(link, 1, Consent.NAMED)).isEqualTo(new ReviewDecision.Over());
    }

    @Test
    @Rule("CSB-03")
    void aLinkThatIsOverAsksNothingButStillTakesBackWhatIsPublished() {
        var link = mother.handed(clerk, entry);
        jdbc.sql("UPDATE casebook_entry SET link_until = ?")
                .param(careOffices.today().minusDays(1))
                .update();
        assertThat(review.open(link, FROM)).isEqualTo(new LinkedCase.Unknown());
        assertThat(mother.approved(link, 1, Consent.NAMED)).isEqualTo(new ReviewDecision.Over());

        var fresh = mother.published(clerk, entry, Consent.NAMED);
        jdbc.sql("UPDATE casebook_entry SET link_until = ?")
                .param(careOffices.today().minusDays(1))
                .update();
        assertThat(review.open(fresh, FROM)).isInstanceOf(LinkedCase.Published.class);
        assertThat(review.withdraw(OperationId.fresh(), fresh))
                .isEqualTo(new ReviewDecision.Done(CasebookState.WITHDRAWN));
        assertThat(cases.all()).isEmpty();
    }

    @Test
    @Rule("CSB-05")
    void withdrawingErasesTheWordsAndKeepsTheFactAndTheAuditLine() {
        var link = mother.published(clerk, entry, Consent.NAMED);
        var operation = OperationId.fresh();
        assertThat(review.withdraw(operation, link)).isEqualTo(new ReviewDecision.Done(CasebookState.WITHDRAWN));
        assertThat(review.withdraw(operation, link))
                .as("a double click")
                .isEqualTo(new ReviewDecision.Done(CasebookState.WITHDRAWN));
        assertThat(review.withdraw(OperationId.fresh(), link)).isEqualTo(new ReviewDecision.Over());

        assertThat(cases.one(entry)).isEmpty();
        assertThat(jdbc.sql("SELECT CONCAT(title, background, measures, voice, office_name) FROM casebook_text")
                        .query(String.class)
                        .list())
                .containsExactly("");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM casebook_result")
                        .query(Integer.class)
                        .single())
                .isZero();
        var card = queries.card(clerk, entry).orElseThrow();
        assertThat(card.withdrawnOn()).isEqualTo(careOffices.today());
        assertThat(card.withdrawnByOffice()).isTrue();
        assertThat(jdbc.sql("SELECT actor FROM audit_event WHERE action = 'casebook.withdrawn'")
                        .query(String.class)
                        .list())
                .containsExactly("カナリア見本荘");
    }

    @Test
    @Rule("CSB-04")
    void anUnnamedEntryTellsNeitherNameNorWhatShowsItNorWhatTooFewShare() throws Exception {
        mother.known(clerk, office, "見本ケアソフト", StaffSize.UP_TO_5, "560-0001");
        revise("名のらない事例");
        addPhoto("看板の写真", true);
        addPhoto("机の写真", false);
        mother.published(clerk, entry, Consent.ANONYMOUS);
        var alone = cases.one(entry).orElseThrow();
        assertThat(alone.toString()).doesNotContain("カナリア", "看板");
        assertThat(alone.traits()).isEqualTo(new Traits("", "見本ケアソフト", null, null, ""));
        assertThat(alone.photos()).extracting(PictureOf::description).containsExactly("机の写真");
        var hidden = jdbc.sql(
                        "SELECT id FROM casebook_photo WHERE shows_name AND text_id = (SELECT MAX(id) FROM casebook_text)")
                .query(Long.class)
                .single();
        assertThat(cases.picture(hidden)).isEmpty();
        assertThat(cases.picture(alone.photos().getFirst().id())).isPresent();
        assertThat(cases.found(new CaseSearch("カナリア", "", "", null))).isEmpty();

        for (var other = 0; other < 4; other++) {
            var neighbour = careOffices.aCareOffice().saved();
            mother.known(clerk, neighbour, "", other < 3 ? StaffSize.UP_TO_5 : null, "560-0099");
        }
        assertThat(cases.one(entry).orElseThrow().traits())
                .as("as it was consented to")
                .isEqualTo(alone.traits());
        revise("名のらない事例2");
        mother.published(clerk, entry, Consent.ANONYMOUS);
        assertThat(cases.one(entry).orElseThrow().traits())
                .as("five share service and area, four the number of people")
                .isEqualTo(new Traits("430", "見本ケアソフト", null, null, "56000"));
    }

    @Test
    @Rule("CSB-06")
    void aPhotographNeedsWordsAndIsFrozenWithTheTextItWasApprovedWith() throws Exception {
        assertThat(photos.add(clerk, OperationId.fresh(), entry, version(), " ", false, Photos.jpeg(80, 40)))
                .isEqualTo(new CasebookDecision.Refused("description-needed"));
        assertThat(photos.add(clerk, OperationId.fresh(), entry, version(), "字", false, new byte[] {1, 2}))
                .isEqualTo(new CasebookDecision.Refused("photo-no-picture"));
        addPhoto("画面の写真", false);
        mother.published(clerk, entry, Consent.NAMED);
        var shown = cases.one(entry).orElseThrow().photos().getFirst().id();
        assertThat(photos.remove(clerk, OperationId.fresh(), entry, version(), 0))
                .isInstanceOf(CasebookDecision.Done.class);
        assertThat(queries.card(clerk, entry).orElseThrow().photos()).isEmpty();
        assertThat(cases.one(entry).orElseThrow().photos()).hasSize(1);
        assertThat(cases.picture(shown)).isPresent();
    }

    @Test
    @Rule("CSB-01")
    void ofTwoWhoWriteAtOnceOneIsToldOfTheOther() throws Exception {
        var seen = version();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads
                    .invokeAll(IntStream.range(0, 2)
                            .<java.util.concurrent.Callable<CasebookDecision>>mapToObj(writer -> () -> service.revise(
                                    clerk, OperationId.fresh(), entry, seen, Cases.words("書き手" + writer)))
                            .toList())
                    .stream()
                    .map(answer -> answer.resultNow().getClass().getSimpleName())
                    .sorted()
                    .toList();
            assertThat(answers).isEqualTo(List.of("ChangedMeanwhile", "Done"));
        }
    }

    @Test
    @Rule("CSB-03")
    void theLinkIsToldOnceAndAnIncompleteEntryIsNotHandedOver() {
        var operation = OperationId.fresh();
        var first = publishing.hand(clerk, operation, entry, version());
        assertThat(first).isInstanceOf(HandDecision.Handed.class);
        assertThat(publishing.hand(clerk, operation, entry, version())).isEqualTo(new HandDecision.ToldBefore());
        assertThat(jdbc.sql("SELECT COUNT(*) FROM operation WHERE result_json LIKE ?")
                        .param("%" + ((HandDecision.Handed) first).letters() + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        var bare = mother.begun(clerk, office, new CaseWords("題だけ", "", "", "", "", null, List.of()));
        assertThat(publishing.hand(clerk, OperationId.fresh(), bare, mother.version(clerk, bare)))
                .isEqualTo(new HandDecision.Refused("incomplete"));
    }

    private long version() {
        return mother.version(clerk, entry);
    }

    private CasebookDecision publish() {
        return publishing.publish(clerk, OperationId.fresh(), entry, version());
    }

    private CasebookDecision revise(String title) {
        return service.revise(clerk, OperationId.fresh(), entry, version(), Cases.words(title));
    }

    private void addPhoto(String words, boolean showsName) throws java.io.IOException {
        assertThat(photos.add(clerk, OperationId.fresh(), entry, version(), words, showsName, Photos.jpeg(80, 40)))
                .isInstanceOf(CasebookDecision.Done.class);
    }
}
