package jp.banso.notice.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.stream.IntStream;
import jp.banso.notice.MailRhythm;
import jp.banso.notice.MailWish;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.Focus;
import jp.banso.shared.ui.FormDialog;

/** Where and how often one wants one's notices by mail. */
final class MailWishDialog {

    private final NoticeTools tools;
    private final FormDialog dialog;
    private final RadioButtonGroup<MailRhythm> rhythm = new RadioButtonGroup<>();
    private final Select<Integer> hour = new Select<>();
    private final EmailField address = new EmailField();

    MailWishDialog(NoticeTools tools) {
        this.tools = tools;
        dialog = new FormDialog(
                rhythm.getTranslation("notice.mail"), rhythm.getTranslation("notice.mail.save"), tools.guard("mail"));
        var wish = tools.mail().present(tools.viewer());
        rhythm.setLabel(rhythm.getTranslation("notice.mail.rhythm"));
        rhythm.setItems(MailRhythm.values());
        rhythm.setItemLabelGenerator(one -> rhythm.getTranslation("notice.mail.rhythm." + one.name()));
        rhythm.addValueChangeListener(chosen -> shape());
        hour.setLabel(hour.getTranslation("notice.mail.hour"));
        hour.setItems(IntStream.range(0, 24).boxed().toList());
        hour.setItemLabelGenerator(one -> hour.getTranslation("notice.mail.hour.at", one));
        address.setLabel(address.getTranslation("notice.mail.address"));
        address.setHelperText(address.getTranslation("notice.mail.address.help"));
        address.setMaxLength(254);
        rhythm.setValue(wish.rhythm());
        hour.setValue(wish.hour());
        address.setValue(wish.address());
        if (!tools.mail().open(tools.viewer())) {
            dialog.with(new Paragraph(rhythm.getTranslation("notice.mail.closed")));
        }
        dialog.with(rhythm, hour, address).doing(this::save);
        shape();
    }

    void open() {
        dialog.open();
    }

    private void shape() {
        hour.setVisible(rhythm.getValue() == MailRhythm.DAILY);
        address.setVisible(rhythm.getValue() != MailRhythm.NEVER);
    }

    private void save(OperationId operation) {
        var off = rhythm.getValue() == MailRhythm.NEVER;
        var typed = address.getValue().strip();
        var bad = !MailWish.fits(typed) && !(off && typed.isEmpty());
        address.setInvalid(bad);
        address.setErrorMessage(bad ? address.getTranslation("notice.mail.address.bad") : "");
        if (bad) {
            Focus.now(address);
            return;
        }
        tools.mail().choose(tools.viewer(), operation, new MailWish(typed, rhythm.getValue(), hour.getValue()));
        dialog.done(rhythm.getTranslation(off ? "notice.mail.off" : "notice.mail.saved"));
    }
}
