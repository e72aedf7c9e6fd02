package jp.banso.letter.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jp.banso.bulk.BulkEnds;
import jp.banso.bulk.BulkId;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.careoffice.CareOfficeRow;
import jp.banso.careoffice.CareOfficeSort;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.People;
import jp.banso.careoffice.panel.OfficeField;
import jp.banso.letter.LetterTemplate;
import jp.banso.letter.SenderService;
import jp.banso.letter.TemplateService;
import jp.banso.letter.Templates;
import jp.banso.outreach.ContactMeans;
import jp.banso.outreach.ContactQueries;
import jp.banso.outreach.ContactRow;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.Screens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a template to a printing and to what stands in the case. */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class LetterScreensTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    TemplateService service;

    @Autowired
    SenderService senders;

    @Autowired
    Templates templates;

    @Autowired
    ContactQueries contacts;

    @Autowired
    CaseQueries cases;

    @Autowired
    CareOfficeQueries offices;

    @Autowired
    BulkEnds batches;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    CityStaff clerk;
    CareOfficeId office;

    @BeforeEach
    void meet() {
        clerk = people.cityStaff();
        office = careOffices.aCareOffice().named("あおい", "アオイ").saved();
        screens.signIn(clerk);
    }

    @Test
    @Rule("LTR-01")
    @SuppressWarnings("unchecked")
    void aTemplateIsWrittenWithFactsByTheirNamesAndSeenAsAnOfficeReadsIt() {
        screens.goTo("letters");
        assertThat(screens.text()).contains("定型文はまだありません");
        screens.goTo("letters/templates/new");
        field("定型文の名前").setValue("御礼");
        field("件名").setValue("御礼");
        words().setValue("{給料}のことです。");
        press("保存する");
        assertThat(words().getErrorMessage()).contains("「給料」");
        words().setValue("{事業所名}さま。次は{約束の日}です。");
        _get(OfficeField.class).setValue(row());
        assertThat(box()).contains("あおいさま。").doesNotContain("次は");
        press("保存する");

        assertThat(service.templates(clerk))
                .singleElement()
                .satisfies(one -> assertThat(one.data().words()).isEqualTo("{OFFICE}さま。次は{PROMISED}です。"));
        assertThat(words().getValue()).isEqualTo("{事業所名}さま。次は{約束の日}です。");
        screens.goTo("letters");
        assertThat(screens.text()).contains("御礼", "手紙");
    }

    @Test
    @Rule("LTR-01")
    void whoeverWasSlowerKeepsWhatWasTypedAndMaySaveOnceMore() {
        var id = templates.letter(people.administrator(), "案内", "初。");
        screens.goTo("letters/templates/" + id.value());
        var now = service.template(clerk, id).orElseThrow().data();
        service.keep(people.administrator(), OperationId.fresh(), id, 0, now);
        words().setValue("後。");
        press("保存する");
        assertThat(service.template(clerk, id).orElseThrow().data().words()).isEqualTo("初。");
        press("保存する");
        assertThat(service.template(clerk, id).orElseThrow().data().words()).isEqualTo("後。");
    }

    @Test
    @Rule({"LTR-02", "LTR-04"})
    void fromTheListToAPrintingAndToTheCases() throws Exception {
        var homeless = careOffices.aCareOffice().named("さくら", "サクラ").saved();
        jdbc.sql("UPDATE care_office SET address = '' WHERE id = ?")
                .param(homeless.value())
                .update();
        templates.letter(clerk, "案内", "{OFFICE}さま。");
        screens.goTo("offices");
        press("手紙を印刷");
        choose("定型文");
        assertThat(report()).contains("1通になります", "出さない事業所 1件", "さくら", "住所がない");
        assertThat(box()).contains("あおいさま。");
        press("印刷の用意をする");

        screens.goTo("letters/prints/" + latest("letter_print"));
        assertThat(screens.text()).contains("案内", "さくら", "出したと記録する");
        assertThat(contacts.contacts(clerk, office, 9)).isEmpty();
        press("出したと記録する");
        press("記録する");
        batches.ended(new BulkId(latest("bulk_batch")));
        assertThat(contacts.contacts(clerk, office, 9))
                .extracting(ContactRow::means)
                .containsExactly(ContactMeans.LETTER);
        screens.goTo("letters/prints/" + latest("letter_print"));
        assertThat(screens.text()).contains("出したと記録しました");
        assertThat(_find(Button.class, spec -> spec.withText("出したと記録する"))).isEmpty();
        screens.goTo("letters");
        assertThat(screens.text()).contains("1通", "出したと記録しました");
    }

    @Test
    @Rule({"LTR-06", "OUT-26"})
    void aMailToOneOfficeIsBegunFromATemplateAndRecorded() {
        templates.mail(clerk, "御礼", "{OFFICE}さま。");
        jdbc.sql("UPDATE care_office SET email = 'a b@example.jp' WHERE id = ?")
                .param(office.value())
                .update();
        screens.goTo("offices/" + number());
        press("手紙・メール");
        choose("定型文");
        assertThat(words().getValue()).isEqualTo("あおいさま。");
        words().setValue("あおいさま。\n先日は");
        assertThat(_get(Anchor.class, spec -> spec.withText("メールソフトで開く")).getHref())
                .startsWith("mailto:a%20b@example.jp?subject=%E5%BE%A1")
                .contains("%0D%0A");
        press("出したと記録する");

        assertThat(contacts.contacts(clerk, office, 9)).singleElement().satisfies(contact -> {
            assertThat(contact.means()).isEqualTo(ContactMeans.EMAIL);
            assertThat(contact.memo()).isEqualTo("御礼について");
        });
    }

    @Test
    @Rule("LTR-06")
    void aLetterWithoutAnAddressSaysSoAndNothingHappensWithoutATemplate() {
        jdbc.sql("UPDATE care_office SET address = ''").update();
        screens.goTo("offices/" + number());
        press("手紙・メール");
        assertThat(_get(Paragraph.class, spec -> spec.withText("住所が登録されていません。宛名のない手紙になります。"))
                        .isVisible())
                .isTrue();
        press("出したと記録する");
        assertThat(contacts.contacts(clerk, office, 9)).isEmpty();
    }

    @Test
    @Rule("LTR-05")
    void anAdministratorSaysWhoWrites() {
        screens.signIn(people.administrator());
        screens.goTo("letters/sender");
        field("担当課").setValue("介護保険課");
        _get(IntegerField.class, spec -> spec.withLabel("紙の左端から窓まで（mm）")).setValue(99);
        press("保存する");
        assertThat(senders.present(clerk).department()).isEmpty();
        _get(IntegerField.class, spec -> spec.withLabel("紙の左端から窓まで（mm）")).setValue(20);
        press("保存する");
        assertThat(senders.present(clerk).department()).isEqualTo("介護保険課");
        assertThat(senders.present(clerk).windowLeft()).isEqualTo(20);
    }

    @Test
    void aFirmIsOfferedNone() {
        var firm = people.lead(people.firm());
        careOffices.aCareOffice().grantedTo(firm).saved();
        screens.signIn(firm);
        screens.goTo("offices");
        assertThat(_find(Button.class, spec -> spec.withText("手紙を印刷"))).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static void choose(String label) {
        Select<LetterTemplate> field = _get(Select.class, spec -> spec.withLabel(label));
        field.setValue(field.getListDataView().getItem(0));
    }

    private CareOfficeRow row() {
        return offices.rows(clerk, CareOfficeFilter.none(), CareOfficeSort.byName(), null, 0, 1)
                .getFirst();
    }

    private String number() {
        return cases.card(clerk, office).orElseThrow().number();
    }

    private static String report() {
        return _get(Div.class, spec -> spec.withClasses("campaign-preview"))
                .getElement()
                .getTextRecursively();
    }

    private static String box() {
        return _get(LetterBox.class).getElement().getTextRecursively();
    }

    private static TextArea words() {
        return _get(TextArea.class, spec -> spec.withLabel("本文"));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void press(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getLast());
    }

    private long latest(String table) {
        return jdbc.sql("SELECT MAX(id) FROM " + table).query(Long.class).single();
    }
}
