package jp.banso.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.banso.shared.OperationId;

/**
 * A form that does one thing. The act's operation id is taken when the dialog opens, so that a double click has one effect;
 * after a refusal the next try is a new act. What is typed survives leaving and crashes.
 */
public final class FormDialog {

    private final Dialog dialog = new Dialog();
    private final Div form = new Div();
    private final Div refusal = new Div();
    private final Button confirm = new Button();
    private final UnsavedGuard guard;
    private OperationId operation = OperationId.fresh();

    /** The title and the confirming button's words arrive translated; the guard names whose draft of what this is. */
    public FormDialog(String title, String doing, UnsavedGuard guard) {
        this.guard = guard;
        dialog.setHeaderTitle(title);
        dialog.addClassName("act-dialog");
        dialog.setCloseOnOutsideClick(false);
        dialog.addDialogCloseActionListener(closing -> leave());
        refusal.addClassName("form-error");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        form.addClassName("form");
        form.add(guard);
        confirm.setText(doing);
        confirm.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        var cancel = new Button(text("shared.form.cancel"), click -> leave());
        dialog.add(form, refusal);
        dialog.getFooter().add(cancel, confirm);
    }

    /** Says above the fields whom or what the form is about. */
    public FormDialog about(String whose) {
        var line = new Paragraph(whose);
        line.addClassName("act-whose");
        form.add(line);
        return this;
    }

    public FormDialog with(Component... fields) {
        form.add(fields);
        return this;
    }

    /** Keeps what is typed into the field as a draft. */
    public FormDialog keeping(String name, TextArea field) {
        guard.keep(name, field);
        return this;
    }

    /** Keeps the chosen day as a draft. */
    public FormDialog keepingDay(String name, DatePicker field) {
        FormFields.keepDay(guard, name, field);
        return this;
    }

    public <F extends Component & HasValue<?, String>> FormDialog keepingText(String name, F field) {
        guard.keep(name, field);
        return this;
    }

    /**
     * What the confirming button does; it is handed the act's id and must end in done, refuse or next. Not called while a
     * day, a time or a number stands there that cannot be read: it would count as none.
     */
    public FormDialog doing(Consumer<OperationId> act) {
        confirm.addClickListener(click -> {
            refusal.setVisible(false);
            try {
                var unread = unread(form).findFirst();
                unread.ifPresent(Focus::now);
                if (unread.isEmpty()) {
                    act.accept(operation);
                }
            } finally {
                confirm.setEnabled(true);
            }
        });
        return this;
    }

    private static Stream<Component> unread(Component within) {
        return within.getChildren().flatMap(part -> {
            var written = part instanceof DatePicker || part instanceof TimePicker || part instanceof IntegerField;
            // Words alone have no visibility of their own to be asked for.
            if (part instanceof Text || !part.isVisible()) {
                return Stream.empty();
            }
            return written && part instanceof HasValidation field && field.isInvalid() ? Stream.of(part) : unread(part);
        });
    }

    /** Called whenever the dialog has closed, by whichever way. */
    public FormDialog whenClosed(Runnable then) {
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                then.run();
            }
        });
        return this;
    }

    public void open() {
        if (OneDialog.open(dialog)) {
            guard.begin();
        }
    }

    /** The act happened: closes and says so. */
    public void done(String sentence) {
        close();
        Notices.done(sentence);
    }

    /** As {@link #done(String)} with a way back. */
    public void done(String sentence, Runnable undo) {
        close();
        Notices.done(sentence, undo);
    }

    /** Nothing happened; says why and what to do, and leaves all that was typed. */
    public void refuse(String why) {
        refusal.removeAll();
        var sign = VaadinIcon.EXCLAMATION_CIRCLE_O.create();
        sign.getElement().setAttribute("aria-hidden", "true");
        refusal.add(sign, new Div(why));
        refusal.setVisible(true);
        refusal.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        next();
    }

    /** The next confirmation is another act. */
    public OperationId next() {
        operation = OperationId.fresh();
        return operation;
    }

    /** Closes without a word; nothing stays behind as a draft. */
    public void close() {
        guard.saved();
        dialog.close();
    }

    private void leave() {
        if (!guard.isDirty()) {
            dialog.close();
            return;
        }
        new ConfirmQuestion(
                        text("shared.form.leave.title"),
                        text("shared.form.leave.question"),
                        text("shared.form.leave.stay"))
                .answer(text("shared.form.leave.keep"), dialog::close)
                .otherAnswer(text("shared.form.leave.discard"), () -> {
                    guard.givenUp();
                    dialog.close();
                })
                .ask();
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
