package jp.banso.careoffice.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends one designation by a person's word; when it spoke for the office, the next one does. */
@Component
public class DesignationEnds {

    private final JdbcClient jdbc;
    private final PresentRegister present;
    private final ApplicationEventPublisher events;

    DesignationEnds(JdbcClient jdbc, PresentRegister present, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.present = present;
        this.events = events;
    }

    /** Inside the caller's transaction; false when it had ended already. The day is a Tokyo date. */
    public boolean end(long designation, LocalDate on, Actor by, Instant at) {
        var was = present.designations(List.of(designation)).get(designation);
        if (was == null || was.endedOn() != null) {
            return false;
        }
        jdbc.sql("UPDATE service_designation SET ended_on = ?, version = version + 1 WHERE id = ?")
                .params(on, designation)
                .update();
        sumUp(was.careOffice(), by, at);
        if (was.leads()) {
            followedBy(was.careOffice());
        }
        events.publishEvent(new DesignationEnded(
                new CareOfficeId(was.careOffice()), was.row().cell(RegisterColumn.SERVICE_NAME), on, at, by));
        return true;
    }

    private void sumUp(long office, Actor by, Instant at) {
        jdbc.sql("""
                        UPDATE care_office o LEFT JOIN (
                            SELECT care_office_id, LEFT(GROUP_CONCAT(service_code ORDER BY service_code), 200) codes,
                                MIN(designated_on) first_on
                            FROM service_designation WHERE care_office_id = :office AND ended_on IS NULL
                            GROUP BY care_office_id) g ON g.care_office_id = o.id
                        SET o.service_codes = COALESCE(g.codes, ''), o.first_designated_on = g.first_on,
                            o.updated_at = :at, o.updated_by = :by, o.version = o.version + 1
                        WHERE o.id = :office""")
                .param("office", office)
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("by", by.name())
                .update();
    }

    /** The corporation stays: it is the same office, told by another of its rows. */
    private void followedBy(long office) {
        var next = jdbc.sql("""
                        SELECT id FROM service_designation WHERE care_office_id = ? AND ended_on IS NULL
                        ORDER BY source <> 'MHLW', service_code LIMIT 1""").param(office).query(Long.class).optional();
        if (next.isEmpty()) {
            return;
        }
        var row = present.designations(List.of(next.get())).get(next.get());
        if (row == null) {
            throw new IllegalStateException("the designation was there a moment ago");
        }
        var keys = RegisterKeys.of(row.row());
        jdbc.sql("""
                        UPDATE care_office o JOIN service_designation d ON d.id = :next
                        SET o.lead_service = d.service_code, o.name = d.name, o.kana = d.kana, o.kana_sort = :kana,
                            o.name_key = :name, o.address = d.address, o.building = d.building,
                            o.postal_code = d.postal_code, o.municipality_code = d.municipality_code,
                            o.latitude = d.latitude, o.longitude = d.longitude,
                            o.phone_key = IF(EXISTS (SELECT 1 FROM field_edit e WHERE e.care_office_id = o.id
                                AND e.field = 'phone'), o.phone_key, :phone),
                            o.phone = IF(EXISTS (SELECT 1 FROM field_edit e WHERE e.care_office_id = o.id
                                AND e.field = 'phone'), o.phone, d.phone),
                            o.fax = IF(EXISTS (SELECT 1 FROM field_edit e WHERE e.care_office_id = o.id
                                AND e.field = 'fax'), o.fax, d.fax),
                            o.url = IF(EXISTS (SELECT 1 FROM field_edit e WHERE e.care_office_id = o.id
                                AND e.field = 'url'), o.url, d.url),
                            o.search_key = LEFT(CONCAT(:name, '\\n', o.phone_key, '\\n', o.corporation_sort), 1600)
                        WHERE o.id = :office""")
                .param("next", next.get())
                .param("kana", keys.kanaSort())
                .param("name", keys.nameKey())
                .param("phone", keys.phoneKey())
                .param("office", office)
                .update();
    }
}
