package jp.banso.desk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import jp.banso.shared.InsuredNumbers;

/** Asks to look again while a text may hold the number of an insured person; keeps nobody from saving. */
final class PersonalDoubt extends Div {

    PersonalDoubt(TextArea... texts) {
        addClassName("apply-found");
        getElement().setAttribute("role", "status");
        for (var text : texts) {
            text.addValueChangeListener(typed -> {
                var doubtful = false;
                for (var one : texts) {
                    doubtful |= InsuredNumbers.mayBeIn(one.getValue());
                }
                setText(doubtful ? getTranslation("desk.insured") : "");
            });
        }
    }
}
