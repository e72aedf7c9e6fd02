package jp.banso.careoffice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.function.Consumer;
import jp.banso.careoffice.CareOfficeColumn;
import jp.banso.shared.ui.ListState;

/** Which columns the list shows. */
final class ColumnChooser extends Div {

    private final CheckboxGroup<CareOfficeColumn> shown = new CheckboxGroup<>();
    private transient ListState state;
    private boolean filling;

    ColumnChooser(OfficeList list, Consumer<ListState> change) {
        state = list.shape().plain();
        shown.setItems(list.columns().stream()
                .filter(column -> column != CareOfficeColumn.NAME)
                .toList());
        shown.setItemLabelGenerator(Wording::column);
        shown.setLabel(getTranslation("careoffice.columns.choose"));
        shown.addValueChangeListener(chosen -> {
            if (!filling) {
                var keys = new ArrayList<String>();
                chosen.getValue().forEach(column -> keys.add(column.key()));
                change.accept(state.showing(keys.isEmpty() ? java.util.List.of(CareOfficeColumn.NAME.key()) : keys));
            }
        });
        var button = new Button(getTranslation("careoffice.columns"), VaadinIcon.GRID_H.create());
        var popover = new Popover(shown);
        popover.setTarget(button);
        popover.setModal(true);
        popover.setAutofocus(true);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("careoffice.columns.choose"));
        addClassName("column-chooser");
        add(button, popover);
    }

    void show(ListState next) {
        state = next;
        var chosen = EnumSet.noneOf(CareOfficeColumn.class);
        for (var column : CareOfficeColumn.values()) {
            if (column != CareOfficeColumn.NAME && next.columns().contains(column.key())) {
                chosen.add(column);
            }
        }
        filling = true;
        shown.setValue(chosen);
        filling = false;
    }
}
