package jp.banso.readiness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.banso.shared.CareOfficeId;
import jp.banso.support.ApplicationId;
import jp.banso.support.ItemAnswer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of readiness_check and readiness_answer: one check an application, one answer an item. */
@Component
class ReadinessBook {

    private static final String CHECK = """
            SELECT p.id, p.care_office_id, p.receipt_number, p.software, c.version, c.asked_on, c.asker_name
            FROM support_application p LEFT JOIN readiness_check c ON c.application_id = p.id
            WHERE p.state = 'OPEN' AND\s""";

    private final JdbcClient jdbc;

    ReadinessBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The office of an open application, held until the transaction ends. */
    Optional<CareOfficeId> held(ApplicationId application) {
        return jdbc.sql("SELECT care_office_id FROM support_application WHERE id = ? AND state = 'OPEN' FOR UPDATE")
                .param(application.value())
                .query(Long.class)
                .optional()
                .map(CareOfficeId::new);
    }

    Optional<Readiness> of(ApplicationId application) {
        var answers = answers(application.value());
        return jdbc.sql(CHECK + "p.id = ?")
                .param(application.value())
                .query((row, number) -> readiness(row, answers))
                .optional();
    }

    Optional<Readiness> ofOpen(CareOfficeId office) {
        return jdbc.sql("SELECT id FROM support_application WHERE care_office_id = ? AND state = 'OPEN'")
                .param(office.value())
                .query(Long.class)
                .optional()
                .flatMap(id -> of(new ApplicationId(id)));
    }

    /** The version of the check, 0 while there is none, read with a lock. */
    long heldVersion(ApplicationId application) {
        return jdbc.sql("SELECT version FROM readiness_check WHERE application_id = ? FOR UPDATE")
                .param(application.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private Map<ReadinessItem, ItemState> answers(long application) {
        var answers = new EnumMap<ReadinessItem, ItemState>(ReadinessItem.class);
        jdbc.sql("SELECT item, answer, words FROM readiness_answer WHERE application_id = ?")
                .param(application)
                .query((row, number) -> {
                    var item = ReadinessItem.valueOf(row.getString(1));
                    return answers.put(
                            item, new ItemState(item, ItemAnswer.valueOf(row.getString(2)), row.getString(3)));
                })
                .list();
        return answers;
    }

    private static Readiness readiness(ResultSet row, Map<ReadinessItem, ItemState> answers) throws SQLException {
        return new Readiness(
                new ApplicationId(row.getLong("id")),
                row.getString("receipt_number"),
                row.getString("software"),
                row.getLong("version"),
                Arrays.stream(ReadinessItem.values())
                        .map(item -> answers.getOrDefault(item, new ItemState(item, null, "")))
                        .toList(),
                row.getObject("asked_on", LocalDate.class),
                Objects.requireNonNullElse(row.getString("asker_name"), ""));
    }
}
