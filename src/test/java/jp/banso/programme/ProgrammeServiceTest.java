package jp.banso.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.banso.budget.CoolDown;
import jp.banso.budget.CoolDownService;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.careoffice.tag.TagName;
import jp.banso.careoffice.tag.TagService;
import jp.banso.deadline.MilestoneData;
import jp.banso.deadline.MilestoneService;
import jp.banso.deadline.Purpose;
import jp.banso.desk.FaqData;
import jp.banso.desk.FaqDecision;
import jp.banso.desk.FaqId;
import jp.banso.desk.FaqQueries;
import jp.banso.desk.FaqService;
import jp.banso.desk.FaqState;
import jp.banso.desk.InquiryCategory;
import jp.banso.letter.LetterKind;
import jp.banso.letter.TemplateData;
import jp.banso.letter.TemplateService;
import jp.banso.outreach.ContactReason;
import jp.banso.portal.PortalText;
import jp.banso.portal.PortalTextService;
import jp.banso.script.ScriptQueries;
import jp.banso.script.ScriptService;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.software.Ability;
import jp.banso.software.Claim;
import jp.banso.software.SoftwareData;
import jp.banso.software.SoftwareService;
import jp.banso.survey.FormDecision;
import jp.banso.survey.QuestionnaireQueries;
import jp.banso.survey.QuestionnaireService;
import jp.banso.survey.SurveyForm;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class ProgrammeServiceTest {

    private static final List<String> TABLES = List.of(
            "contact_cool_down",
            "call_script",
            "letter_template",
            "milestone",
            "software_alias",
            "software_product",
            "tag",
            "known_gram",
            "known_answer",
            "faq_version",
            "faq_entry",
            "portal_text",
            "survey_form WHERE questionnaire_id IS NOT NULL",
            "survey_questionnaire",
            "programme_base",
            "programme_edition");

    @Autowired
    ProgrammeService service;

    @Autowired
    ProgrammeQueries queries;

    @Autowired
    ScriptService scripts;

    @Autowired
    ScriptQueries scriptQueries;

    @Autowired
    TemplateService templates;

    @Autowired
    MilestoneService milestones;

    @Autowired
    CoolDownService coolDowns;

    @Autowired
    SoftwareService software;

    @Autowired
    TagService tags;

    @Autowired
    PortalTextService portalTexts;

    @Autowired
    FaqService faq;

    @Autowired
    FaqQueries faqs;

    @Autowired
    QuestionnaireService builder;

    @Autowired
    QuestionnaireQueries questionnaires;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Viewer.CityStaff administrator;

    @BeforeEach
    void signIn() {
        administrator = people.administrator();
    }

    @Test
    @Rule("PGM-02")
    void whatAnEmptyCityTookOverItWritesOutByteForByte() throws IOException {
        aProgramme();
        var file = packed();
        TABLES.forEach(table -> jdbc.sql("DELETE FROM " + table).update());
        assertThat(new String(packed(), StandardCharsets.UTF_8)).doesNotContain("費用の質問には");

        var report = taken(brought(file), Choice.TAKE);

        assertThat(report.refused()).isEmpty();
        assertThat(faqs.counts(administrator)).isEqualTo(Map.of(FaqState.CANDIDATE, 1));
        faqs.rows(administrator, FaqState.CANDIDATE, "").forEach(row -> published(row.id()));
        assertThat(new String(packed(), StandardCharsets.UTF_8)).isEqualTo(new String(file, StandardCharsets.UTF_8));
        assertThat(comparison(brought(file)).lines()).allMatch(line -> line.state() == ItemState.SAME);
    }

    @Test
    @Rule("PGM-01")
    void nothingLeavesThatNamesSomebodyOfThisCity() {
        var number = CareOffices.number(9131);
        careOffices.aCareOffice().numbered(number).named("見本ヘルパーあじさい", "ミホン").saved();
        write("見本ヘルパーあじさいでも使われています。番号は" + number + "です。");

        var answer = service.pack(administrator, OperationId.fresh(), "見本", "1", parts(), Set.of());

        assertThat(answer)
                .isInstanceOfSatisfying(PackDecision.NamesSomebody.class, named -> assertThat(named.findings())
                        .extracting(Finding::word)
                        .containsExactlyInAnyOrder("見本ヘルパーあじさい", number.toString()));
    }

    @Test
    @Rule("PGM-01")
    void aCommonWordMayLeaveWhereAPersonSaysSoAndANumberMayNot() {
        var number = CareOffices.number(9132);
        careOffices.aCareOffice().numbered(number).named("ひまわり", "ヒマワリ").saved();
        write("ひまわりのように");
        assertThat(service.pack(administrator, OperationId.fresh(), "見本", "1", parts(), Set.of("ひまわり")))
                .isInstanceOf(PackDecision.Packed.class);

        write("番号は" + number);
        assertThat(service.pack(administrator, OperationId.fresh(), "見本", "1", parts(), Set.of(number.toString())))
                .isInstanceOf(PackDecision.NamesSomebody.class);
    }

    @Test
    @Rule("PGM-04")
    void anEditedScriptOffersBothAndWhatIsKeptIsNotAskedAgain() throws IOException {
        write("はじめの言葉");
        var first = packed();
        write("新しい版の言葉");
        var second = packed();
        write("この市の言葉");
        taken(brought(first), Choice.KEEP);

        var line = script(brought(second));
        assertThat(line.state()).isEqualTo(ItemState.BOTH);
        assertThat(ItemLine.of(line.base(), "words")).isEqualTo("はじめの言葉");
        assertThat(ItemLine.of(line.own(), "words")).isEqualTo("この市の言葉");
        assertThat(ItemLine.of(line.theirs(), "words")).isEqualTo("新しい版の言葉");

        taken(brought(second), Choice.LATER);
        assertThat(script(brought(second)).state()).isEqualTo(ItemState.BOTH);
        taken(brought(second), Choice.KEEP);
        assertThat(script(brought(second)).state()).isEqualTo(ItemState.KEPT);
        assertThat(words()).isEqualTo("この市の言葉");
        taken(brought(second), Choice.TAKE);
        assertThat(words()).isEqualTo("新しい版の言葉");
    }

    @Test
    @Rule("PGM-05")
    void whatSomebodyWroteMeanwhileAndWhatARoomRefusesStayAndAreTold() throws IOException {
        write("はじめの言葉");
        var edition = brought(file(Map.of(
                "scripts",
                        Map.of(
                                ContactReason.COST.name(), Map.of("words", "版の言葉"),
                                ContactReason.UNCLEAR.name(), Map.of("words", "{NO_SUCH_FACT}です。")),
                "cool-downs", Map.of("settings", Map.of("talked", "999")),
                "tags", Map.of("見本の札", Map.of("name", "見本の札")))));
        var seen = comparison(edition).lines();
        write("見ている間に直した言葉");

        var report = service.take(administrator, OperationId.fresh(), edition, wishes(seen, Choice.TAKE));

        assertThat(report.taken()).isEqualTo(1);
        assertThat(report.changed()).containsExactly(new ItemRef("scripts", "COST"));
        assertThat(report.refused())
                .containsExactlyInAnyOrder(new ItemRef("scripts", "UNCLEAR"), new ItemRef("cool-downs", "settings"));
        assertThat(words()).isEqualTo("見ている間に直した言葉");
    }

    @Test
    @Rule("PGM-05")
    void whatIsTakenOverAreTheWordsOfTheKeptEdition() throws IOException {
        write("この市の言葉");
        var edition = brought(file(Map.of("scripts", Map.of(ContactReason.COST.name(), Map.of("words", "版の言葉")))));
        var seen = script(edition);
        var others = new TreeMap<>(Map.of("words", "ほかの言葉"));
        var wishes = List.of(
                new Wish(new ItemLine(seen.ref(), seen.state(), seen.base(), seen.own(), others), Choice.TAKE),
                new Wish(
                        new ItemLine(
                                new ItemRef("tags", "札"),
                                ItemState.NEW,
                                null,
                                null,
                                new TreeMap<>(Map.of("name", "札"))),
                        Choice.TAKE));

        var report = service.take(administrator, OperationId.fresh(), edition, wishes);

        assertThat(report).isEqualTo(new TakeReport(1, 0, List.of(), List.of()));
        assertThat(words()).isEqualTo("版の言葉");
        assertThat(ItemLine.of(script(edition).base(), "words")).isEqualTo("版の言葉");
    }

    @Test
    @Rule("PGM-04")
    void whatTheCityLeftAsTheFirstEditionHasItIsUpdatedByTheNext() throws IOException {
        write("第1版の言葉");
        brought(packed());

        var line =
                script(brought(file(Map.of("scripts", Map.of(ContactReason.COST.name(), Map.of("words", "第2版の言葉"))))));

        assertThat(line.state()).isEqualTo(ItemState.UPDATED);
        assertThat(ItemLine.of(line.base(), "words")).isEqualTo("第1版の言葉");
    }

    @Test
    @Rule("PGM-06")
    void aQuestionThatIsTakenOverWaitsForTheCitysReviewAndThenTakesThePlaceOfTheFormer() throws IOException {
        asked();
        brought(packed());
        var question = "申込みはどこからできますか。";
        var fields = Map.of("category", "APPLICATION", "errorCode", "E-1", "question", question, "answer", "窓口でもできます。");
        var edition = brought(file(Map.of("faq", Map.of(question, fields))));
        assertThat(comparison(edition).lines()).extracting(ItemLine::state).containsExactly(ItemState.UPDATED);

        taken(edition, Choice.TAKE);

        assertThat(faqs.rows(administrator, FaqState.PUBLISHED, ""))
                .extracting(row -> row.data().answer())
                .containsExactly("公開フォームからできます。");
        assertThat(comparison(edition).lines()).extracting(ItemLine::state).containsExactly(ItemState.SAME);
        published(faqs.rows(administrator, FaqState.CANDIDATE, "").getFirst().id());
        assertThat(faqs.rows(administrator, FaqState.PUBLISHED, ""))
                .extracting(row -> row.data().answer())
                .containsExactly("窓口でもできます。");
        assertThat(faqs.counts(administrator)).containsEntry(FaqState.WITHDRAWN, 1);
    }

    @ParameterizedTest
    @Rule("PGM-03")
    @CsvSource(delimiter = '|', textBlock = """
            json    | {"banso-programme"
            foreign | {"title":"x"}
            foreign | []
            format  | {"banso-programme":2,"title":"x","edition":"1","parts":{}}
            field   | {"banso-programme":1,"title":"x","edition":"1","parts":{},"offices":[]}
            title   | {"banso-programme":1,"title":" ","edition":"1","parts":{}}
            parts   | {"banso-programme":1,"title":"x","edition":"1","parts":[]}
            part    | {"banso-programme":1,"title":"x","edition":"1","parts":{"Scripts":{}}}
            item    | {"banso-programme":1,"title":"x","edition":"1","parts":{"scripts":{"COST":{"words":7}}}}
            item    | {"banso-programme":1,"title":"x","edition":"1","parts":{"scripts":{"COST":"words"}}}
            nothing | {"banso-programme":1,"title":"x","edition":"1","parts":{"scripts":{}}}
            """)
    void whatIsNoProgrammeIsRefusedAndLeavesNoTrace(String reason, String content) throws IOException {
        var answer = service.bring(
                administrator, OperationId.fresh(), new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        assertThat(answer).isInstanceOfSatisfying(BringDecision.Refused.class, refused -> assertThat(refused.reason())
                .isEqualTo(reason));
        assertThat(queries.editions(administrator)).isEmpty();
    }

    @Test
    @Rule("PGM-03")
    void aLargerFileIsRefusedAndTheSameOneIsKeptOnce() throws IOException {
        var large = new ByteArrayInputStream(new byte[ProgrammeService.LARGEST_FILE + 1]);
        assertThat(service.bring(administrator, OperationId.fresh(), large))
                .isEqualTo(new BringDecision.Refused("large", List.of(5)));
        write("言葉");
        var file = packed();
        var id = brought(file);
        assertThat(service.bring(administrator, OperationId.fresh(), new ByteArrayInputStream(file)))
                .isEqualTo(new BringDecision.Kept(id, true));
    }

    private void aProgramme() {
        write("費用の質問には、今は無料と答える。");
        coolDowns.set(administrator, OperationId.fresh(), new CoolDown(0, 10, 2, 5, 6, 60));
        templates.keep(
                administrator,
                OperationId.fresh(),
                null,
                0,
                new TemplateData(LetterKind.LETTER, "見本の案内", "ご案内", "拝啓\n見本です。", true));
        milestones.add(
                administrator,
                OperationId.fresh(),
                new MilestoneData("移行", Purpose.MOVE, LocalDate.of(2027, 1, 1), true, "見本の通知", true));
        software.add(
                administrator,
                OperationId.fresh(),
                new SoftwareData(
                        "見本ソフト",
                        "見本社",
                        List.of("ミホン", "見本"),
                        new Claim(Ability.YES, "見本の一覧", LocalDate.of(2026, 4, 1)),
                        Claim.UNKNOWN,
                        true));
        tags.make(administrator, OperationId.fresh(), new TagName("再訪"));
        portalTexts.word(administrator, OperationId.fresh(), PortalText.HOME, 0, "見本の文章です。");
        asked();
        questionnaire();
    }

    private void asked() {
        var data = new FaqData(InquiryCategory.APPLICATION, "E-1", "申込みはどこからできますか。", "公開フォームからできます。");
        var id = ((FaqDecision.Kept) faq.propose(administrator, OperationId.fresh(), data)).id();
        published(id);
    }

    private void published(FaqId id) {
        for (var to : List.of(FaqState.REVIEWED, FaqState.PUBLISHED)) {
            var version = jdbc.sql("SELECT version FROM faq_entry WHERE id = ?")
                    .param(id.value())
                    .query(Long.class)
                    .single();
            faq.move(administrator, OperationId.fresh(), id, version, to);
        }
    }

    private void questionnaire() {
        var sections =
                questionnaires.card(administrator, "T1").orElseThrow().form().sections();
        var begun = (FormDecision.Kept)
                builder.begin(administrator, OperationId.fresh(), new SurveyForm("", 0, "見本の調査", sections));
        builder.publish(administrator, OperationId.fresh(), begun.id(), begun.version());
    }

    private void write(String words) {
        var number = scriptQueries.versions(administrator, ContactReason.COST).size();
        scripts.write(administrator, OperationId.fresh(), ContactReason.COST, number, words);
    }

    private String words() {
        return scriptQueries
                .versions(administrator, ContactReason.COST)
                .getFirst()
                .version()
                .words();
    }

    private Set<String> parts() {
        return queries.parts(administrator).keySet();
    }

    private byte[] packed() {
        var answer = service.pack(administrator, OperationId.fresh(), "見本市の伴走支援", "第1版", parts(), Set.of());
        return ((PackDecision.Packed) answer).bytes();
    }

    private long brought(byte[] file) throws IOException {
        return ((BringDecision.Kept) service.bring(administrator, OperationId.fresh(), new ByteArrayInputStream(file)))
                .edition();
    }

    private TakeReport taken(long edition, Choice choice) {
        return service.take(
                administrator,
                OperationId.fresh(),
                edition,
                wishes(comparison(edition).lines(), choice));
    }

    private static List<Wish> wishes(List<ItemLine> lines, Choice choice) {
        return lines.stream()
                .filter(line -> line.state().isOpen())
                .map(line -> new Wish(line, choice))
                .toList();
    }

    private EditionComparison comparison(long edition) {
        return queries.comparison(administrator, edition).orElseThrow();
    }

    private ItemLine script(long edition) {
        return comparison(edition).lines().stream()
                .filter(line -> line.ref().equals(new ItemRef("scripts", "COST")))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] file(Map<String, Map<String, Map<String, String>>> parts) {
        var json = parts.entrySet().stream()
                .map(part -> "\"" + part.getKey() + "\":{"
                        + String.join(
                                ",",
                                part.getValue().entrySet().stream()
                                        .map(item -> "\"" + item.getKey() + "\":{"
                                                + String.join(
                                                        ",",
                                                        new TreeMap<>(item.getValue())
                                                                .entrySet().stream()
                                                                        .map(field -> "\"" + field.getKey() + "\":\""
                                                                                + field.getValue() + "\"")
                                                                        .toList())
                                                + "}")
                                        .toList())
                        + "}")
                .toList();
        return Stream.of("{\"banso-programme\":1,\"title\":\"見本\",\"edition\":\"1\",\"parts\":{")
                .map(head -> head + String.join(",", json) + "}}")
                .findFirst()
                .orElseThrow()
                .getBytes(StandardCharsets.UTF_8);
    }
}
