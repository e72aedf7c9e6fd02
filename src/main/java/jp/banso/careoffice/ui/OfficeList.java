package jp.banso.careoffice.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOfficeColumn;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.careoffice.CareOfficeFilter.Due;
import jp.banso.careoffice.CareOfficeSort;
import jp.banso.careoffice.Disposition;
import jp.banso.careoffice.Listing;
import jp.banso.careoffice.OperatingStatus;
import jp.banso.careoffice.TagId;
import jp.banso.security.Viewer;
import jp.banso.shared.ServiceCategory;
import jp.banso.shared.ServiceTypes;
import jp.banso.shared.VendorId;
import jp.banso.shared.ui.ListShape;
import jp.banso.shared.ui.ListState;
import org.jspecify.annotations.Nullable;

/**
 * What one viewer's office list can show, and how its state (kept as text, so that it travels in an address) reads as
 * filter, order and columns. Values nobody knows, and conditions on what the viewer does not see, are dropped.
 */
final class OfficeList {

    static final String TEXT = "q";
    static final String STAGE = "stage";
    static final String LISTING = "listing";
    static final String DISPOSITION = "disposition";
    static final String OPERATING = "operating";
    static final String SERVICE = "service";
    static final String CATEGORY = "category";
    static final String CLOSED = "closed";
    static final String COUNCIL = "council";
    static final String VENDOR = "vendor";
    static final String MINE = "mine";
    static final String STALLED = "stalled";
    static final String DUE = "due";
    static final String TAG = "tag";
    static final String YES = "yes";
    static final String NO = "no";

    private static final Set<CareOfficeColumn> FIRST_SHOWN = EnumSet.of(
            CareOfficeColumn.NAME,
            CareOfficeColumn.NUMBER,
            CareOfficeColumn.SERVICES,
            CareOfficeColumn.PHONE,
            CareOfficeColumn.STAGE,
            CareOfficeColumn.LISTING,
            CareOfficeColumn.NEXT_ON);

    private final List<CareOfficeColumn> columns;
    private final Map<String, Predicate<String>> filters = new LinkedHashMap<>();
    private final ListShape shape;

    OfficeList(Viewer viewer) {
        columns = CareOfficeColumn.visible(viewer);
        filters.put(TEXT, text -> true);
        offer(CareOfficeColumn.STAGE, STAGE, value -> stage(value).isPresent());
        offer(CareOfficeColumn.LISTING, LISTING, value -> in(Listing.values(), value));
        offer(CareOfficeColumn.DISPOSITION, DISPOSITION, value -> in(Disposition.values(), value));
        offer(CareOfficeColumn.OPERATING, OPERATING, value -> in(OperatingStatus.values(), value));
        offer(CareOfficeColumn.SERVICES, SERVICE, value -> ServiceTypes.coded(value)
                .isPresent());
        offer(CareOfficeColumn.OPERATING, CLOSED, NO::equals);
        offer(CareOfficeColumn.SERVICES, CATEGORY, value -> in(ServiceCategory.values(), value));
        offer(CareOfficeColumn.COUNCIL, COUNCIL, value -> value.equals(YES) || value.equals(NO));
        offer(CareOfficeColumn.VENDOR, VENDOR, OfficeList::isId);
        offer(CareOfficeColumn.TAGS, TAG, OfficeList::isId);
        if (viewer instanceof Viewer.CityStaff) {
            offer(CareOfficeColumn.NEXT_ON, MINE, YES::equals);
        }
        offer(CareOfficeColumn.STALE_ON, STALLED, YES::equals);
        offer(CareOfficeColumn.NEXT_ON, DUE, value -> due(value) != Due.ANY);
        var keys = columns.stream().map(CareOfficeColumn::key).toList();
        shape = new ListShape(
                List.copyOf(filters.keySet()),
                columns.stream()
                        .filter(CareOfficeColumn::sortable)
                        .map(CareOfficeColumn::key)
                        .toList(),
                keys,
                columns.stream()
                        .filter(FIRST_SHOWN::contains)
                        .map(CareOfficeColumn::key)
                        .toList(),
                ListState.Order.ascending(CareOfficeColumn.NAME.key()));
    }

    ListShape shape() {
        return shape;
    }

    boolean offers(String filter) {
        return filters.containsKey(filter);
    }

    List<CareOfficeColumn> columns() {
        return columns;
    }

    /** The state without values that mean nothing here; the name is always among the columns. */
    ListState clean(ListState state) {
        var kept = new LinkedHashMap<String, List<String>>();
        filters.forEach((key, known) ->
                kept.put(key, state.values(key).stream().filter(known).toList()));
        var shown = new LinkedHashSet<>(state.columns());
        shown.add(CareOfficeColumn.NAME.key());
        var ordered = columns.stream()
                .map(CareOfficeColumn::key)
                .filter(shown::contains)
                .toList();
        return new ListState(kept, state.order(), ordered);
    }

    CareOfficeFilter filter(ListState state) {
        return new CareOfficeFilter(
                state.value(TEXT),
                set(state, STAGE, OfficeList::stage),
                set(state, LISTING, value -> constant(Listing.values(), value)),
                set(state, DISPOSITION, value -> constant(Disposition.values(), value)),
                operating(state),
                Set.copyOf(state.values(SERVICE)),
                constant(ServiceCategory.values(), state.value(CATEGORY)).orElse(null),
                member(state.value(COUNCIL)),
                state.value(VENDOR).isEmpty() ? null : new VendorId(Long.parseLong(state.value(VENDOR))),
                state.value(MINE).equals(YES),
                state.value(STALLED).equals(YES),
                due(state.value(DUE)),
                state.values(TAG).stream()
                        .map(id -> new TagId(Long.parseLong(id)))
                        .collect(Collectors.toSet()));
    }

    CareOfficeSort sort(ListState state) {
        return columns.stream()
                .filter(column -> column.key().equals(state.order().column()))
                .findFirst()
                .map(column -> new CareOfficeSort(column, state.order().descending()))
                .orElseGet(CareOfficeSort::byName);
    }

    List<CareOfficeColumn> shown(ListState state) {
        return columns.stream()
                .filter(column -> state.columns().contains(column.key()))
                .toList();
    }

    static Optional<AdoptionStage> stage(String code) {
        return Arrays.stream(AdoptionStage.values())
                .filter(stage -> stage.code().equals(code))
                .findFirst();
    }

    /** The word an address carries for an enum constant. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> Optional<E> constant(E[] all, String word) {
        return Arrays.stream(all).filter(one -> word(one).equals(word)).findFirst();
    }

    /** The state with one value of a filter added or, when it is there, taken away. */
    static ListState toggled(ListState state, String filter, String value) {
        var values = new ArrayList<>(state.values(filter));
        if (!values.remove(value)) {
            values.add(value);
        }
        return state.filteredBy(filter, values);
    }

    private static boolean isId(String value) {
        return value.matches("[1-9]\\d{0,17}");
    }

    private void offer(CareOfficeColumn column, String filter, Predicate<String> known) {
        if (columns.contains(column)) {
            filters.put(filter, known);
        }
    }

    private static <E extends Enum<E>> boolean in(E[] all, String word) {
        return constant(all, word).isPresent();
    }

    private static <T> Set<T> set(ListState state, String filter, Function<String, Optional<T>> read) {
        return state.values(filter).stream()
                .flatMap(value -> read.apply(value).stream())
                .collect(Collectors.toSet());
    }

    /** The standings asked for; with {@code closed=no} all but closed ones. */
    private static Set<OperatingStatus> operating(ListState state) {
        var asked = set(state, OPERATING, value -> constant(OperatingStatus.values(), value));
        if (!state.value(CLOSED).equals(NO)) {
            return asked;
        }
        var open = asked.isEmpty() ? EnumSet.allOf(OperatingStatus.class) : EnumSet.copyOf(asked);
        if (open.size() > 1) {
            open.remove(OperatingStatus.CLOSED);
        }
        return open;
    }

    private static Due due(String word) {
        return word.equals(YES)
                ? Due.COME
                : constant(Due.values(), word).filter(due -> due != Due.COME).orElse(Due.ANY);
    }

    private static @Nullable Boolean member(String value) {
        return value.isEmpty() ? null : Boolean.valueOf(value.equals(YES));
    }
}
