package jp.banso.outreach.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.banso.outreach.CallOrder;
import jp.banso.shared.ServiceType;
import jp.banso.shared.ServiceTypes;
import jp.banso.shared.ui.ListState;
import jp.banso.shared.ui.Shortcuts;
import org.jspecify.annotations.Nullable;

/** The conditions of the call list beside its parts: words, service, one's own. */
final class CallFilterBar extends Div {

    private static final int LONGEST = 100;
    private static final int PAUSE_MS = 250;

    private final transient Consumer<ListState> change;
    private final TextField search = new TextField();
    private final Select<String> service = new Select<>();
    private final Select<CallOrder> order = new Select<>();
    private final Checkbox mine = new Checkbox(getTranslation("outreach.calls.mine"));
    private transient ListState state = CallList.SHAPE.plain();
    private boolean filling;

    CallFilterBar(Consumer<ListState> change) {
        this.change = change;
        search.setPlaceholder(getTranslation("outreach.calls.search"));
        search.setAriaLabel(getTranslation("outreach.calls.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setMaxLength(LONGEST);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_MS);
        search.addClassName("filter-search");
        search.addValueChangeListener(typed -> set(CallList.TEXT, typed.getValue()));
        Shortcuts.findsHere(search);
        service.setAriaLabel(getTranslation("outreach.calls.service"));
        service.setItems(
                Stream.concat(Stream.of(""), ServiceTypes.all().stream().map(ServiceType::code))
                        .toList());
        service.setItemLabelGenerator(Wording::service);
        service.addValueChangeListener(
                chosen -> set(CallList.SERVICE, chosen.getValue() == null ? "" : chosen.getValue()));
        order.setAriaLabel(getTranslation("outreach.calls.order"));
        order.setItems(CallOrder.values());
        order.setItemLabelGenerator(one -> Wording.of("order", one));
        order.addValueChangeListener(chosen -> reorder(chosen.getValue()));
        mine.addValueChangeListener(chosen -> set(CallList.MINE, chosen.getValue() ? CallList.YES : ""));
        addClassName("filter-bar");
        getElement().setAttribute("role", "search");
        add(search, service, order, mine);
    }

    void show(ListState shown) {
        state = shown;
        filling = true;
        search.setValue(shown.value(CallList.TEXT));
        service.setValue(CallList.filter(shown).service());
        order.setValue(CallList.order(shown));
        mine.setValue(shown.value(CallList.MINE).equals(CallList.YES));
        filling = false;
    }

    private void set(String filter, String value) {
        if (!filling) {
            change.accept(state.filteredBy(filter, value));
        }
    }

    private void reorder(@Nullable CallOrder chosen) {
        if (!filling && chosen != null) {
            change.accept(CallList.orderedBy(state, chosen));
        }
    }
}
