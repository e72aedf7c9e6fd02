package jp.banso.careoffice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.banso.careoffice.CareOfficeColumn;
import jp.banso.careoffice.Disposition;
import jp.banso.careoffice.Listing;
import jp.banso.careoffice.OperatingStatus;
import jp.banso.shared.ServiceType;
import jp.banso.shared.ServiceTypes;
import jp.banso.shared.ui.ListState;
import jp.banso.shared.ui.Shortcuts;

/** The search field, the conditions asked most and, folded behind a button, the others; only what the viewer may use. */
final class OfficeFilterBar extends Div {

    private static final String OPEN = "filters-open";

    private final transient OfficeList list;
    private final transient Supplier<ListNames.Read> names;
    private final transient Consumer<ListState> change;
    private final TextField search = new TextField();
    private final Map<String, MultiSelectComboBox<String>> many = new LinkedHashMap<>();
    private final Map<String, Select<String>> one = new LinkedHashMap<>();
    private final Map<String, Checkbox> flags = new LinkedHashMap<>();
    private final Button fold = new Button();
    private final Div panel = new Div();
    private transient ListState state;
    private boolean filling;

    OfficeFilterBar(OfficeList list, Supplier<ListNames.Read> names, Consumer<ListState> change) {
        this.list = list;
        this.names = names;
        this.change = change;
        state = list.shape().plain();
        search.setPlaceholder(getTranslation(hint(list.columns())));
        search.setAriaLabel(getTranslation("careoffice.filter.q"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(250);
        search.addClassName("filter-search");
        search.addValueChangeListener(typed -> set(OfficeList.TEXT, List.of(typed.getValue())));
        Shortcuts.findsHere(search);
        many(
                OfficeList.SERVICE,
                ServiceTypes.all().stream().map(ServiceType::code).toList());
        many(OfficeList.LISTING, words(Listing.values()));
        many(OfficeList.DISPOSITION, words(Disposition.values()));
        many(OfficeList.OPERATING, words(OperatingStatus.values()));
        many(OfficeList.TAG, names.get().tagIds());
        one(OfficeList.COUNCIL, List.of(OfficeList.YES, OfficeList.NO));
        one(OfficeList.VENDOR, names.get().firmIds());
        var quick = new Div();
        quick.addClassName("filter-quick");
        Stream.of(OfficeList.MINE, OfficeList.STALLED, OfficeList.DUE)
                .filter(list::offers)
                .forEach(key -> quick.add(flag(key)));
        panel.addClassName("filter-panel");
        panel.setId("filter-panel");
        fold.addClassName("filter-fold");
        fold.setIcon(VaadinIcon.FILTER.create());
        fold.getElement().setAttribute("aria-controls", "filter-panel");
        fold.addClickListener(click -> fold(!getClassNames().contains(OPEN)));
        fold.setVisible(panel.getComponentCount() + quick.getComponentCount() > 0);
        addClassName("filter-bar");
        getElement().setAttribute("role", "search");
        add(search, quick, fold, panel);
        fold(false);
    }

    /** Names what of an office is searched: nothing that this person is not shown. */
    private static String hint(List<CareOfficeColumn> visible) {
        if (visible.contains(CareOfficeColumn.CORPORATION)) {
            return "careoffice.search";
        }
        return visible.contains(CareOfficeColumn.NUMBER) ? "careoffice.search.council" : "careoffice.search.desk";
    }

    Component searchField() {
        return search;
    }

    void show(ListState shown) {
        state = shown;
        filling = true;
        search.setValue(shown.value(OfficeList.TEXT));
        many.forEach((key, field) -> field.setValue(new LinkedHashSet<>(shown.values(key))));
        one.forEach((key, field) -> field.setValue(shown.value(key)));
        flags.forEach((key, field) -> field.setValue(shown.value(key).equals(OfficeList.YES)));
        filling = false;
        var active = Stream.of(many.keySet(), one.keySet(), flags.keySet())
                .flatMap(Set::stream)
                .mapToInt(key -> shown.values(key).size())
                .sum();
        fold.setText(
                active == 0
                        ? getTranslation("careoffice.filter.fold")
                        : getTranslation("careoffice.filter.fold.active", active));
    }

    private void fold(boolean open) {
        setClassName(OPEN, open);
        fold.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private void set(String filter, List<String> values) {
        if (!filling) {
            change.accept(state.filteredBy(filter, new ArrayList<>(values)));
        }
    }

    private void many(String filter, List<String> values) {
        if (!list.offers(filter)) {
            return;
        }
        var field = new MultiSelectComboBox<String>(getTranslation("careoffice.filter." + filter));
        field.setItems(values);
        field.setItemLabelGenerator(value -> label(filter, value));
        field.setPlaceholder(getTranslation("careoffice.filter.any"));
        field.setClearButtonVisible(true);
        field.addValueChangeListener(chosen -> set(filter, List.copyOf(chosen.getValue())));
        many.put(filter, field);
        panel.add(field);
    }

    private void one(String filter, List<String> values) {
        if (!list.offers(filter)) {
            return;
        }
        var field = new Select<String>();
        field.setLabel(getTranslation("careoffice.filter." + filter));
        field.setItems(Stream.concat(Stream.of(""), values.stream()).toList());
        field.setItemLabelGenerator(value -> oneLabel(filter, value));
        field.addValueChangeListener(
                chosen -> set(filter, List.of(chosen.getValue() == null ? "" : chosen.getValue())));
        one.put(filter, field);
        panel.add(field);
    }

    private Checkbox flag(String filter) {
        var field = new Checkbox(getTranslation("careoffice.filter." + filter));
        field.addValueChangeListener(chosen -> set(filter, chosen.getValue() ? List.of(OfficeList.YES) : List.of()));
        flags.put(filter, field);
        return field;
    }

    private String oneLabel(String filter, String value) {
        if (value.isEmpty()) {
            return getTranslation("careoffice.filter.any");
        }
        if (filter.equals(OfficeList.COUNCIL)) {
            return getTranslation(
                    value.equals(OfficeList.YES) ? "careoffice.council.member" : "careoffice.council.none");
        }
        return names.get().firm(value);
    }

    private String label(String filter, String value) {
        return switch (filter) {
            case OfficeList.SERVICE -> Wording.service(value);
            case OfficeList.TAG -> names.get().tag(value);
            default -> getTranslation(filter + "." + value.toUpperCase(java.util.Locale.ROOT));
        };
    }

    private static List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants).map(OfficeList::word).toList();
    }
}
