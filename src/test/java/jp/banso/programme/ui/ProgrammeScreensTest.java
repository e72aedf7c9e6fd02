package jp.banso.programme.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.outreach.ContactReason;
import jp.banso.programme.BringDecision;
import jp.banso.programme.Choice;
import jp.banso.programme.ProgrammeService;
import jp.banso.script.ScriptQueries;
import jp.banso.script.ScriptService;
import jp.banso.security.Viewer;
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

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class ProgrammeScreensTest {

    private static final String FILE = """
            {"banso-programme":1,"title":"見本県の伴走支援","edition":"第1版","parts":{
              "scripts":{"COST":{"words":"版の言葉"}},"tags":{"再訪":{"name":"再訪"}},"weather":{"rain":{"much":"yes"}}}}""";

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ProgrammeService service;

    @Autowired
    ScriptService scripts;

    @Autowired
    ScriptQueries versions;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    Viewer.CityStaff administrator;

    @BeforeEach
    void signIn() {
        administrator = people.administrator();
        screens.signIn(administrator);
    }

    @Test
    @Rule("PGM-01")
    void aProgrammeIsWrittenOutUnlessItNamesSomebody() {
        careOffices.aCareOffice().named("見本ヘルパーあじさい", "ミホン").saved();
        write("見本ヘルパーあじさいも使っています");
        screens.goTo("programme");
        press("書き出す");
        assertThat(_get(TextField.class, spec -> spec.withLabel("名前")).isInvalid())
                .isTrue();
        _setValue(_get(TextField.class, spec -> spec.withLabel("名前")), "見本市の伴走支援");
        _setValue(_get(TextField.class, spec -> spec.withLabel("版")), "第1版");
        press("書き出す");
        assertThat(screens.text()).contains("1か所にある", "「見本ヘルパーあじさい」");
        assertThat(_find(Anchor.class, spec -> spec.withText("見本市の伴走支援_第1版.json を保存する")))
                .isEmpty();

        write("使っている事業所があります");
        press("書き出す");
        assertThat(_find(Anchor.class, spec -> spec.withText("見本市の伴走支援_第1版.json を保存する")))
                .hasSize(1);
    }

    @Test
    @Rule("PGM-04")
    void whatDiffersIsShownItemByItemAndDoneAsChosen() throws IOException {
        write("この市の言葉");
        var edition = ((BringDecision.Kept) service.bring(
                        administrator,
                        OperationId.fresh(),
                        new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8))))
                .edition();
        screens.goTo("programme");
        assertThat(screens.text()).contains("見本県の伴走支援　第1版", "まだ何も取り込んでいません");
        screens.goTo("programme/" + edition);
        assertThat(screens.text()).contains("両方で変更", "この市の言葉", "版の言葉", "新しい項目", "再訪", "新しいBansoのまとまり（weather）");
        var choices = _find(RadioButtonGroup.class);
        assertThat(choices).extracting(RadioButtonGroup::getValue).containsExactly(Choice.LATER, Choice.TAKE);
        press("選んだとおりにする");
        assertThat(screens.text()).contains("この市の言葉").doesNotContain("新しい項目");
        _setValue(_get(RadioButtonGroup.class), Choice.TAKE);
        press("選んだとおりにする");
        assertThat(screens.text()).contains("違いはありません");
        assertThat(versions.versions(administrator, ContactReason.COST)
                        .getFirst()
                        .version()
                        .words())
                .isEqualTo("版の言葉");
    }

    private void write(String words) {
        scripts.write(
                administrator,
                OperationId.fresh(),
                ContactReason.COST,
                versions.versions(administrator, ContactReason.COST).size(),
                words);
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }
}
