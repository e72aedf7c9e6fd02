package jp.banso.casebook;

import static jp.banso.journey.Hands.open;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.journey.Hands;
import jp.banso.journey.ScreenState;
import jp.banso.journey.ScreenStates;
import jp.banso.photo.Photos;
import jp.banso.security.Role;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.survey.Surveys;
import jp.banso.survey.WaveMoment;
import org.springframework.stereotype.Component;

/** Entries in every state with photographs, candidates, an edition, and what offices see behind their links. */
@Component
class CasebookScreens implements ScreenStates {

    private static final String ENTRY = "/casebook/:entry";
    private static final String REVIEW = "/case-review/:link";

    private final Cases cases;
    private final CasebookPhotoService photos;
    private final CaseReviewService review;
    private final EditionService editions;
    private final Surveys surveys;
    private final CareOffices careOffices;
    private final People people;

    CasebookScreens(
            Cases cases,
            CasebookPhotoService photos,
            CaseReviewService review,
            EditionService editions,
            Surveys surveys,
            CareOffices careOffices,
            People people) {
        this.cases = cases;
        this.photos = photos;
        this.review = review;
        this.editions = editions;
        this.surveys = surveys;
        this.careOffices = careOffices;
        this.people = people;
    }

    @Override
    public List<ScreenState> states() {
        Viewer clerk = people.administrator();
        var offices = new ArrayList<CareOfficeId>();
        for (var at = 0; at < 7; at++) {
            var office = careOffices
                    .aCareOffice()
                    .numbered(CareOffices.number(9870 + at))
                    .named("好事例見本ケアプランセンター" + at, "コウジレイミホンケアプランセンター" + at)
                    .saved();
            cases.known(clerk, office, "見本ケアソフト", StaffSize.UP_TO_10, "560-0001");
            offices.add(office);
        }
        answered(clerk, offices);
        var draft = withPhoto(clerk, cases.begun(clerk, offices.get(0), words("提供票のFAXをやめて月末に余裕")));
        var asked = withPhoto(clerk, cases.begun(clerk, offices.get(1), words("取引先3か所と同じ月に始めた")));
        var link = cases.handed(clerk, asked);
        var approved = cases.begun(clerk, offices.get(2), words("承認された事例"));
        cases.approved(cases.handed(clerk, approved), 1, Consent.ANONYMOUS);
        var published = withPhoto(clerk, cases.begun(clerk, offices.get(3), words("公開中の事例")));
        var live = cases.published(clerk, published, Consent.NAMED);
        var wished = cases.begun(clerk, offices.get(4), words("直しを頼まれた事例"));
        review.askForChanges(OperationId.fresh(), cases.handed(clerk, wished), 1, "台数は10台です。直してください。");
        var withdrawn = cases.begun(clerk, offices.get(5), words("取り下げられた事例"));
        var ended = cases.published(clerk, withdrawn, Consent.NAMED);
        review.withdraw(OperationId.fresh(), ended);
        editions.issue(clerk, OperationId.fresh(), "好事例集 第1号", "はじめのことば", "見本市 介護保険課", List.of(published));

        var list = state("/casebook", "list", "/casebook");
        var page = state(ENTRY, "draft", entry(draft));
        var sheet = state(REVIEW, "asked", "/case-review/" + link);
        return List.of(
                list,
                list.after("new entry", opened -> open(opened, "事例を書き始める")),
                state("/casebook", "none of a state", "/casebook?state=DECLINED&q="),
                page,
                page.after("photograph", opened -> open(opened, "写真を追加")),
                page.after("link", opened -> {
                    opened.locator("vaadin-button").getByText("事業所に確認を依頼する").click();
                    opened.locator(".letters").waitFor();
                }),
                state(ENTRY, "with the office", entry(asked)),
                state(ENTRY, "approved", entry(approved)),
                state(ENTRY, "published", entry(published)),
                state(ENTRY, "changes wished", entry(wished)),
                state(ENTRY, "withdrawn", entry(withdrawn)),
                state("/casebook/candidates", "candidates", "/casebook/candidates"),
                ScreenState.of(
                                "/casebook/candidates",
                                "candidates of the administrator",
                                Role.CITY_ADMIN,
                                "/casebook/candidates")
                        .after("what is strong", opened -> open(opened, "候補の基準を変える")),
                state("/casebook/editions", "editions", "/casebook/editions"),
                state("/casebook/editions", "editions again", "/casebook/editions")
                        .after("new edition", opened -> open(opened, "号を発行する")),
                sheet,
                sheet.after("without a name", opened -> {
                    opened.getByText("この内容で掲載してよい").click();
                    opened.getByText("匿名で掲載").click();
                }),
                sheet.after(
                        "changes", opened -> opened.getByText("直してほしいところがある").click()),
                sheet.after("refused", opened -> {
                    opened.locator("vaadin-button").getByText("送る").click();
                    opened.locator(".form-error:not([hidden])").waitFor();
                }),
                state(REVIEW, "published", "/case-review/" + live),
                state(REVIEW, "published again", "/case-review/" + live).after("take back", CasebookScreens::takeBack),
                state(REVIEW, "ended", "/case-review/" + ended),
                state(REVIEW, "unknown", "/case-review/nothing"),
                state("/offices/:number", "similar success", "/offices/" + CareOffices.number(9876)));
    }

    private static void takeBack(Page opened) {
        opened.locator("vaadin-button").getByText("取り下げる").click();
        Hands.dialog(opened);
    }

    private void answered(Viewer clerk, List<CareOfficeId> offices) {
        var today = careOffices.today();
        var round = surveys.opened(
                clerk,
                Surveys.wave("T2", WaveMoment.AFTER, today.minusDays(1), today),
                offices.toArray(CareOfficeId[]::new));
        for (var at = 0; at < 7; at++) {
            var said = new HashMap<>(Surveys.COMPLETE);
            said.putAll(Map.of("E1.NOW", String.valueOf(120 + 40 * at), "C1", at % 2 == 0 ? "NAMED" : "ANONYMOUS"));
            surveys.answered(clerk, round, offices.get(at), today, said);
        }
    }

    private CasebookId withPhoto(Viewer clerk, CasebookId entry) {
        try {
            photos.add(
                    clerk,
                    OperationId.fresh(),
                    entry,
                    cases.version(clerk, entry),
                    "取引先の一覧を開いた画面",
                    false,
                    Photos.jpeg(640, 400));
            return entry;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static CaseWords words(String title) {
        return Cases.words(title, "見本ケアソフト", StaffSize.UP_TO_10);
    }

    private static String entry(CasebookId entry) {
        return "/casebook/" + entry.value();
    }

    private static ScreenState state(String page, String name, String address) {
        return ScreenState.of(page, name, Role.CITY_STAFF, address);
    }
}
