package jp.banso.mail.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import jp.banso.shared.mail.OutboxRow;
import jp.banso.shared.mail.OutboxState;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.OneDialog;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;
import org.jspecify.annotations.Nullable;

/** One message: what has become of it, to whom it goes, the mail itself as it is sent, and what may be done about it. */
final class MailItem extends ListItem {

    MailItem(OutboxRow row, Runnable again, Runnable cancel) {
        addClassNames("notice-item", "mail-item");
        var head = new Div(
                new StatusBadge(
                        meaning(row.state()),
                        getTranslation("mail.state." + row.state().name())),
                new Span(when(row)));
        head.addClassName("notice-head");
        var subject = new Div(row.message().subject());
        subject.addClassName("notice-office");
        var recipient = new Div(getTranslation("mail.to", row.message().recipient()));
        add(head, subject, recipient);
        if (!row.failure().isEmpty()) {
            add(new Div(getTranslation("mail.failure", row.attempts(), why(row.failure()))));
        }
        if (row.state() == OutboxState.UNSURE) {
            add(new Div(getTranslation("mail.unsure")));
        }
        add(preview(row), acts(row, again, cancel));
    }

    private Details preview(OutboxRow row) {
        var text = new Div(row.message().body());
        text.addClassName("mail-text");
        return new Details(getTranslation("mail.preview"), text);
    }

    private Div acts(OutboxRow row, Runnable again, Runnable cancel) {
        var acts = new Div();
        acts.addClassName("section-actions");
        if (row.state().mayGoAgain()) {
            acts.add(act("mail.again", row, () -> ask(row, again)));
        }
        if (row.state().mayBeCancelled()) {
            acts.add(act("mail.cancel", row, cancel));
        }
        acts.setVisible(acts.getComponentCount() > 0);
        return acts;
    }

    private Button act(String key, OutboxRow row, Runnable does) {
        var button = new Button(getTranslation(key), click -> does.run());
        button.setAriaLabel(getTranslation(key + ".of", row.message().subject()));
        button.setDisableOnClick(true);
        return button;
    }

    /** Of a message that may have arrived a person is asked once more. */
    private void ask(OutboxRow row, Runnable again) {
        if (row.state() != OutboxState.UNSURE) {
            again.run();
            return;
        }
        var question = new ConfirmDialog(
                getTranslation("mail.again"),
                getTranslation("mail.again.question"),
                getTranslation("mail.again"),
                yes -> again.run());
        question.setCancelable(true);
        question.setCancelText(getTranslation("shared.form.cancel"));
        OneDialog.open(question);
    }

    private String when(OutboxRow row) {
        return switch (row.state()) {
            case SENT -> getTranslation("mail.when.sent", moment(row.sentAt()));
            case WAITING -> getTranslation("mail.when.waiting", moment(row.createdAt()), moment(row.nextTryAt()));
            default -> getTranslation("mail.when.written", moment(row.createdAt()));
        };
    }

    private static String moment(@Nullable Instant at) {
        return at == null ? "" : JapaneseDates.moment(at);
    }

    private static Meaning meaning(OutboxState state) {
        return switch (state) {
            case SENT -> Meaning.GOOD;
            case WAITING, SENDING -> Meaning.ACTIVE;
            case UNSURE -> Meaning.WARNING;
            case FAILED -> Meaning.BAD;
            case CANCELLED -> Meaning.QUIET;
        };
    }

    /** What the kind of failure means to a person. */
    private String why(String kind) {
        if (kind.contains("Authentication")) {
            return getTranslation("mail.failure.sign-in");
        }
        var away = kind.contains("Connect") || kind.contains("Timeout") || kind.contains("Host");
        return getTranslation(away ? "mail.failure.away" : "mail.failure.refused");
    }
}
