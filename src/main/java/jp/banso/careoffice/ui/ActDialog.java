package jp.banso.careoffice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.UnsavedGuard;

/** A form that does one thing to the case below it, which is drawn anew once it is done. */
final class ActDialog {

    private final CaseScreen screen;
    private final FormDialog dialog;

    /** {@code act} names the texts {@code careoffice.act.<act>} and {@code careoffice.act.<act>.do}, and the draft. */
    ActDialog(CaseTools tools, CaseScreen screen, String act) {
        this.screen = screen;
        var card = screen.card();
        var guard = new UnsavedGuard(
                tools.drafts(),
                String.valueOf(tools.viewer().account().value()),
                "case/" + card.id().value() + "/" + act);
        dialog = new FormDialog(
                        Wording.text("careoffice.act." + act), Wording.text("careoffice.act." + act + ".do"), guard)
                .about(card.name())
                .whenClosed(screen::dialogClosed);
    }

    ActDialog with(Component... fields) {
        dialog.with(fields);
        return this;
    }

    /** Keeps what is typed into the field as a draft. */
    ActDialog keeping(String name, TextArea field) {
        dialog.keeping(name, field);
        return this;
    }

    ActDialog keepingDay(String name, DatePicker field) {
        dialog.keepingDay(name, field);
        return this;
    }

    <F extends Component & HasValue<?, String>> ActDialog keepingText(String name, F field) {
        dialog.keepingText(name, field);
        return this;
    }

    /** What the confirming button does; it is handed the act's id and must end in done, refuse or again. */
    ActDialog doing(Consumer<OperationId> act) {
        dialog.doing(act);
        return this;
    }

    void open() {
        screen.dialogOpened();
        dialog.open();
    }

    /** The act happened: closes, shows the new state and says so. */
    void done(String sentence) {
        dialog.done(sentence);
        screen.reload();
    }

    /** As {@link #done(String)} with a way back. */
    void done(String sentence, Runnable undo) {
        dialog.done(sentence, undo);
        screen.reload();
    }

    /** Nothing happened; says why and what to do, and leaves all that was typed. */
    void refuse(String why) {
        dialog.refuse(why);
    }

    /** The next confirmation is another act. */
    OperationId next() {
        return dialog.next();
    }

    void close() {
        dialog.close();
        screen.reload();
    }
}
