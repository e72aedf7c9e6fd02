package jp.banso.survey;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the handed-in answers of a round that count, office by office. */
@Component
class AnswerTable {

    private static final String ROWS = """
            SELECT i.care_office_id, i.service_codes, r.id AS response_id, a.question, a.answer, a.amount, a.beyond
            FROM survey_invitation i JOIN survey_response r ON r.invitation_id = i.id AND r.finished_at IS NOT NULL
                AND r.left_out_at IS NULL
            LEFT JOIN survey_answer a ON a.response_id = r.id
            WHERE i.wave_id = ?""";

    private final JdbcClient jdbc;
    private final AnonymousBook nobodys;
    private final StaffBook people;

    AnswerTable(JdbcClient jdbc, AnonymousBook nobodys, StaffBook people) {
        this.jdbc = jdbc;
        this.people = people;
        this.nobodys = nobodys;
    }

    /** One office's answers: as kept, the numbers among them, and which numbers are beyond the usual. */
    record Answers(
            long response,
            List<String> services,
            Map<String, String> texts,
            Map<String, BigDecimal> amounts,
            Set<String> beyond) {

        private static Answers none(long response, String services) {
            return new Answers(
                    response,
                    services.isEmpty() ? List.of() : List.of(services.split(",", -1)),
                    new HashMap<>(),
                    new HashMap<>(),
                    new HashSet<>());
        }

        /** Without the numbers beyond the usual. */
        Answers usual() {
            var kept = new HashMap<>(amounts);
            kept.keySet().removeAll(beyond);
            return new Answers(response, services, texts, kept, Set.of());
        }

        String text(String question) {
            return texts.getOrDefault(question, "");
        }

        /** What was spent then: {@code BEFORE} as remembered, {@code NOW} as of the answer's day. */
        Optional<Effort> effort(String when) {
            var minutes = amounts.get("E1." + when);
            return minutes == null
                    ? Optional.empty()
                    : Optional.of(new Effort(
                            minutes,
                            amounts.get("E4.SHEETS." + when),
                            amounts.get("E4.FAX." + when),
                            amounts.get("E4.POST." + when)));
        }

        /** The part of its partners that the office reaches through the exchange; none where it did not say. */
        Optional<RoundResults.Band> band() {
            var all = amounts.get("U2.ALL");
            @Nullable BigDecimal through = text("U1").equals("NONE") ? BigDecimal.ZERO : amounts.get("U2.SYSTEM");
            if (all == null || all.signum() == 0 || through == null) {
                return Optional.empty();
            }
            var hundredfold = through.multiply(BigDecimal.valueOf(100));
            if (through.signum() == 0) {
                return Optional.of(RoundResults.Band.NONE);
            }
            if (hundredfold.compareTo(all.multiply(BigDecimal.valueOf(25))) <= 0) {
                return Optional.of(RoundResults.Band.UP_TO_25);
            }
            return Optional.of(
                    hundredfold.compareTo(all.multiply(BigDecimal.valueOf(50))) <= 0
                            ? RoundResults.Band.UP_TO_50
                            : RoundResults.Band.ABOVE_50);
        }
    }

    /** By the offices' ids; sheets of nobody and of each of an office's people by numbers below 0 that mean nothing. */
    Map<Long, Answers> of(long wave) {
        var table = read(ROWS, wave);
        nobodys.sheets(wave).forEach(sheet -> table.put(-1L - table.size(), sheet));
        people.sheets(wave).values().stream()
                .flatMap(List::stream)
                .forEach(sheet -> table.put(-1L - table.size(), sheet));
        return table;
    }

    /** How many offices of this service the round asks. */
    int asked(long wave, String service) {
        return jdbc.sql(
                        "SELECT COUNT(*) FROM survey_invitation WHERE wave_id = ? AND FIND_IN_SET(?, service_codes) > 0")
                .params(wave, service)
                .query(Integer.class)
                .single();
    }

    /** Adds the question and answer of a row to a sheet; an empty answer is none. */
    static String fill(Answers said, ResultSet row) throws SQLException {
        var question = row.getString("question");
        if (!row.getString("answer").isEmpty()) {
            said.texts().put(question, row.getString("answer"));
        }
        var amount = row.getBigDecimal("amount");
        if (amount != null) {
            said.amounts().put(question, amount);
        }
        if (row.getBoolean("beyond")) {
            said.beyond().add(question);
        }
        return question;
    }

    /** The sheets of a round that each of an office's people answers (SRV-22), by the offices' ids. */
    Map<Long, List<Answers>> ofPeople(long wave) {
        return people.sheets(wave);
    }

    Optional<Answers> of(long wave, long careOffice) {
        return Optional.ofNullable(
                read(ROWS + " AND i.care_office_id = ?", wave, careOffice).get(careOffice));
    }

    private Map<Long, Answers> read(String sql, Object... parameters) {
        var table = new LinkedHashMap<Long, Answers>();
        jdbc.sql(sql)
                .params(parameters)
                .query((row, number) -> {
                    var response = row.getLong("response_id");
                    var services = row.getString("service_codes");
                    var answers = table.computeIfAbsent(
                            row.getLong("care_office_id"), office -> Answers.none(response, services));
                    var question = row.getString("question");
                    if (question != null) {
                        answers.texts().put(question, row.getString("answer"));
                        var amount = row.getBigDecimal("amount");
                        if (amount != null) {
                            answers.amounts().put(question, amount);
                        }
                        if (row.getBoolean("beyond")) {
                            answers.beyond().add(question);
                        }
                    }
                    return question == null ? "" : question;
                })
                .list();
        return table;
    }
}
