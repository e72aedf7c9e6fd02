package jp.banso.vendor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Predicate;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.vendor.VendorData;
import org.jspecify.annotations.Nullable;

/** The fields of a firm; closes when {@code save} took them. */
class VendorDialog extends Dialog {

    private final TextField name = new TextField();
    private final DatePicker endsOn = JapaneseDates.datePicker("");
    private final IntegerField capacity = new IntegerField();
    private final Checkbox active = new Checkbox(true);

    VendorDialog(@Nullable VendorData current, Predicate<VendorData> save) {
        setHeaderTitle(getTranslation(current == null ? "vendor.new" : "vendor.change"));
        name.setLabel(getTranslation("vendor.name"));
        name.setMaxLength(VendorData.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        endsOn.setLabel(getTranslation("vendor.ends"));
        endsOn.setHelperText(getTranslation("vendor.ends.help"));
        endsOn.setClearButtonVisible(true);
        capacity.setLabel(getTranslation("vendor.capacity"));
        capacity.setHelperText(getTranslation("vendor.capacity.help"));
        capacity.setMin(1);
        capacity.setMax(VendorData.MOST_CASES);
        capacity.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(getTranslation("vendor.capacity.bad"))
                .setMinErrorMessage(getTranslation("vendor.capacity.bad"))
                .setMaxErrorMessage(getTranslation("vendor.capacity.bad")));
        active.setLabel(getTranslation("vendor.active.label"));
        if (current != null) {
            name.setValue(current.name());
            endsOn.setValue(current.contractEndsOn());
            capacity.setValue(current.capacity());
            active.setValue(current.active());
        }
        var form = new Div(name, endsOn, capacity, active);
        form.addClassName("form");
        add(form);
        var cancel = new Button(getTranslation("vendor.cancel"), click -> close());
        var take = new Button(getTranslation("vendor.save"), click -> take(save));
        take.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getFooter().add(cancel, take);
    }

    private void take(Predicate<VendorData> save) {
        var named = !name.getValue().isBlank();
        name.setInvalid(!named);
        name.setErrorMessage(named ? "" : getTranslation("vendor.name.missing"));
        if (named
                && !capacity.isInvalid()
                && save.test(
                        new VendorData(name.getValue(), endsOn.getValue(), active.getValue(), capacity.getValue()))) {
            close();
        }
    }
}
