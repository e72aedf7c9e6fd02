package jp.banso.shared.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PagePartsTest {

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
    void aSectionIsARegionNamedByItsHeading() {
        var section = new Section("接触の記録", new Paragraph("まだありません"));
        var heading = _get(section, H2.class);
        assertThat(section.getElement().getAttribute("aria-labelledby"))
                .isEqualTo(heading.getId().orElseThrow());
        section.show(new Paragraph("1件"));
        assertThat(section.getElement().getTextRecursively()).contains("1件").doesNotContain("まだありません");
    }

    @Test
    void aMissingFactIsSaidInWords() {
        var facts = new DescriptionList().with("電話", "").with("法人", "株式会社伴走");
        assertThat(facts.getElement().getTextRecursively()).contains("電話", "記録なし", "株式会社伴走");
    }

    @Test
    void aBadgeSaysItsStateInAWordAndAnIcon() {
        var badge = new StatusBadge(StatusBadge.Meaning.WARNING, "停滞");
        assertThat(badge.getElement().getTextRecursively()).isEqualTo("停滞");
        assertThat(_get(badge, Icon.class).getElement().getAttribute("aria-hidden"))
                .isEqualTo("true");
    }

    @Test
    void aQuestionIsAnsweredByVerbsAndKeepsEverythingOnCancel() {
        List<String> acts = new ArrayList<>();
        new ConfirmQuestion("廃止", "この事業所を廃止にしますか。", "そのままにする")
                .dangerousAnswer("廃止にする", () -> acts.add("closed"))
                .kept(() -> acts.add("kept"))
                .ask();
        ConfirmDialogKt._fireCancel(_get(ConfirmDialog.class));
        assertThat(acts).containsExactly("kept");
        new ConfirmQuestion("廃止", "この事業所を廃止にしますか。", "そのままにする")
                .dangerousAnswer("廃止にする", () -> acts.add("closed"))
                .ask();
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(acts).containsExactly("kept", "closed");
    }

    @Test
    void progressIsSaidInWordsAndCanBeStoppedOnce() {
        List<String> acts = new ArrayList<>();
        var card = new ProgressCard("取込").cancellable(() -> acts.add("stop"));
        UI.getCurrent().add(card);
        card.show(419, 838);
        assertThat(card.getElement().getTextRecursively()).contains("838件中419件（50%）");
        assertThat(_get(card, ProgressBar.class).getValue()).isEqualTo(0.5);
        _click(_get(card, Button.class));
        assertThat(acts).containsExactly("stop");
        assertThat(card.getElement().getTextRecursively()).contains("中止しています");
    }

    @Test
    void progressWithoutAKnownEndCounts() {
        var card = new ProgressCard("取込");
        card.show(1200, 0);
        assertThat(_get(card, ProgressBar.class).isIndeterminate()).isTrue();
        assertThat(card.getElement().getTextRecursively()).contains("1,200件");
    }

    @Test
    void theTrackTellsOnlyOfStagesThatAreOnIt() {
        List<String> chosen = new ArrayList<>();
        var track = new StageTrack();
        track.show(List.of(new StageTrack.Step("S00", "未接触", "", false)), "S00");
        track.onChosen(chosen::add);
        assertThat(track.getElement().getProperty("current")).isEqualTo("S00");
        assertThat(track.getElement().getPropertyRaw("stages").toString()).contains("未接触");
        assertThat(track.getElement().getPropertyRaw("texts").toString()).contains("済", "現在", "未", "省略");
    }
}
