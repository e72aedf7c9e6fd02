package jp.banso.area.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import jp.banso.area.Measure;

/** What the page shows, as its address says it: by which figure, with wards or without, and which picture. */
record AreaSight(Measure by, boolean wards, boolean outlines) {

    static AreaSight of(QueryParameters address) {
        return new AreaSight(
                Arrays.stream(Measure.values())
                        .filter(one -> word(one)
                                .equals(address.getSingleParameter("by").orElse("")))
                        .findFirst()
                        .orElse(Measure.AFTER),
                address.getSingleParameter("of").orElse("").equals("wards"),
                address.getSingleParameter("map").orElse("").equals("outlines"));
    }

    QueryParameters address() {
        return QueryParameters.simple(Map.of(
                "by", word(by), "of", wards ? "wards" : "municipalities", "map", outlines ? "outlines" : "tiles"));
    }

    AreaSight by(Measure measure) {
        return new AreaSight(measure, wards, outlines);
    }

    AreaSight wards(boolean apart) {
        return new AreaSight(by, apart, outlines);
    }

    AreaSight outlines(boolean drawn) {
        return new AreaSight(by, wards, drawn);
    }

    private static String word(Measure one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
