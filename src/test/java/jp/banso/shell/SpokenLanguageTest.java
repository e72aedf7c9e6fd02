package jp.banso.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpokenLanguageTest {

    private ServiceInitEvent started;

    @BeforeEach
    void startService() {
        MockVaadin.setup();
        started = new ServiceInitEvent(VaadinService.getCurrent());
        new SpokenLanguage().serviceInit(started);
    }

    @AfterEach
    void stopService() {
        MockVaadin.tearDown();
    }

    @Test
    void everyMessageOfTheFrameworkIsJapanese() {
        var messages = VaadinService.getCurrent().getSystemMessages(Locale.ENGLISH, VaadinRequest.getCurrent());
        assertThat(List.of(
                        messages.getSessionExpiredCaption(),
                        messages.getSessionExpiredMessage(),
                        messages.getInternalErrorCaption(),
                        messages.getInternalErrorMessage(),
                        messages.getSyncErrorCaption(),
                        messages.getSyncErrorMessage(),
                        messages.getCookiesDisabledCaption(),
                        messages.getCookiesDisabledMessage()))
                .allSatisfy(text -> assertThat(text).containsPattern("[ぁ-ん一-龥]").doesNotContain("!"));
    }

    @Test
    void thePageSaysItIsJapanese() {
        var document = Document.createShell("");
        var page = new IndexHtmlResponse(VaadinRequest.getCurrent(), VaadinResponse.getCurrent(), document);
        started.getAddedIndexHtmlRequestListeners().forEach(listener -> listener.modifyIndexHtmlResponse(page));
        assertThat(document.getElementsByTag("html").attr("lang")).isEqualTo("ja");
        assertThat(document.title()).isEqualTo("Banso");
    }

    @Test
    void aBrowserThatAsksForEnglishGetsJapanese() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        VaadinService.getCurrent().fireUIInitListeners(UI.getCurrent());
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.JAPAN);
        assertThat(UI.getCurrent().getReconnectDialogConfiguration().getDialogText())
                .contains("接続");
    }
}
