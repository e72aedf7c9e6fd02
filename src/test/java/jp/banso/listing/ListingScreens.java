package jp.banso.listing;

import static jp.banso.journey.Hands.open;
import static jp.banso.journey.Hands.press;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.journey.ScreenState;
import jp.banso.journey.ScreenStates;
import jp.banso.security.Role;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** Lists of users recorded, previewed and refused; their queue; denominators with versions. */
@Component
class ListingScreens implements ScreenStates {

    private final ListingService service;
    private final DenominatorService denominators;
    private final CareOffices careOffices;
    private final People people;

    ListingScreens(ListingService service, DenominatorService denominators, CareOffices careOffices, People people) {
        this.service = service;
        this.denominators = denominators;
        this.careOffices = careOffices;
        this.people = people;
    }

    @Override
    public List<ScreenState> states() {
        var clerk = people.administrator();
        careOffices
                .aCareOffice()
                .numbered(CareOffices.number(9111))
                .named("見本ステーション11", "ミホンステーション")
                .saved();
        careOffices.aCareOffice().named("見本ステーション1", "ミホンステーション").saved();
        service.recordCount(
                clerk,
                OperationId.fresh(),
                new CountedSnapshot(
                        LocalDate.of(2025, 9, 1),
                        DatePrecision.MONTH,
                        22,
                        new SnapshotFacts(SnapshotSource.SLIDE, Series.OLD_SYSTEM, "市の説明資料による", null)));
        careOffices
                .aCareOffice()
                .numbered(CareOffices.number(9102))
                .named("見本ステーション2", "ミホンステーション")
                .saved();
        careOffices
                .aCareOffice()
                .numbered(CareOffices.number(9103))
                .named("見本ステーション3", "ミホンステーション")
                .saved();
        record(clerk, ListFiles.of("2025-12-01", 12));
        record(
                clerk,
                ListFiles.of("2026-02-02", 10)
                        .replace("見本ステーション2,", "見本訪問介護きた,")
                        .replace("見本ステーション3,", "見本訪問介護ひがし,"));
        var opened = (ListingDecision.Done) denominators.open(
                clerk, OperationId.fresh(), "市内の介護事業所（居宅介護支援を含む）", version(840, LocalDate.of(2025, 9, 30)));
        denominators.addVersion(clerk, OperationId.fresh(), opened.id(), 1, version(842, LocalDate.of(2026, 1, 31)));
        denominators.open(clerk, OperationId.fresh(), "指定サービスの数", version(1057, LocalDate.of(2025, 9, 30)));
        var lists = ScreenState.of("/listing", "lists", Role.CITY_ADMIN, "/listing");
        var bringing = ScreenState.of("/listing/new", "new", Role.CITY_ADMIN, "/listing/new");
        var queue = ScreenState.of("/listing/queue", "queue", Role.CITY_STAFF, "/listing/queue?part=OPEN");
        var changes = ScreenState.of("/listing/queue", "changes", Role.CITY_STAFF, "/listing/queue?part=CHANGES");
        var missing = ScreenState.of("/listing/queue", "missing", Role.CITY_STAFF, "/listing/queue?part=MISSING");
        var rates = ScreenState.of("/listing/denominators", "rates", Role.CITY_ADMIN, "/listing/denominators");
        return List.of(
                lists,
                lists.after("count", page -> open(page, "件数だけ記録")),
                lists.after("count refused", page -> {
                    open(page, "件数だけ記録");
                    press(page, "記録する");
                    page.locator("[invalid]").first().waitFor();
                }),
                bringing.after("list previewed", page -> {
                    bring(page, ListFiles.of("2026-03-02", 11));
                    page.locator(".card-stack vaadin-details").first().click();
                }),
                bringing.after("list pasted", ListingScreens::paste),
                bringing.after(
                        "list refused",
                        page -> bring(page, ListFiles.HEADER + ListFiles.row("2026-03-02", "27-4", "訪問介護", "見本"))),
                changes,
                changes.after("accept", page -> open(page, "見本ステーション2の変更を採用")),
                changes.after("accept many", page -> {
                    press(page, "「名称の変更」で確からしさ「高」の2件を選ぶ");
                    open(page, "選んだものを採用");
                }),
                queue,
                queue.after("match", page -> open(page, "見本ステーション1にあたる事業所を選ぶ")),
                queue.after("set aside", page -> open(page, "見本ステーション1を対象外にする")),
                missing,
                missing.after("answer", page -> open(page, "見本ステーション11について答える")),
                ScreenState.of("/listing/queue", "answered", Role.CITY_STAFF, "/listing/queue?part=ANSWERED"),
                rates,
                rates.after("denominator", page -> open(page, "分母を追加")),
                rates.after(
                        "versions",
                        page -> page.locator("vaadin-details").first().click()));
    }

    private static DenominatorVersion version(int value, LocalDate on) {
        return new DenominatorVersion(value, on, "事業所番号を1件ずつ数え、休止中を含み、廃止を除く", "市の事業所一覧");
    }

    /** Pastes a table as a browser copies it: its links come along. */
    private static void paste(Page page) {
        page.locator("vaadin-details-summary").first().click();
        page.locator("vaadin-text-area")
                .first()
                .evaluate(
                        """
                (area, html) => {
                    const data = new DataTransfer();
                    data.setData('text/html', html);
                    area.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
                }""",
                        "<table><tr><td>訪問介護</td><td>見本ステーション11</td><td>豊中市</td><td><a href='?jno=%s'>地図</a></td></tr></table>"
                                .formatted(CareOffices.number(9111)));
        page.locator(".section").first().waitFor();
    }

    private static void bring(Page page, String text) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("users_2026-03.csv", "text/csv", ListFiles.utf8(text)));
        page.locator(".section").first().waitFor();
    }

    private void record(Viewer clerk, String list) {
        try {
            var reading =
                    (ListReading.Read) service.read(clerk, "users.csv", new ByteArrayInputStream(ListFiles.utf8(list)));
            service.recordList(clerk, OperationId.fresh(), reading.list(), SnapshotFacts.ofThePublicList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
