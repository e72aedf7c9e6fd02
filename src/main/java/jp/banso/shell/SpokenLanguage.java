package jp.banso.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jp.banso.shared.ui.Language;
import org.springframework.stereotype.Component;

/**
 * Makes every session speak the {@link Language} chosen for its browser, Japanese unless told otherwise: texts, the page's
 * language, and what is said when the session has ended, the connection is lost or something breaks.
 */
@Component
class SpokenLanguage implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(SpokenLanguage::messages);
        service.addSessionInitListener(begun ->
                begun.getSession().setLocale(Language.of(begun.getRequest()).locale()));
        service.addUIInitListener(opened -> speak(opened.getUI()));
        event.addIndexHtmlRequestListener(SpokenLanguage::namePage);
    }

    private static void namePage(IndexHtmlResponse page) {
        var language = Language.of(page.getVaadinRequest());
        var document = page.getDocument();
        document.getElementsByTag("html").attr("lang", language.tag());
        document.title(text(page.getVaadinRequest().getService(), language, "shell.page.title"));
        document.getElementsByTag("noscript")
                .forEach(element ->
                        element.text(text(page.getVaadinRequest().getService(), language, "shell.noscript")));
    }

    private static void speak(UI ui) {
        var locale = Language.of(VaadinRequest.getCurrent()).locale();
        ui.getSession().setLocale(locale);
        ui.setLocale(locale);
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
        var language = Language.of(info.getRequest());
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(text(service, language, "shell.expired.title"));
        messages.setSessionExpiredMessage(text(service, language, "shell.expired.next"));
        messages.setInternalErrorCaption(text(service, language, "shell.broken.title"));
        messages.setInternalErrorMessage(text(service, language, "shell.broken.next"));
        messages.setSyncErrorCaption(text(service, language, "shell.outOfStep.title"));
        messages.setSyncErrorMessage(text(service, language, "shell.outOfStep.next"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(text(service, language, "shell.cookies.title"));
        messages.setCookiesDisabledMessage(text(service, language, "shell.cookies.next"));
        return messages;
    }

    private static String text(VaadinService service, Language language, String key) {
        return service.getInstantiator().getI18NProvider().getTranslation(key, language.locale());
    }
}
