package jp.banso.careoffice;

import java.util.Arrays;
import java.util.List;
import jp.banso.security.Viewer;

/** A column of the office list: what may be sorted by and who may see it; the keys are what addresses carry. */
public enum CareOfficeColumn {
    NAME("name", "o.kana_sort", GrantDepth.DIRECTORY, false),
    NUMBER("number", "o.office_number", GrantDepth.CARD, false),
    SERVICES("services", "o.service_codes", GrantDepth.CARD, false),
    CORPORATION("corporation", "o.corporation_sort", GrantDepth.CASE, false),
    PHONE("phone", "o.phone_key", GrantDepth.DIRECTORY, false),
    STAGE("stage", "o.stage", GrantDepth.DIRECTORY, false),
    STAGE_SINCE("since", "o.stage_since", GrantDepth.CASE, true),
    LISTING("listing", "o.listing", GrantDepth.CARD, false),
    DISPOSITION("disposition", "o.disposition", GrantDepth.CASE, false),
    OPERATING("operating", "o.operating_status", GrantDepth.CASE, false),
    COUNCIL("council", "o.council_member", GrantDepth.FULL, false),
    VENDOR("vendor", "o.vendor_id", GrantDepth.FULL, true),
    NEXT_ON("next", "o.next_action_on", GrantDepth.CASE, true),
    STALE_ON("stale", "o.stale_on", GrantDepth.CASE, true),
    TAGS("tags", "", GrantDepth.FULL, false);

    private final String key;
    private final String sql;
    private final GrantDepth depth;
    private final boolean nullable;

    CareOfficeColumn(String key, String sql, GrantDepth depth, boolean nullable) {
        this.key = key;
        this.sql = sql;
        this.depth = depth;
        this.nullable = nullable;
    }

    /** The name in addresses and preferences. */
    public String key() {
        return key;
    }

    /** Whether a list can stand in its order. */
    public boolean sortable() {
        return !sql.isEmpty();
    }

    String sql() {
        return sql;
    }

    boolean nullable() {
        return nullable;
    }

    /** Whether this viewer is shown the column; the council sees no phone (domain 4.5). */
    public boolean visibleTo(Viewer viewer) {
        return switch (viewer) {
            case Viewer.CouncilSecretariat council -> this != PHONE && depth.ordinal() <= GrantDepth.CARD.ordinal();
            case Viewer.Observer observer -> false;
            default -> CaseScope.depth(viewer).reaches(depth);
        };
    }

    public static List<CareOfficeColumn> visible(Viewer viewer) {
        return Arrays.stream(values())
                .filter(column -> column.visibleTo(viewer))
                .toList();
    }
}
