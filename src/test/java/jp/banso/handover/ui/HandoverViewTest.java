package jp.banso.handover.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.NextAction;
import jp.banso.careoffice.NextPlan;
import jp.banso.careoffice.People;
import jp.banso.careoffice.PlanService;
import jp.banso.handover.HandoverQueries;
import jp.banso.security.ActingPeople;
import jp.banso.security.Colleague;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.OperationId;
import jp.banso.support.SupportDesk;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.Screens;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class HandoverViewTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    HandoverQueries queries;

    @Autowired
    PlanService plans;

    @Autowired
    SupportDesk support;

    @Autowired
    CareOffices careOffices;

    @Autowired
    ActingPeople acting;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    CityStaff leaver;
    CityStaff successor;
    LocalDate today;

    @BeforeEach
    void plan() {
        leaver = people.cityStaff("豊見 一郎");
        successor = people.cityStaff("豊見 二葉");
        today = careOffices.today();
        planned("緑地見本", NextAction.CALL_AGAIN);
        planned("桃山見本", NextAction.SEND_MATERIAL);
    }

    /** The journey of a transfer: handed over, account disabled, nothing told any more, the successor has it all before them. */
    @Test
    @Rule({"HND-02", "HND-04"})
    void aTransferOfAStaffMember() {
        screens.signIn(leaver);
        screens.goTo("handover");
        assertThat(screens.text()).contains("案件 2件", "引継ぎはまだありません");
        choose("後任", successor.name());
        assertThat(screens.text()).contains("豊見 二葉さん：案件 2件");
        hand();
        assertThat(screens.text()).contains("豊見 一郎さんの引継書", "緑地見本", "桃山見本", "機器の約束");
        assertThat(_find(Button.class, spec -> spec.withText("引継書を確認しました"))).isEmpty();

        jdbc.sql("UPDATE account SET enabled = FALSE WHERE id = ?")
                .param(leaver.account().value())
                .update();
        assertThat(acting.find(leaver.account())).isEmpty();

        screens.signIn(successor);
        screens.goTo("work");
        assertThat(screens.text()).contains("緑地見本", "桃山見本", "引継書を確認する", "豊見 一郎さんの引継書");
        screens.goTo("notices");
        assertThat(screens.text()).contains("ほか1");
        screens.goTo("handover/" + queries.rows(successor).getFirst().id().value());
        _click(_get(Button.class, spec -> spec.withText("引継書を確認しました")));
        screens.goTo("work");
        assertThat(screens.text()).contains("緑地見本").doesNotContain("引継書を確認する");
    }

    @Test
    void casesAreMarkedByStageAndGivenToAnother() {
        var third = people.cityStaff("豊見 三郎");
        screens.signIn(people.administrator());
        screens.goTo("handover");
        choose("引き継ぐ人", leaver.name());
        choose("後任", successor.name());
        var grid = _get(Grid.class);
        grid.select(grid.getListDataView().getItem(0));
        choose("分けて引き継ぐ人", third.name());
        _click(_get(Button.class, spec -> spec.withText("印を付けた案件の後任にする")));
        assertThat(screens.text()).contains("豊見 二葉さん：案件 1件", "豊見 三郎さん：案件 1件");
        hand();
        assertThat(screens.text()).contains("後任：", "豊見 三郎", "豊見 二葉", "元の担当に戻す");

        _click(_get(Button.class, spec -> spec.withText("元の担当に戻す")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(screens.text()).contains("前の引継ぎを元に戻したものです");
    }

    @Test
    void withoutASuccessorNothingIsAsked() {
        screens.signIn(leaver);
        screens.goTo("handover");
        _click(_get(Button.class, spec -> spec.withText("引き継ぐ")));

        assertThat(_find(ConfirmDialog.class)).isEmpty();
    }

    @Test
    @Rule("HND-03")
    void paperAndWorkbookTellWhatThePageTells() throws IOException {
        screens.signIn(leaver);
        screens.goTo("handover");
        choose("後任", successor.name());
        hand();
        var pack =
                queries.pack(successor, queries.rows(successor).getFirst().id()).orElseThrow();
        var pdf = new ByteArrayOutputStream();
        PackFiles.print(pack, pdf);
        try (var read = Loader.loadPDF(pdf.toByteArray())) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains("豊見 一郎さんの引継書", "緑地見本", "桃山見本", "機器の約束", "後任", "1 / 1");
        }
        var xlsx = new ByteArrayOutputStream();
        PackFiles.fill(pack, xlsx);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx.toByteArray()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).endsWith("見本");
            assertThat(sheet.getRow(0).getCell(4).getStringCellValue()).isEqualTo("後任");
        }
    }

    @Test
    void somebodyElsesPackIsNotFound() {
        screens.signIn(leaver);
        screens.goTo("handover");
        choose("後任", successor.name());
        hand();
        var id = queries.rows(successor).getFirst().id().value();
        screens.signIn(people.cityStaff());
        screens.goTo("handover/" + id);

        assertThat(screens.text()).doesNotContain("豊見 一郎さんの引継書");
    }

    @Test
    @Rule("HND-06")
    void aLeadHandsOverForAVisitorOfTheFirm() {
        var firm = people.firm();
        var lead = people.lead(firm);
        var visitor = people.visitor(firm);
        var next = people.visitor(firm);
        support.accepted(
                successor, careOffices.aCareOffice().named("服部見本", "ハットリミホン").saved(), visitor);
        screens.signIn(lead);
        screens.goTo("handover");
        choose("引き継ぐ人", visitor.name());
        choose("後任", next.name());
        hand();
        assertThat(screens.text()).contains("服部見本");

        screens.signIn(next);
        screens.goTo("work");
        assertThat(screens.text()).contains("引継書を確認する");
        screens.goTo("handover/" + queries.rows(next).getFirst().id().value());
        assertThat(screens.text()).contains("服部見本");
    }

    private void hand() {
        _click(_get(Button.class, spec -> spec.withText("引き継ぐ")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
    }

    @SuppressWarnings("unchecked")
    private static void choose(String label, String name) {
        Select<Colleague> select = _get(Select.class, spec -> spec.withLabel(label));
        select.setValue(select.getListDataView()
                .getItems()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow());
    }

    private void planned(String name, NextAction action) {
        var office = careOffices.aCareOffice().named(name, "ミホン").saved();
        plans.plan(leaver, OperationId.fresh(), office, new NextPlan(action, today, leaver.account(), "機器の約束"));
    }
}
