package jp.banso.reporting.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.reporting.Errand;
import jp.banso.reporting.FigureFilter;
import jp.banso.reporting.ui.FigureTable.Cell;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.ServiceCategory;
import jp.banso.shared.ui.Places;

/**
 * From a figure to the list of exactly what it counts (RPT-05). Whoever cannot ask for a list without closed offices, or may
 * open none, gets figures without a way.
 */
record Ways(Viewer viewer, FigureFilter filter) {

    static final String CATEGORY = "category";
    static final String COUNCIL = "council";
    static final String YES = "yes";
    static final String NO = "no";

    Cell at(AdoptionStage stage, int count) {
        return offices(count, Map.of("stage", stage.code()));
    }

    Cell stalledAt(AdoptionStage stage, int count) {
        return offices(count, Map.of("stage", stage.code(), "stalled", YES));
    }

    Cell offering(ServiceCategory category, int count, boolean listed) {
        var asked = new LinkedHashMap<>(Map.of(CATEGORY, word(category)));
        if (listed) {
            asked.put("listing", "listed");
        }
        return offices(count, asked);
    }

    Cell ofTheCouncil(boolean member, int count, boolean listed) {
        var asked = new LinkedHashMap<>(Map.of(COUNCIL, member ? YES : NO));
        if (listed) {
            asked.put("listing", "listed");
        }
        return offices(count, asked);
    }

    Cell of(Errand errand, int count) {
        return switch (errand) {
            case OVERDUE, TODAY, WEEK -> offices(count, Map.of("due", word(errand), "sort", "next"));
            case UNASSIGNED, RETURNED, OFFERED -> way(count, Places.applications() + "?waiting=" + errand.name());
            case UNMATCHED -> way(count, Places.listingQueue());
            case MISSING -> way(count, Places.listingQueue() + "?part=MISSING");
            case OFFERS, VISITS_OVERDUE, VISITS_TODAY -> way(count, Places.myAssignments());
        };
    }

    private Cell offices(int count, Map<String, String> asked) {
        if (!(viewer instanceof CityStaff || viewer instanceof VendorStaff)) {
            return Cell.of(count);
        }
        var all = new TreeMap<String, List<String>>();
        all.put("closed", List.of(NO));
        address(filter).getParameters().forEach(all::put);
        asked.forEach((key, value) -> all.put(key, List.of(value)));
        return way(count, Places.careOffices() + "?" + new QueryParameters(all).getQueryString());
    }

    private static Cell way(int count, String address) {
        return new Cell(count, count == 0 ? "" : address);
    }

    /** How the page's own filter stands in its address. */
    static QueryParameters address(FigureFilter filter) {
        var words = new LinkedHashMap<String, List<String>>();
        var category = filter.category();
        if (category != null) {
            words.put(CATEGORY, List.of(word(category)));
        }
        var member = filter.councilMember();
        if (member != null) {
            words.put(COUNCIL, List.of(member ? YES : NO));
        }
        return new QueryParameters(words);
    }

    /** What an address asks for; words that mean nothing here ask for nothing. */
    static FigureFilter filter(QueryParameters address) {
        var category = address.getSingleParameter(CATEGORY).orElse("");
        var council = address.getSingleParameter(COUNCIL).orElse("");
        return new FigureFilter(
                List.of(ServiceCategory.values()).stream()
                        .filter(one -> word(one).equals(category))
                        .findFirst()
                        .orElse(null),
                council.equals(YES) ? Boolean.TRUE : council.equals(NO) ? Boolean.FALSE : null);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
