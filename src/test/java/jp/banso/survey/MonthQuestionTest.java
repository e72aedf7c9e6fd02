package jp.banso.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.survey.Question.Kind;
import jp.banso.survey.SurveyForm.Section;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.Screens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class MonthQuestionTest {

    private static final Question SINCE =
            new Question("SINCE", Kind.MONTH, "いつから使っていますか。", "", "", false, null, List.of(), null, null, null, null);

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    QuestionnaireService builder;

    @Autowired
    QuestionnaireQueries questionnaires;

    @Autowired
    SurveyResults results;

    @Autowired
    ShareService shares;

    @Autowired
    Surveys surveys;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    private Viewer staff;
    private QuestionnaireId form;

    @BeforeEach
    void begin() {
        staff = people.cityStaff();
        var wanted = new SurveyForm("", 0, "導入の月", List.of(new Section("導入", List.of(SINCE))));
        var kept = (FormDecision.Kept) builder.begin(staff, OperationId.fresh(), wanted);
        form = kept.id();
        assertThat(builder.publish(staff, OperationId.fresh(), form, kept.version()))
                .isInstanceOf(FormDecision.Published.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04, 2026-04",
        "2026/4, 2026-04",
        "２０２６年４月, 2026-04",
        "令和8年4月, 2026-04",
        "R8.4, 2026-04",
        "令和元年5月, 2019-05",
        "202604, 2026-04",
        "2026/4/15, 2026-04",
        "'', ''"
    })
    @Rule("SRV-29")
    void aMonthIsReadAsPeopleWriteItAndKeptInOneWay(String written, String kept) {
        assertThat(SINCE.read(written)).contains(kept);
        assertThat(new AnswerWords(Map.of()).answer(SINCE, written, new TreeSet<>()))
                .contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "4月", "きのう", "2026", "1800-01", "令和99999年4月"})
    @Rule("SRV-29")
    void whatNamesNoMonthIsNoAnswer(String written) {
        assertThat(SINCE.read(written)).isEmpty();
    }

    @Test
    @Rule("SRV-29")
    void monthsAreCountedAndOutsideThoseOfAFewAreOne() {
        var offices = new ArrayList<CareOfficeId>();
        for (var office = 0; office < 16; office++) {
            offices.add(careOffices.aCareOffice().saved());
        }
        var today = careOffices.today();
        var round = surveys.opened(
                staff,
                Surveys.wave(form.code(), WaveMoment.AFTER, today.minusDays(1), today),
                offices.toArray(CareOfficeId[]::new));
        for (var office = 0; office < 16; office++) {
            var month = office < 6 ? "2026-04" : office < 9 ? "2026-06" : office < 11 ? "2025-12" : "";
            surveys.answered(staff, round, offices.get(office), today, Map.of("SINCE", month));
        }
        var tally = results.of(staff, round).tallies().getFirst();
        var counts = new HashMap<String, Integer>();
        tally.counts().forEach(count -> counts.put(count.choice().code(), count.offices()));
        assertThat(counts).containsExactlyInAnyOrderEntriesOf(Map.of("2026-04", 6, "2026-06", 3, "2025-12", 2));
        assertThat(tally.silent()).isEqualTo(5);

        var shown = shares.preview(staff, round, Audience.COUNCIL)
                .orElseThrow()
                .tables()
                .getFirst();
        assertThat(shown.question().choices())
                .extracting(Question.Choice::code)
                .containsExactly("2026-04", Question.OTHER_MONTHS);
        assertThat(shown.rows().getFirst().columns())
                .containsExactly(OptionalInt.of(6), OptionalInt.of(5), OptionalInt.of(5));

        screens.signIn(staff);
        screens.goTo(jp.banso.shared.ui.Places.survey(round));
        assertThat(screens.text()).contains("2026年4月（令和8年4月）", "2025年12月（令和7年12月）");
    }

    @Test
    @Rule("SRV-29")
    void aVersionWithAMonthIsCarriedAsSuch() {
        var file = questionnaires.file(staff, form.code()).orElseThrow();
        assertThat(file).contains("\"MONTH\"");
        var other = questionnaires.version(staff, form.code(), 1).orElseThrow();
        assertThat(other.form().questions().getFirst().kind()).isEqualTo(Kind.MONTH);
    }

    @Test
    @Rule("SRV-11")
    void anOlderVersionIsLookedAtAndNotChanged() {
        var card = questionnaires.card(staff, form.code()).orElseThrow();
        var changed = new SurveyForm(card.code(), 0, "導入の月 改", List.of(new Section("導入", List.of(SINCE, text()))));
        var kept = (FormDecision.Kept) builder.keep(staff, OperationId.fresh(), form, card.version(), changed);
        builder.publish(staff, OperationId.fresh(), form, kept.version());

        screens.signIn(staff);
        screens.goTo(jp.banso.shared.ui.Places.surveyFormVersion(form.code(), 1));
        assertThat(screens.text()).contains("公開した版 1 を見ています", "いつから使っていますか。").doesNotContain("ひとこと", "公開した版と同じ内容");
        screens.goTo(jp.banso.shared.ui.Places.surveyForm(form.code()));
        assertThat(screens.text()).contains("ひとこと");
        assertThat(questionnaires.version(staff, form.code(), 9)).isEmpty();
    }

    private static Question text() {
        return new Question("WORDS", Kind.TEXT, "ひとことどうぞ。", "", "", false, null, List.of(), null, null, null, null);
    }
}
