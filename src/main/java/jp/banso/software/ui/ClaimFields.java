package jp.banso.software.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.software.Ability;
import jp.banso.software.Claim;

/** What is known of one version of the standard, with its source and day. */
final class ClaimFields extends Div {

    private final Select<Ability> ability = new Select<>();
    private final TextField source = new TextField(Wording.text("software.source"));
    private final DatePicker asOf = JapaneseDates.datePicker(Wording.text("software.as-of"));

    ClaimFields(String labelKey, Claim claim) {
        addClassName("form-row");
        ability.setLabel(Wording.text(labelKey));
        ability.setItems(Arrays.asList(Ability.values()));
        ability.setItemLabelGenerator(one -> one == null ? "" : Wording.text("software.ability." + one.name()));
        ability.setValue(claim.ability());
        source.setMaxLength(200);
        source.setValue(claim.source());
        asOf.setValue(claim.asOf());
        add(ability, source, asOf);
    }

    /** As it stands; an unknown ability needs no source and keeps none. */
    Claim claim() {
        return ability.getValue() == Ability.UNKNOWN
                ? Claim.UNKNOWN
                : new Claim(ability.getValue(), source.getValue(), asOf.getValue());
    }
}
