package jp.banso.photo.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.io.IOException;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.photo.Photos;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.support.SupportDesk;
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

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class PhotoPanelTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    SupportDesk desk;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Viewer.VendorStaff visitor;
    CareOfficeId office;

    @BeforeEach
    void meet() {
        visitor = people.visitor(people.firm());
        office = careOffices.aCareOffice().saved();
        desk.visited(visitor, desk.accepted(people.cityStaff(), office, visitor), desk.note(null, null));
        screens.signIn(visitor);
        open();
    }

    @Test
    @Rule("PHO-01")
    void aPhotographIsTakenOnlyAfterTheWarningWasTickedAndAWordWritten() throws IOException {
        click("写真を追加");
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(words -> words.startsWith("ケアプラン、利用者の名前や顔、パスワードが写った写真は追加できません"));
        assertThat(_find(Upload.class)).isEmpty();

        _setValue(_get(TextField.class, spec -> spec.withLabel("写真の説明")), "受信した画面");
        assertThat(_find(Upload.class)).isEmpty();
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("ケアプラン、利用者の名前や顔、パスワードが写っていないことを確かめました")), true);
        UploadKt._upload(_get(Upload.class), "screen.jpg", Photos.jpeg(400, 300));

        open();
        assertThat(_get(Image.class).getAlt()).contains("受信した画面");
        assertThat(_get(Image.class).getSrc()).startsWith("photos/").endsWith(".jpg");
    }

    @Test
    @Rule("PHO-04")
    void removingAsksForTheReason() throws IOException {
        click("写真を追加");
        _setValue(_get(TextField.class, spec -> spec.withLabel("写真の説明")), "受信した画面");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("ケアプラン、利用者の名前や顔、パスワードが写っていないことを確かめました")), true);
        UploadKt._upload(_get(Upload.class), "screen.jpg", Photos.jpeg(400, 300));
        open();

        click("削除する");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("理由")), "名前が写っていた");
        var buttons = _find(Button.class, spec -> spec.withText("削除する"));
        _click(buttons.getLast());

        open();
        assertThat(screens.text()).contains("写真は削除されました（理由：名前が写っていた）");
        assertThat(_find(Image.class)).isEmpty();
    }

    private void open() {
        screens.goTo("offices/"
                + jdbc.sql("SELECT office_number FROM care_office WHERE id = ?")
                        .param(office.value())
                        .query(String.class)
                        .single());
    }

    private void click(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }
}
