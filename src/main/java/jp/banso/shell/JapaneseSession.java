package jp.banso.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Makes every session Japanese whatever the browser asks for: texts, the page's language, and what is said when the
 * session has ended, the connection is lost or something breaks.
 */
@Component
class JapaneseSession implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(JapaneseSession::messages);
        service.addSessionInitListener(session -> session.getSession().setLocale(Locale.JAPAN));
        service.addUIInitListener(opened -> speakJapanese(opened.getUI()));
        event.addIndexHtmlRequestListener(JapaneseSession::namePage);
    }

    private static void namePage(IndexHtmlResponse page) {
        var document = page.getDocument();
        document.getElementsByTag("html").attr("lang", "ja");
        document.title(text(page.getVaadinRequest().getService(), "shell.page.title"));
        document.getElementsByTag("noscript")
                .forEach(element -> element.text(text(page.getVaadinRequest().getService(), "shell.noscript")));
    }

    private static void speakJapanese(UI ui) {
        ui.setLocale(Locale.JAPAN);
        var lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(ui.getTranslation("shell.connection.lost"));
        lost.setDialogTextGaveUp(ui.getTranslation("shell.connection.gaveUp"));
        ui.getPage()
                .executeJs(
                        "if (window.Vaadin?.connectionIndicator) window.Vaadin.connectionIndicator.onlineText = $0",
                        ui.getTranslation("shell.connection.back"));
    }

    private static SystemMessages messages(SystemMessagesInfo info) {
        var service = info.getService();
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(text(service, "shell.expired.title"));
        messages.setSessionExpiredMessage(text(service, "shell.expired.next"));
        messages.setInternalErrorCaption(text(service, "shell.broken.title"));
        messages.setInternalErrorMessage(text(service, "shell.broken.next"));
        messages.setSyncErrorCaption(text(service, "shell.outOfStep.title"));
        messages.setSyncErrorMessage(text(service, "shell.outOfStep.next"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(text(service, "shell.cookies.title"));
        messages.setCookiesDisabledMessage(text(service, "shell.cookies.next"));
        return messages;
    }

    private static String text(VaadinService service, String key) {
        return service.getInstantiator().getI18NProvider().getTranslation(key, Locale.JAPAN);
    }
}
