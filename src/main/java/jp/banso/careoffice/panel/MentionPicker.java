package jp.banso.careoffice.panel;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import jp.banso.careoffice.CasePerson;

/**
 * Puts somebody's name behind what is written, as {@code @name}: who is named so is told of it once it is saved. The names
 * offered are of people who may read the words.
 */
public final class MentionPicker extends Composite<ComboBox<CasePerson>> {

    /** Writes into {@code words}; {@code most} is how many characters they may have. Hidden where there is nobody to name. */
    public MentionPicker(List<CasePerson> people, TextArea words, int most) {
        var box = getContent();
        box.setLabel(I18NProvider.translate("careoffice.mention"));
        box.setHelperText(I18NProvider.translate("careoffice.mention.help"));
        box.setPlaceholder(I18NProvider.translate("careoffice.mention.choose"));
        box.setItems(people);
        box.setItemLabelGenerator(CasePerson::name);
        box.setVisible(!people.isEmpty());
        box.addValueChangeListener(chosen -> {
            var person = chosen.getValue();
            if (person != null) {
                var longer = with(words.getValue(), person.name());
                if (longer.length() <= most) {
                    words.setValue(longer);
                }
                box.clear();
            }
        });
    }

    private static String with(String written, String name) {
        var gap = written.isEmpty() || Character.isWhitespace(written.charAt(written.length() - 1)) ? "" : " ";
        return written + gap + "@" + name + " ";
    }
}
