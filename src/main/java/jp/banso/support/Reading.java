package jp.banso.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import jp.banso.shared.AccountId;
import org.jspecify.annotations.Nullable;

/** Columns as this room's records want them. */
final class Reading {

    private Reading() {}

    static LocalDate day(ResultSet row, String column) throws SQLException {
        var day = row.getObject(column, LocalDate.class);
        if (day == null) {
            throw new IllegalStateException(column + " holds no day");
        }
        return day;
    }

    static @Nullable LocalDate dayOrNone(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static VisitTime visit(ResultSet row) throws SQLException {
        return VisitTime.stored(dayOrNone(row, "next_visit_on"), row.getObject("next_visit_minute", Integer.class));
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    static @Nullable AccountId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, Long.class);
        return id == null ? null : new AccountId(id);
    }

    static String text(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }
}
