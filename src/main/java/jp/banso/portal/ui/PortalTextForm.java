package jp.banso.portal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import jp.banso.portal.PortalTextDecision;
import jp.banso.portal.PortalTextService;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.UnsavedGuard;

/** The words of one text as they are written; what was typed and not published stays as a draft. */
final class PortalTextForm extends Div {

    private final transient BiFunction<OperationId, String, PortalTextDecision> act;
    private final transient Runnable then;
    private final TextArea body = new TextArea(getTranslation("portal.texts.body"));
    private final UnsavedGuard guard;

    PortalTextForm(
            String standing,
            String present,
            UnsavedGuard guard,
            Consumer<String> preview,
            BiFunction<OperationId, String, PortalTextDecision> act,
            Runnable then) {
        this.act = act;
        this.then = then;
        this.guard = guard;
        addClassName("desk-form");
        body.setMaxLength(PortalTextService.LONGEST);
        body.setMinRows(10);
        body.setWidthFull();
        body.setHelperText(getTranslation("portal.texts.help", PortalTextService.LONGEST));
        body.setValue(present);
        guard.keep("body", body);
        body.addValueChangeListener(typed -> preview.accept(typed.getValue()));
        var keep = new Button(getTranslation("portal.texts.keep"));
        keep.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        keep.setDisableOnClick(true);
        keep.addClickListener(click -> {
            try {
                keep();
            } finally {
                keep.setEnabled(true);
            }
        });
        add(new Paragraph(standing), guard, body, keep);
        addAttachListener(attached -> guard.begin());
    }

    /** Puts other words in the place of what stands there. */
    void put(String words) {
        body.setValue(words);
        body.focus();
    }

    private void keep() {
        switch (act.apply(OperationId.fresh(), body.getValue())) {
            case PortalTextDecision.Kept kept -> {
                guard.saved();
                Notices.done(getTranslation("portal.texts.kept", kept.edition()));
                then.run();
            }
            case PortalTextDecision.Stays stays -> refuse(getTranslation("portal.texts.stays." + stays.reason()));
            case PortalTextDecision.MovedMeanwhile moved ->
                refuse(getTranslation("portal.texts.meanwhile", moved.by()));
        }
    }

    private void refuse(String why) {
        body.setInvalid(true);
        body.setErrorMessage(why);
        body.focus();
    }
}
