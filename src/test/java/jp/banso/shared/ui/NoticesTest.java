package jp.banso.shared.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoticesTest {

    @BeforeEach
    void openBrowser() {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.JAPAN);
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void successLeavesAfterThreeSecondsAndInterruptsNobody() {
        var notice = Notices.done("保存しました");
        assertThat(notice.getDuration()).isBetween(1, 3000);
        assertThat(notice.isAssertive()).isFalse();
    }

    @Test
    void successCanBeTakenBackOnce() {
        var undone = new AtomicInteger();
        var notice = Notices.done("外しました", undone::incrementAndGet);
        _click(_get(notice, Button.class, spec -> spec.withText("元に戻す")));
        assertThat(undone).hasValue(1);
        assertThat(notice.isOpened()).isFalse();
    }

    @Test
    void anErrorStaysSaysWhatToDoAndIsAnnouncedAtOnce() {
        var notice = Notices.failed("保存できませんでした", "もう一度お試しください");
        assertThat(notice.getDuration()).isZero();
        assertThat(notice.isAssertive()).isTrue();
        assertThat(notice.getElement().getTextRecursively()).contains("エラー", "もう一度お試しください");
        _click(_get(notice, Button.class));
        assertThat(notice.isOpened()).isFalse();
    }

    @Test
    void oneThingAtATimeWentWrongAndLeavingThePageClosesIt() {
        var first = Notices.failed("読めません", "ほかのファイルを選んでください");
        var second = Notices.failed("大きすぎます", "分けてください");
        assertThat(first.isOpened()).isFalse();
        assertThat(second.isOpened()).isTrue();
        Notices.leave(UI.getCurrent());
        assertThat(second.isOpened()).isFalse();
    }

    @Test
    void anEmptyPlaceOffersItsWayOn() {
        var opened = new AtomicInteger();
        UI.getCurrent()
                .add(new EmptyState(VaadinIcon.INBOX, "事業所がありません", "名簿を取り込むと表示されます")
                        .withAction("取り込む", opened::incrementAndGet));
        _click(_get(Button.class, spec -> spec.withText("取り込む")));
        assertThat(opened).hasValue(1);
    }

    @Test
    void aPageHasOneHeadingThatNamesItsTab() {
        var header = new PageHeader("事業所一覧");
        UI.getCurrent().add(header);
        MockVaadin.clientRoundtrip(false);
        assertThat(_get(H1.class).getText()).isEqualTo("事業所一覧");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("事業所一覧 — Banso");
        header.show("ひだまり", "270000001");
        MockVaadin.clientRoundtrip(false);
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("ひだまり — Banso");
    }
}
