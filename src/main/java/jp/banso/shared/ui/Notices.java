package jp.banso.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.i18n.I18NProvider;

/**
 * Short messages over the page. Success goes away by itself after 3 seconds, or 10 where
 * it can be taken back; an error stays until it is closed and is
 * announced at once. Texts arrive translated.
 */
public final class Notices {

    private static final int SHORT_MS = 3000;
    private static final int LONG_MS = 6000;
    private static final int UNDO_MS = 10_000;
    private static final int STAYS = 0;

    private Notices() {}

    /** Something the user did has happened; what did not work before it is no longer of interest. */
    public static Notification done(String text) {
        leave(UI.getCurrentOrThrow());
        return open(notice(VaadinIcon.CHECK_CIRCLE_O, "success", text, "", SHORT_MS));
    }

    /** As {@link #done(String)}, with a button that takes the act back while the notice is shown. */
    public static Notification done(String text, Runnable undo) {
        leave(UI.getCurrentOrThrow());
        var notice = notice(VaadinIcon.CHECK_CIRCLE_O, "success", text, "", UNDO_MS);
        addAction(notice, I18NProvider.translate("shared.notice.undo"), undo);
        return open(closable(notice));
    }

    /** Something worth knowing that asks for nothing; goes after 6 seconds or when closed. */
    public static Notification info(String text) {
        return open(closable(notice(VaadinIcon.INFO_CIRCLE_O, "info", text, "", LONG_MS)));
    }

    /** Something did not work: what it was, and what the user can do now. Stays until closed. */
    public static Notification failed(String what, String whatToDo) {
        var notice = closable(notice(VaadinIcon.EXCLAMATION_CIRCLE_O, "error", what, whatToDo, STAYS));
        var ui = UI.getCurrentOrThrow();
        leave(ui);
        ComponentUtil.setData(ui, Failed.class, new Failed(notice));
        return open(notice);
    }

    /** What did not work is told of the page it happened on, one thing at a time: leaving the page closes it. */
    public static void leave(UI ui) {
        var before = ComponentUtil.getData(ui, Failed.class);
        if (before != null) {
            before.notice().close();
            ComponentUtil.setData(ui, Failed.class, null);
        }
    }

    private record Failed(Notification notice) {}

    private static Notification notice(VaadinIcon icon, String kind, String text, String more, int durationMs) {
        var sign = icon.create();
        sign.addClassName("notice-icon");
        sign.getElement().setAttribute("aria-hidden", "true");
        var words = new Div(new Span(I18NProvider.translate("shared.notice." + kind)), new Div(text));
        words.getChildren().findFirst().ifPresent(label -> label.addClassName("visually-hidden"));
        words.addClassName("notice-text");
        if (!more.isBlank()) {
            var next = new Div(more);
            next.addClassName("notice-next");
            words.add(next);
        }
        var notice = new Notification(sign, words);
        notice.addClassNames("notice", "notice-" + kind);
        notice.setPosition(Position.BOTTOM_START);
        notice.setDuration(durationMs);
        notice.setAssertive(kind.equals("error"));
        return notice;
    }

    private static void addAction(Notification notice, String label, Runnable act) {
        var button = new Button(label, click -> {
            notice.close();
            act.run();
        });
        button.setDisableOnClick(true);
        button.addClassName("notice-action");
        notice.add(button);
    }

    private static Notification closable(Notification notice) {
        Component cross = VaadinIcon.CLOSE_SMALL.create();
        var close = new Button(cross, click -> notice.close());
        close.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        close.setAriaLabel(I18NProvider.translate("shared.notice.close"));
        close.addClassName("notice-close");
        notice.add(close);
        return notice;
    }

    private static Notification open(Notification notice) {
        notice.open();
        return notice;
    }
}
