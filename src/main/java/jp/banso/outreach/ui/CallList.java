package jp.banso.outreach.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.banso.outreach.CallFilter;
import jp.banso.outreach.CallFilter.Which;
import jp.banso.outreach.CallOrder;
import jp.banso.shared.ServiceTypes;
import jp.banso.shared.ui.ListShape;
import jp.banso.shared.ui.ListState;
import jp.banso.shared.ui.ListState.Order;
import jp.banso.shared.ui.Places;
import org.jspecify.annotations.Nullable;

/** How the conditions of the call list stand in an address; words that mean nothing here are not read. */
final class CallList {

    static final String WHICH = "which";
    static final String MINE = "mine";
    static final String SERVICE = "service";
    static final String TEXT = "q";
    static final String CAMPAIGN = "campaign";
    static final String YES = "yes";

    private static final List<String> ORDERS =
            Arrays.stream(CallOrder.values()).map(CallList::word).toList();

    static final ListShape SHAPE = new ListShape(
            List.of(WHICH, MINE, SERVICE, TEXT, CAMPAIGN),
            ORDERS,
            List.of("turn"),
            List.of("turn"),
            Order.ascending(word(CallOrder.DUE)));

    private CallList() {}

    static CallFilter filter(ListState state) {
        var service = state.value(SERVICE);
        return new CallFilter(
                which(state.value(WHICH)),
                state.value(MINE).equals(YES),
                ServiceTypes.coded(service).isPresent() ? service : "",
                state.value(TEXT),
                campaign(state.value(CAMPAIGN)),
                order(state));
    }

    static CallOrder order(ListState state) {
        return Arrays.stream(CallOrder.values())
                .filter(one -> word(one).equals(state.order().column()))
                .findFirst()
                .orElse(CallOrder.DUE);
    }

    static ListState orderedBy(ListState state, CallOrder order) {
        return state.sortedBy(Order.ascending(word(order)));
    }

    /** The state without conditions but for the part of the list and the campaign it is about. */
    static ListState plain(ListState state) {
        return holding(SHAPE.plain(), which(state.value(WHICH)))
                .filteredBy(CAMPAIGN, state.value(CAMPAIGN))
                .sortedBy(state.order());
    }

    private static @Nullable Long campaign(String word) {
        return word.matches("[1-9]\\d{0,17}") ? Long.valueOf(word) : null;
    }

    /** The same conditions for another part of the list; all of it needs no word. */
    static ListState holding(ListState state, Which which) {
        return state.filteredBy(WHICH, which == Which.ALL ? "" : word(which));
    }

    static String address(ListState state) {
        var query = SHAPE.write(state).getQueryString();
        return query.isEmpty() ? Places.calls() : Places.calls() + "?" + query;
    }

    private static Which which(String word) {
        return Arrays.stream(Which.values())
                .filter(one -> word(one).equals(word))
                .findFirst()
                .orElse(Which.ALL);
    }

    private static String word(Enum<?> which) {
        return which.name().toLowerCase(Locale.ROOT);
    }
}
