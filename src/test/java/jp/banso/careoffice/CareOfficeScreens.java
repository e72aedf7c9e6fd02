package jp.banso.careoffice;

import static jp.banso.journey.Hands.choose;
import static jp.banso.journey.Hands.open;
import static jp.banso.journey.Hands.press;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.tag.TagName;
import jp.banso.careoffice.tag.TagService;
import jp.banso.journey.Household;
import jp.banso.journey.ScreenState;
import jp.banso.journey.ScreenStates;
import jp.banso.presence.PresenceService;
import jp.banso.security.Role;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.OperationId;
import jp.banso.shared.VendorId;
import org.springframework.stereotype.Component;

/** The office list and the case page with its dialogs. */
@Component
class CareOfficeScreens implements ScreenStates {

    private static final String PAGE = "/offices/:number";

    private final CareOffices careOffices;
    private final Household household;
    private final PresenceService presence;
    private final TagService tags;
    private final Clock clock;

    CareOfficeScreens(
            CareOffices careOffices, Household household, PresenceService presence, TagService tags, Clock clock) {
        this.tags = tags;
        this.presence = presence;
        this.clock = clock;
        this.careOffices = careOffices;
        this.household = household;
    }

    @Override
    public List<ScreenState> states() {
        var firm = new VendorId(household.firm());
        var lead = new VendorStaff(new AccountId(household.account(Role.VENDOR_LEAD)), "", firm, true);
        var fresh = CareOffices.number(9801);
        var worked = CareOffices.number(9802);
        careOffices.aCareOffice().numbered(fresh).offering("430", "110").saved();
        var open = careOffices
                .aCareOffice()
                .numbered(worked)
                .named("見本居宅介護支援センター千里中央ステーション別館", "ミホンキョタクカイゴシエンセンターセンリチュウオウステーションベッカン")
                .of("社会福祉法人見本福祉会")
                .designatedOn(LocalDate.of(2020, 4, 1))
                .offering("430", "110", "150")
                .noted("10時以降に電話。担当は管理者。")
                .councilMember()
                .grantedTo(lead)
                .at(AdoptionStage.PREPARING)
                .saved();
        var administrator =
                new CityStaff(new AccountId(household.account(Role.CITY_ADMIN)), Household.name(Role.CITY_ADMIN), true);
        presence.enter(administrator, open, clock::instant);
        for (var word : List.of("要訪問", "来年度に声をかける", "電話は午前のみ")) {
            tags.putWord(administrator, OperationId.fresh(), open, new TagName(word));
        }
        for (var stage : AdoptionStage.values()) {
            careOffices.aCareOffice().at(stage).listed().saved();
        }
        var words = ScreenState.of("/tags", "tags", Role.CITY_ADMIN, "/tags");
        var list = ScreenState.of("/offices", "list", Role.CITY_STAFF, "/offices?stage=");
        var office = ScreenState.of(PAGE, "worked", Role.CITY_STAFF, "/offices/" + worked);
        var other = ScreenState.of(PAGE, "fresh", Role.CITY_STAFF, "/offices/" + fresh);
        return List.of(
                ScreenState.of("/board", "board", Role.CITY_STAFF, "/board?stage="),
                ScreenState.of("/board", "as a firm", Role.VENDOR_LEAD, "/board?stage="),
                words,
                words.after("made", page -> open(page, "タグを追加")),
                words.after("renamed", page -> open(page, "タグ「要訪問」を改名")),
                words.after("merged", page -> open(page, "タグ「要訪問」をほかのタグに統合")),
                words.after("removed", page -> press(page, "タグ「要訪問」を削除")),
                list.after("nothing found", page -> {
                    page.keyboard().press("/");
                    page.keyboard().type("みつからない");
                    page.locator(".empty-state:visible").first().waitFor();
                }),
                list.after("export", page -> {
                    press(page, "書き出し");
                    page.getByText("CSV（UTF-8）").waitFor();
                }),
                ScreenState.of("/offices", "somebody there", Role.CITY_STAFF, "/offices?q=" + worked),
                list.after("views", page -> jp.banso.journey.Hands.menu(page, "保存したビュー")),
                list.after("view kept", page -> {
                    jp.banso.journey.Hands.menu(page, "保存したビュー");
                    page.getByText("いまの表示を保存").click();
                    jp.banso.journey.Hands.dialog(page);
                }),
                list.after("columns", page -> press(page, "表示項目")),
                other,
                office,
                ScreenState.of(PAGE, "as a firm", Role.VENDOR_LEAD, "/offices/" + worked),
                ScreenState.of(PAGE, "as the council", Role.LIAISON, "/offices/" + worked),
                ScreenState.of(PAGE, "of somebody else", Role.VENDOR_LEAD, "/offices/" + fresh),
                office.after("advance", page -> open(page, "段階を進める")),
                office.after("advance refused", page -> {
                    open(page, "段階を進める");
                    press(page, "進める");
                    page.locator("vaadin-text-area[invalid]").waitFor();
                }),
                other.after("advance by a jump", CareOfficeScreens::jump),
                office.after("step back", page -> open(page, "段階を戻す")),
                office.after("step back refused", page -> {
                    open(page, "段階を戻す");
                    press(page, "戻す");
                    page.locator("vaadin-select[invalid]").first().waitFor();
                }),
                office.after("more", page -> jp.banso.journey.Hands.menu(page, "そのほかの操作を開く")),
                office.after("disposition", page -> open(page, "そのほかの操作を開く", "対応区分を変更")),
                office.after("migration", page -> open(page, "そのほかの操作を開く", "移行の段階を変更")),
                office.after("operating", page -> open(page, "そのほかの操作を開く", "営業状況を変更")),
                office.after("correct", page -> open(page, "そのほかの操作を開く", "取り消す（記録の訂正）")),
                office.after("plan", page -> open(page, "次回対応を決める")),
                office.after("details", page -> open(page, "連絡先を編集")),
                office.after("details refused", page -> {
                    open(page, "連絡先を編集");
                    page.getByLabel("電話", new Page.GetByLabelOptions().setExact(true))
                            .fill("不明");
                    press(page, "保存する");
                    page.locator("[invalid]").first().waitFor();
                }),
                office.after("details left", page -> {
                    open(page, "連絡先を編集");
                    page.getByLabel("FAX").fill("06-0000-0002");
                    press(page, "やめる");
                    page.getByText("入力中の内容があります").waitFor();
                    page.keyboard().press("Escape");
                }));
    }

    private static void jump(Page page) {
        open(page, "段階を進める");
        choose(page, "次の段階", "S60");
        page.locator("vaadin-text-area textarea").last().fill("事業所から申告");
        press(page, "進める");
    }
}
