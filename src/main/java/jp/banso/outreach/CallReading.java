package jp.banso.outreach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.NextAction;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;

/** Reads a row of the call list. */
final class CallReading {

    private CallReading() {}

    static CallRow call(ResultSet row, LocalDate today) throws SQLException {
        var nextOn = row.getObject("next_action_on", LocalDate.class);
        var lastAt = row.getObject("contacted_at", LocalDateTime.class);
        var result = row.getString("result");
        return new CallRow(
                new CareOfficeId(row.getLong("id")),
                row.getString("office_number"),
                row.getString("name"),
                row.getString("kana"),
                row.getString("phone"),
                row.getBoolean("retired"),
                row.getString("ask_for"),
                row.getString("reachable"),
                AdoptionStage.values()[row.getInt("stage")],
                NextAction.valueOf(row.getString("next_action")),
                nextOn,
                text(row.getString("owner")),
                row.getString("next_action_note"),
                nextOn != null && nextOn.isBefore(today),
                lastAt == null ? null : ContactQueries.tokyo(lastAt),
                result == null ? null : ContactResult.valueOf(result),
                row.getInt("contacts"),
                held(row.getString("holder_name"), row.getObject("held_until", LocalDateTime.class)),
                new CallPosition(
                        row.getInt("rank_now"),
                        LocalDate.parse(row.getString("day_now")),
                        row.getString("then_now"),
                        row.getLong("id")));
    }

    private static CallRow.@Nullable Held held(@Nullable String by, @Nullable LocalDateTime until) {
        return by == null || until == null ? null : new CallRow.Held(by, ContactQueries.tokyo(until));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
