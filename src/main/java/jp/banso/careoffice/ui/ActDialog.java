package jp.banso.careoffice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.UnsavedGuard;

/**
 * A form that does one thing to the case below it. The act's operation id is taken when the dialog opens, so that a
 * double click has one effect; after a refusal the next try is a new act. What is typed survives leaving and crashes.
 */
final class ActDialog {

    private final CaseScreen screen;
    private final Dialog dialog = new Dialog();
    private final Div form = new Div();
    private final Div refusal = new Div();
    private final Button confirm = new Button();
    private final UnsavedGuard guard;
    private OperationId operation = OperationId.fresh();

    /** {@code act} names the texts {@code careoffice.act.<act>} and {@code careoffice.act.<act>.do}, and the draft. */
    ActDialog(CaseTools tools, CaseScreen screen, String act) {
        this.screen = screen;
        var card = screen.card();
        guard = new UnsavedGuard(
                tools.drafts(),
                String.valueOf(tools.viewer().account().value()),
                "case/" + card.id().value() + "/" + act);
        dialog.setHeaderTitle(Wording.text("careoffice.act." + act));
        dialog.addClassName("act-dialog");
        dialog.setCloseOnOutsideClick(false);
        dialog.addDialogCloseActionListener(closing -> leave());
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                screen.dialogClosed();
            }
        });
        var whose = new Paragraph(card.name());
        whose.addClassName("act-whose");
        refusal.addClassName("form-error");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        form.addClassName("form");
        form.add(guard, whose);
        confirm.setText(Wording.text("careoffice.act." + act + ".do"));
        confirm.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        confirm.setDisableOnClick(true);
        var cancel = new Button(Wording.text("careoffice.act.cancel"), click -> leave());
        dialog.add(form, refusal);
        dialog.getFooter().add(cancel, confirm);
    }

    ActDialog with(Component... fields) {
        form.add(fields);
        return this;
    }

    /** Keeps what is typed into the field as a draft. */
    ActDialog keeping(String name, TextArea field) {
        guard.keep(name, field);
        return this;
    }

    <F extends Component & HasValue<?, String>> ActDialog keepingText(String name, F field) {
        guard.keep(name, field);
        return this;
    }

    /** What the confirming button does; it is handed the act's id and must end in done, refuse or again. */
    ActDialog doing(Consumer<OperationId> act) {
        confirm.addClickListener(click -> {
            refusal.setVisible(false);
            try {
                act.accept(operation);
            } finally {
                confirm.setEnabled(true);
            }
        });
        return this;
    }

    void open() {
        screen.dialogOpened();
        dialog.open();
        guard.begin();
    }

    /** The act happened: closes, shows the new state and says so. */
    void done(String sentence) {
        close();
        Notices.done(sentence);
    }

    /** As {@link #done(String)} with a way back. */
    void done(String sentence, Runnable undo) {
        close();
        Notices.done(sentence, undo);
    }

    /** Nothing happened; says why and what to do, and leaves all that was typed. */
    void refuse(String why) {
        refusal.removeAll();
        var sign = VaadinIcon.EXCLAMATION_CIRCLE_O.create();
        sign.getElement().setAttribute("aria-hidden", "true");
        refusal.add(sign, new Div(why));
        refusal.setVisible(true);
        next();
    }

    /** The next confirmation is another act. */
    OperationId next() {
        operation = OperationId.fresh();
        return operation;
    }

    void close() {
        guard.saved();
        dialog.close();
        screen.reload();
    }

    private void leave() {
        if (!guard.isDirty()) {
            dialog.close();
            return;
        }
        new ConfirmQuestion(
                        Wording.text("careoffice.leave.title"),
                        Wording.text("careoffice.leave.question"),
                        Wording.text("careoffice.leave.stay"))
                .answer(Wording.text("careoffice.leave.keep"), dialog::close)
                .otherAnswer(Wording.text("careoffice.leave.discard"), () -> {
                    guard.givenUp();
                    dialog.close();
                })
                .ask();
    }
}
