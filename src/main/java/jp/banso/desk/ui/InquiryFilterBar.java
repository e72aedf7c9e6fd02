package jp.banso.desk.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import jp.banso.desk.InquiryCategory;
import jp.banso.desk.InquiryChannel;
import jp.banso.desk.InquiryFilter;
import jp.banso.desk.InquiryFilter.Which;
import jp.banso.search.SearchWords;
import jp.banso.shared.ui.ListShape;
import jp.banso.shared.ui.ListState;
import jp.banso.shared.ui.ListState.Order;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Shortcuts;
import org.jspecify.annotations.Nullable;

/** Words, category and channel of the list of inquiries, each change a new address. */
final class InquiryFilterBar extends Div {

    static final String WHICH = "which";
    private static final String CATEGORY = "category";
    private static final String CHANNEL = "channel";
    private static final String TEXT = "text";
    private static final int PAUSE_MS = 500;

    static final ListShape SHAPE = new ListShape(
            List.of(WHICH, CATEGORY, CHANNEL, TEXT),
            List.of("due"),
            List.of("number"),
            List.of("number"),
            Order.ascending("due"));

    private final TextField text = new TextField(getTranslation("desk.find"));
    private final ComboBox<InquiryCategory> category =
            choice("desk.field.category", "category", InquiryCategory.values());
    private final ComboBox<InquiryChannel> channel = choice("desk.field.channel", "channel", InquiryChannel.values());
    private transient ListState state = SHAPE.plain();
    private boolean showing;

    InquiryFilterBar(Consumer<ListState> go) {
        addClassNames("form-row", "desk-filter");
        text.setPlaceholder(getTranslation("desk.find.hint"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.TIMEOUT);
        text.setValueChangeTimeout(PAUSE_MS);
        Shortcuts.findsHere(text);
        text.addValueChangeListener(typed -> change(go, state.filteredBy(TEXT, typed.getValue())));
        category.addValueChangeListener(chosen -> change(go, state.filteredBy(CATEGORY, name(chosen.getValue()))));
        channel.addValueChangeListener(chosen -> change(go, state.filteredBy(CHANNEL, name(chosen.getValue()))));
        add(text, category, channel);
    }

    private <E extends Enum<E>> ComboBox<E> choice(String label, String family, E[] values) {
        var box = new ComboBox<E>(getTranslation(label));
        box.setItems(Arrays.asList(values));
        box.setItemLabelGenerator(one -> Wording.of(family, one));
        box.setClearButtonVisible(true);
        box.setPlaceholder(getTranslation("desk.filter.all"));
        return box;
    }

    private void change(Consumer<ListState> go, ListState wanted) {
        if (!showing) {
            go.accept(wanted);
        }
    }

    private static String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }

    void show(ListState asked) {
        showing = true;
        state = asked;
        var filter = filter(asked);
        if (!text.getValue().strip().equals(filter.words().typed())) {
            text.setValue(filter.words().typed());
        }
        category.setValue(filter.category());
        channel.setValue(filter.channel());
        showing = false;
    }

    static String address(ListState state) {
        var parameters = SHAPE.write(state).getQueryString();
        return parameters.isEmpty() ? Places.inquiries() : Places.inquiries() + "?" + parameters;
    }

    static InquiryFilter filter(ListState state) {
        var which = constant(Which.values(), state.value(WHICH));
        return new InquiryFilter(
                which == null ? Which.OPEN : which,
                constant(InquiryCategory.values(), state.value(CATEGORY)),
                constant(InquiryChannel.values(), state.value(CHANNEL)),
                SearchWords.of(state.value(TEXT)));
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] values, String name) {
        return Arrays.stream(values)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
