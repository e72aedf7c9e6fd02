package jp.banso.survey;

import static jp.banso.journey.Hands.open;
import static jp.banso.journey.Hands.press;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOffices;
import jp.banso.journey.Household;
import jp.banso.journey.ScreenState;
import jp.banso.journey.ScreenStates;
import jp.banso.security.Role;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.SurveyWaveId;
import org.springframework.stereotype.Component;

/** Rounds, letters and results, and the sheet behind a link. */
@Component
class SurveyScreens implements ScreenStates {

    private static final String ROUND = "/surveys/:round";
    private static final String ENTRY = "/surveys/:round/answers/:office";
    private static final String FILES = "/surveys/:round/files";
    private static final String FORM = "/surveys/forms/:form";
    private static final String SHEET = "/s/:link";

    private final Surveys surveys;
    private final AnswerService answers;
    private final CareOffices careOffices;
    private final Household household;
    private final QuestionnaireService builder;
    private final QuestionnaireQueries questionnaires;
    private final SeriesService series;
    private final ShareService shares;
    private final CouncilAskService council;

    SurveyScreens(
            Surveys surveys,
            AnswerService answers,
            CareOffices careOffices,
            Household household,
            QuestionnaireService builder,
            QuestionnaireQueries questionnaires,
            SeriesService series,
            ShareService shares,
            CouncilAskService council) {
        this.council = council;
        this.series = series;
        this.shares = shares;
        this.builder = builder;
        this.questionnaires = questionnaires;
        this.surveys = surveys;
        this.answers = answers;
        this.careOffices = careOffices;
        this.household = household;
    }

    @Override
    public List<ScreenState> states() {
        var staff = new CityStaff(new AccountId(household.account(Role.CITY_STAFF)), "", false);
        var offices = new ArrayList<CareOfficeId>();
        for (var number = 0; number < 11; number++) {
            offices.add(careOffices
                    .aCareOffice()
                    .numbered(CareOffices.number(9850 + number))
                    .named("見本居宅介護支援センター千里中央ステーション別館" + number, "ミホンキョタクカイゴシエンセンター" + number)
                    .at(AdoptionStage.LIVE)
                    .councilMember()
                    .saved());
        }
        var today = careOffices.today();
        var all = offices.toArray(CareOfficeId[]::new);
        var round = surveys.opened(
                staff, Surveys.wave("T2", WaveMoment.AFTER, today.minusDays(7), today.plusDays(14)), all);
        for (var number = 0; number < 6; number++) {
            var said = new HashMap<>(Surveys.COMPLETE);
            said.put("E1.NOW", String.valueOf(120 + 60 * number));
            said.put("U2.ALL", "40");
            said.put("U2.SYSTEM", String.valueOf(4 * number));
            said.put("U3", "SYSTEM,FAX");
            said.put("F1", "操作の研修をまた開いてほしい");
            surveys.answered(staff, round, all[number], today, said);
        }
        var fresh = surveys.link(staff, round, all[6]);
        var begun = surveys.link(staff, round, all[7]);
        answers.save(begun, "B2", "CLERK");
        var done = surveys.link(staff, round, all[8]);
        Surveys.COMPLETE.forEach((question, answer) -> answers.save(done, question, answer));
        answers.finish(OperationId.fresh(), done);

        var full = surveys.link(staff, round, all[9]);
        Surveys.COMPLETE.forEach((question, answer) -> answers.save(full, question, answer));
        var sheet = state(SHEET, "first section", "/s/" + fresh);
        var answered = state(SHEET, "answered but not sent", "/s/" + full);
        var page = state(ROUND, "with results", "/surveys/" + round.value());
        var entry = state(ENTRY, "to type", entry(round, all[7]));
        var own = Surveys.ownForm(builder, questionnaires, staff, "T2");
        series.begin(
                staff,
                OperationId.fresh(),
                new NewSeries("T2", "効果の調査", Map.of(), today, 21, 10, "回答は市だけが見ます。", UnitPrices.usual()));
        var past = surveys.opened(
                staff, Surveys.wave("T2", WaveMoment.AFTER, today.minusDays(30), today.minusDays(2)), all);
        for (var audience : Audience.values()) {
            shares.share(staff, OperationId.fresh(), round, audience, true);
            shares.share(staff, OperationId.fresh(), past, audience, true);
        }
        var anonymous = surveys.opened(
                staff,
                new NewWave(
                        "T2",
                        "無記名アンケート",
                        WaveMoment.AFTER,
                        today,
                        today.plusDays(14),
                        "だれの回答かは記録しません。",
                        null,
                        UnitPrices.usual(),
                        true),
                all);
        return List.of(
                state("/surveys/series", "running", "/surveys/series"),
                state("/surveys/series", "new series", "/surveys/series")
                        .after("new series", opened -> open(opened, "自動の調査を始める")),
                state(FILES, "to bring", "/surveys/" + round.value() + "/files"),
                state(FILES, "columns", "/surveys/" + round.value() + "/files").after("columns", opened -> {
                    opened.locator("input[type=file]")
                            .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                                    "answers.csv",
                                    "text/csv",
                                    ("タイムスタンプ,事業所番号,回答される方の職種を選んでください。\n2026/11/20 9:00:00 午前,"
                                                    + CareOffices.number(9859) + ",かんり者\n")
                                            .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
                    opened.getByText("選択肢にない書き方").first().waitFor();
                }),
                state("/surveys/shared/:round?", "list", "/surveys/shared"),
                state("/surveys/shared/:round?", "one", "/surveys/shared/" + past.value()),
                state("/results/:round", "public", "/results/" + past.value()),
                state("/results/:round", "not public", "/results/" + anonymous.value()),
                state(ROUND, "anonymous", "/surveys/" + anonymous.value()),
                state(SHEET, "anonymous", "/s/" + surveys.link(staff, anonymous, all[0])),
                state("/surveys/forms", "list", "/surveys/forms"),
                state(FORM, "built in", "/surveys/forms/T3"),
                state(FORM, "own", "/surveys/forms/" + own.code()),
                state(FORM, "question", "/surveys/forms/" + own.code()).after("question", opened -> {
                    opened.locator(".outline-question").nth(1).click();
                    opened.getByLabel("質問文").first().waitFor();
                }),
                state(FORM, "fault", "/surveys/forms/" + own.code()).after("fault", opened -> {
                    press(opened, "質問を追加");
                    opened.locator(".form-faults vaadin-button").first().waitFor();
                }),
                state("/surveys", "list", "/surveys"),
                state("/surveys", "new", "/surveys").after("new round", opened -> open(opened, "アンケートを始める")),
                state("/surveys", "new round refused", "/surveys").after("new round refused", opened -> {
                    open(opened, "アンケートを始める");
                    press(opened, "この内容で始める");
                    opened.locator("vaadin-text-field[invalid]").first().waitFor();
                }),
                page,
                page.after(
                        "results",
                        opened -> opened.locator(".result-table").nth(3).scrollIntoViewIfNeeded()),
                page.after("last day", opened -> open(opened, "最終日を変える")),
                page.after("close", opened -> open(opened, "締め切る")),
                page.after("letters asked", opened -> open(opened, "まだの事業所のご案内を作る")),
                entry,
                state(ENTRY, "answered", entry(round, all[0])),
                state("/offices/:number", "surveys", "/offices/" + CareOffices.number(9850)),
                sheet,
                answered.after("second section", SurveyScreens::next),
                answered.after("time", opened -> {
                    next(opened);
                    go(opened, "3／5");
                }),
                sheet.after("missing", opened -> {
                    press(opened, "次へ");
                    opened.locator("vaadin-radio-group[invalid]").first().waitFor();
                }),
                answered.after("unusual number", opened -> {
                    next(opened);
                    opened.getByLabel("予定・実績をやり取りしている事業所の総数").first().fill("500");
                    opened.keyboard().press("Tab");
                    opened.locator(".question-warning:not(:empty)").waitFor();
                    press(opened, "次へ");
                    jp.banso.journey.Hands.dialog(opened);
                }),
                state(SHEET, "begun", "/s/" + begun),
                state(SHEET, "closed", "/s/" + done),
                state(SHEET, "results", "/s/" + over(staff, past, all)),
                state(SHEET, "month", "/s/" + month(staff, all[0])),
                state(ENTRY, "anonymous", entry(anonymous, all[1])),
                state(ENTRY, "leave out", entry(round, all[1])).after("leave out", opened -> open(opened, "集計から除く")),
                page.after("council", opened -> open(opened, "連絡会に案内を頼む")),
                state(FORM, "version", "/surveys/forms/T3?version=1"),
                ScreenState.of("/surveys/passing", "to pass on", Role.LIAISON, "/surveys/passing"));
    }

    /** The link of an office that answered in a round which is over and shown to offices. */
    private String over(CityStaff staff, SurveyWaveId round, CareOfficeId... offices) {
        var today = careOffices.today();
        var link = surveys.link(staff, round, offices[0]);
        for (var office : offices) {
            surveys.answered(staff, round, office, today.minusDays(9), Surveys.COMPLETE);
        }
        return link;
    }

    private String month(CityStaff staff, CareOfficeId office) {
        var since = new Question(
                "SINCE", Question.Kind.MONTH, "いつから使っていますか。", "", "", true, null, List.of(), null, null, null, null);
        var wanted = new SurveyForm("", 0, "導入の月", List.of(new SurveyForm.Section("導入", List.of(since))));
        var kept = (FormDecision.Kept) builder.begin(staff, OperationId.fresh(), wanted);
        builder.publish(staff, OperationId.fresh(), kept.id(), kept.version());
        var today = careOffices.today();
        var form = kept.id().code();
        var round = surveys.opened(staff, Surveys.wave(form, WaveMoment.AFTER, today, today.plusDays(9)), office);
        council.ask(staff, OperationId.fresh(), round, "会員のみなさんにお伝えください。");
        return surveys.link(staff, round, office);
    }

    private static ScreenState state(String page, String name, String address) {
        return ScreenState.of(page, name, Role.CITY_STAFF, address);
    }

    private static String entry(SurveyWaveId round, CareOfficeId office) {
        return "/surveys/" + round.value() + "/answers/" + office.value();
    }

    private static void next(Page page) {
        go(page, "2／5");
    }

    private static void go(Page page, String step) {
        press(page, "次へ");
        page.getByText(step).first().waitFor();
    }
}
