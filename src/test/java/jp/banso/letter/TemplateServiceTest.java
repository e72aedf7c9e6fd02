package jp.banso.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.careoffice.fact.FactWords;
import jp.banso.letter.TemplateDecision.ChangedMeanwhile;
import jp.banso.letter.TemplateDecision.Kept;
import jp.banso.letter.TemplateDecision.Refused;
import jp.banso.letter.TemplateDecision.UnknownFact;
import jp.banso.outreach.BriefingData;
import jp.banso.outreach.BriefingDecision;
import jp.banso.outreach.BriefingService;
import jp.banso.outreach.Venue;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.EraDate;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class TemplateServiceTest {

    @Autowired
    TemplateService service;

    @Autowired
    LetterQueries queries;

    @Autowired
    SenderService senders;

    @Autowired
    BriefingService briefings;

    @Autowired
    Templates templates;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    CityStaff clerk;

    @BeforeEach
    void meet() {
        clerk = people.cityStaff();
    }

    @Test
    @Rule("LTR-01")
    void itIsFilledAsScriptsAre() {
        var office = careOffices.aCareOffice().named("見本ケアプラン", "ミホンケアプラン").saved();
        senders.set(people.administrator(), OperationId.fresh(), sender("見本市", "介護保険課"));
        var data = new TemplateData(
                LetterKind.MAIL,
                "御礼",
                "{OFFICE}さまへ",
                "{OFFICE}　御中\n\n{CITY}{DEPARTMENT}です。電話は{SENDER_PHONE}です。\n次は{PROMISED}にご連絡します。\n{TODAY}",
                true);
        var today = careOffices.today();

        assertThat(queries.letter(clerk, office, LetterOrder.of(data, null, today)))
                .hasValueSatisfying(letter -> {
                    assertThat(letter.subject()).isEqualTo("見本ケアプランさまへ");
                    assertThat(letter.words()).isEqualTo("見本ケアプラン　御中\n\n見本市介護保険課です。\n" + EraDate.formatBoth(today));
                });
    }

    @Test
    @Rule("LTR-01")
    void aSubjectOfWhichNothingIsLeftIsTheTemplatesName() {
        var office = careOffices.aCareOffice().saved();
        var order = new LetterOrder("御礼", "{PROMISED}の件", "本文。", null, careOffices.today());

        assertThat(queries.letter(clerk, office, order))
                .hasValueSatisfying(letter -> assertThat(letter.subject()).isEqualTo("御礼"));
    }

    @Test
    @Rule({"LTR-01", "LTR-02"})
    void theSessionOfAnInvitationIsToldAsFarAsItIsKnown() {
        var office = careOffices.aCareOffice().saved();
        var day = careOffices.today().plusDays(14);
        var session = ((BriefingDecision.Kept) briefings.open(
                        clerk, OperationId.fresh(), new BriefingData("秋の説明会", day, Venue.ON_SITE, "市民会館", null)))
                .session();
        var words = new TemplateData(
                LetterKind.LETTER,
                "案内",
                "案内",
                "{BRIEFING}\n日　{BRIEFING_DAY}\n時　{BRIEFING_TIME}\n所　{BRIEFING_PLACE}",
                true);

        assertThat(words.ofSession()).isTrue();
        assertThat(queries.letter(clerk, office, LetterOrder.of(words, session, careOffices.today())))
                .hasValueSatisfying(letter ->
                        assertThat(letter.words()).isEqualTo("秋の説明会\n日　" + EraDate.formatBoth(day) + "\n所　市民会館"));
    }

    @Test
    @Rule("LTR-01")
    void whatIsMissingTooLongOrUnknownIsRefusedByItsName() {
        assertThat(keep("御礼", "件名", "{SECRET}。")).isEqualTo(new UnknownFact("SECRET"));
        assertThat(keep(" ", "件名", "本文。")).isEqualTo(new Refused("name"));
        assertThat(keep("御礼", "", "本文。")).isEqualTo(new Refused("subject"));
        assertThat(keep("御礼", "件名", "長".repeat(4001))).isEqualTo(new Refused("words"));
        assertThat(service.templates(clerk)).isEmpty();
    }

    @Test
    @Rule("LTR-01")
    void whatBansoComesWithNamesKnownFactsAlone() throws IOException {
        var first =
                Files.readString(Path.of("src/main/resources/db/migration/V20261129_0606__letter_first_templates.sql"));

        assertThat(new FactWords(first).facts()).hasSizeGreaterThan(5);
        assertThat(service.facts(clerk)).containsAll(new FactWords(first).facts());
    }

    @Test
    @Rule("LTR-01")
    void ofManyWhoChangeItAtOnceOneIsKept() throws Exception {
        var id = templates.letter(clerk, "案内", "初。");
        try (var pool = Executors.newFixedThreadPool(4)) {
            var writing = IntStream.range(0, 4)
                    .mapToObj(one -> pool.submit(() -> service.keep(
                            clerk,
                            OperationId.fresh(),
                            id,
                            0,
                            new TemplateData(LetterKind.LETTER, "案内", "件名", "版" + one + "。", true))))
                    .toList();
            var kept = 0;
            for (var one : writing) {
                var answer = one.get();
                kept += answer instanceof Kept ? 1 : 0;
                assertThat(answer).isInstanceOfAny(Kept.class, ChangedMeanwhile.class);
            }
            assertThat(kept).isEqualTo(1);
        }
        assertThat(service.template(clerk, id))
                .hasValueSatisfying(now -> assertThat(now.version()).isEqualTo(1));
    }

    @Test
    @Rule("LTR-05")
    void whoSetsTheSenderSecondIsTold() {
        var chief = people.administrator();
        var first = senders.set(chief, OperationId.fresh(), sender("見本市", "介護保険課"));
        var second = senders.set(people.administrator(), OperationId.fresh(), sender("見本市", "高齢福祉課"));

        assertThat(first.set()).isTrue();
        assertThat(second.set()).isFalse();
        assertThat(senders.present(clerk).department()).isEqualTo("介護保険課");
    }

    static LetterSender sender(String city, String department) {
        return new LetterSender(0, city, department, "", "", "", "", "", 22, 15);
    }

    private TemplateDecision keep(String name, String subject, String words) {
        return service.keep(
                clerk, OperationId.fresh(), null, 0, new TemplateData(LetterKind.LETTER, name, subject, words, true));
    }
}
