package jp.banso.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;

/** A row of the inquiry's table as the records of this room. */
final class InquiryCells {

    private InquiryCells() {}

    /** {@code numbers}: whether the viewer reads offices' numbers. */
    static InquiryRow row(ResultSet row, boolean numbers, String taker) throws SQLException {
        var escalated = row.getString("escalated_to");
        return new InquiryRow(
                new InquiryId(row.getLong("id")),
                row.getString("number"),
                Objects.requireNonNull(row.getObject("received_at", LocalDateTime.class))
                        .toInstant(ZoneOffset.UTC),
                InquiryChannel.valueOf(row.getString("channel")),
                numbers ? Objects.requireNonNullElse(row.getString("office_number"), "") : "",
                Objects.requireNonNullElse(row.getString("office_name"), row.getString("unknown_name")),
                InquiryCategory.valueOf(row.getString("category")),
                row.getString("error_code"),
                row.getString("question"),
                Objects.requireNonNull(row.getObject("due_on", LocalDate.class)),
                InquiryState.valueOf(row.getString("state")),
                Holder.valueOf(row.getString("holder")),
                escalated == null ? null : Escalation.valueOf(escalated),
                taker);
    }

    static InquiryCard card(ResultSet row, InquiryRow shown, String answer, List<InquiryCard.Step> steps)
            throws SQLException {
        return new InquiryCard(
                shown,
                row.getLong("version"),
                new InquiryData(
                        shown.channel(),
                        office(row),
                        row.getString("unknown_name"),
                        CallerRole.valueOf(row.getString("caller_role")),
                        row.getString("caller"),
                        row.getString("contact"),
                        shown.category(),
                        row.getString("software"),
                        shown.errorCode(),
                        shown.question(),
                        shown.due()),
                Objects.requireNonNullElse(row.getString("office_phone"), ""),
                Objects.requireNonNullElse(row.getString("firm_name"), ""),
                answer,
                row.getObject("answered_on", LocalDate.class),
                row.getString("recorder_name"),
                steps);
    }

    private static @Nullable CareOfficeId office(ResultSet row) throws SQLException {
        var id = row.getLong("care_office_id");
        return row.wasNull() ? null : new CareOfficeId(id);
    }
}
