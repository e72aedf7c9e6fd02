package jp.banso.careoffice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads rows of the list out of the database, cut to what one viewer sees. */
final class RowReading implements RowMapper<CareOfficeRow> {

    /** The columns and tables of a row; {@code %s} is what the list is sorted by. */
    static final String SELECT = """
            SELECT o.id, o.office_number, o.name, o.kana, o.service_codes, o.phone, o.stage, o.stage_since,
                o.listing, o.disposition, o.operating_status, o.council_member, o.next_action,
                o.next_action_on, o.stale_on, o.kana_sort, %s AS sort_value,
                c.name AS corporation, v.name AS vendor, a.display_name AS owner,
                (SELECT GROUP_CONCAT(t.name ORDER BY t.name_key SEPARATOR '\\n') FROM care_office_tag m
                    JOIN tag t ON t.id = m.tag_id WHERE m.care_office_id = o.id) AS tags
            FROM %s
            LEFT JOIN corporation c ON c.id = o.corporation_id
            LEFT JOIN vendor v ON v.id = o.vendor_id
            LEFT JOIN account a ON a.id = o.next_action_owner_id
            """;

    private final Viewer viewer;
    private final LocalDate today;

    RowReading(Viewer viewer, LocalDate today) {
        this.viewer = viewer;
        this.today = today;
    }

    @Override
    public CareOfficeRow mapRow(ResultSet row, int number) throws SQLException {
        var staleOn = seeDay(CareOfficeColumn.STALE_ON, row, "stale_on");
        return new CareOfficeRow(
                new CareOfficeId(row.getLong("id")),
                see(CareOfficeColumn.NUMBER, row.getString("office_number"), ""),
                row.getString("name"),
                see(CareOfficeColumn.NUMBER, row.getString("kana"), ""),
                see(CareOfficeColumn.CORPORATION, text(row.getString("corporation")), ""),
                see(CareOfficeColumn.SERVICES, codes(row.getString("service_codes")), List.of()),
                see(CareOfficeColumn.PHONE, row.getString("phone"), ""),
                AdoptionStage.values()[row.getInt("stage")],
                seeDay(CareOfficeColumn.STAGE_SINCE, row, "stage_since"),
                see(CareOfficeColumn.LISTING, Listing.valueOf(row.getString("listing")), Listing.UNLISTED),
                see(
                        CareOfficeColumn.DISPOSITION,
                        Disposition.valueOf(row.getString("disposition")),
                        Disposition.TARGET),
                see(
                        CareOfficeColumn.OPERATING,
                        OperatingStatus.valueOf(row.getString("operating_status")),
                        OperatingStatus.UNKNOWN),
                see(CareOfficeColumn.COUNCIL, row.getBoolean("council_member"), false),
                see(CareOfficeColumn.VENDOR, text(row.getString("vendor")), ""),
                see(CareOfficeColumn.NEXT_ON, NextAction.valueOf(row.getString("next_action")), NextAction.NONE),
                seeDay(CareOfficeColumn.NEXT_ON, row, "next_action_on"),
                see(CareOfficeColumn.NEXT_ON, text(row.getString("owner")), ""),
                staleOn,
                staleOn != null && !staleOn.isAfter(today),
                see(CareOfficeColumn.TAGS, tags(row.getString("tags")), List.of()),
                new RowPosition(row.getString("sort_value"), row.getString("kana_sort"), row.getLong("id")));
    }

    private <T> T see(CareOfficeColumn column, T value, T instead) {
        return column.visibleTo(viewer) ? value : instead;
    }

    private @Nullable LocalDate seeDay(CareOfficeColumn column, ResultSet row, String name) throws SQLException {
        return column.visibleTo(viewer) ? row.getObject(name, LocalDate.class) : null;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static List<String> tags(@Nullable String joined) {
        return joined == null ? List.of() : List.of(joined.split("\n"));
    }

    static List<String> codes(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(","));
    }
}
