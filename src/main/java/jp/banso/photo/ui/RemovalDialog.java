package jp.banso.photo.ui;

import com.vaadin.flow.i18n.I18NProvider;
import jp.banso.photo.PhotoDecision;
import jp.banso.photo.PhotoRow;
import jp.banso.photo.PhotoService;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;

/** Removes a photograph for good, with the reason. */
final class RemovalDialog {

    private final FormDialog dialog;

    RemovalDialog(PhotoTools tools, PhotoRow photo) {
        dialog = new FormDialog(text("photo.remove"), text("photo.remove.do"), tools.guard("remove/" + photo.id()))
                .about(photo.description());
        var reason = FormFields.words("photo.reason", PhotoService.LONGEST_WORDS);
        dialog.with(FormFields.note(text("photo.remove.note")), reason).doing(operation -> {
            if (FormFields.must(reason, !reason.getValue().isBlank())) {
                switch (tools.service().remove(tools.viewer(), operation, photo.id(), reason.getValue())) {
                    case PhotoDecision.Done done -> form().done(text("photo.remove.done"));
                    case PhotoDecision.Refused refused -> form().refuse(text("photo.refused." + refused.reason()));
                }
            }
        });
    }

    private FormDialog form() {
        return dialog;
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }

    void open() {
        dialog.open();
    }
}
