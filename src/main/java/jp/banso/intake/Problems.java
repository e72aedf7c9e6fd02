package jp.banso.intake;

import java.util.ArrayList;
import java.util.List;
import jp.banso.shared.IntakeBatchId;
import jp.banso.shared.ManyRows;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.ObjectMapper;

/** Collects what is wrong or doubtful in a batch's rows and stores it a thousand at a time. */
final class Problems {

    private static final int CHUNK = 1_000;
    private static final int LONGEST_RAW = 20_000;

    private final JdbcTemplate template;
    private final ManyRows<Problem> insert;
    private final List<Problem> open = new ArrayList<>(CHUNK);
    private int refused;
    private int warned;

    private record Problem(
            int seq,
            boolean refused,
            long table,
            int line,
            String officeNumber,
            String field,
            String column,
            String reasonKey,
            List<Object> arguments,
            List<String> raw) {}

    Problems(JdbcTemplate template, ObjectMapper json, IntakeBatchId batch) {
        this.template = template;
        this.insert = new ManyRows<>(
                "register_problem (batch_id, refused, seq, table_id, line, office_number, field, column_name,"
                        + " reason_key, arguments, raw)",
                (statement, from, problem) -> {
                    statement.setLong(from, batch.value());
                    statement.setBoolean(from + 1, problem.refused());
                    statement.setInt(from + 2, problem.seq());
                    statement.setLong(from + 3, problem.table());
                    statement.setInt(from + 4, problem.line());
                    statement.setString(from + 5, cut(problem.officeNumber(), 60));
                    statement.setString(from + 6, problem.field());
                    statement.setString(from + 7, cut(problem.column(), 255));
                    statement.setString(from + 8, problem.reasonKey());
                    statement.setString(from + 9, json.writeValueAsString(problem.arguments()));
                    statement.setString(from + 10, json.writeValueAsString(problem.raw()));
                    return from + 11;
                });
    }

    void refused(
            long table,
            int line,
            String officeNumber,
            String field,
            String column,
            String reasonKey,
            List<Object> arguments,
            List<String> raw) {
        add(new Problem(refused++, true, table, line, officeNumber, field, column, reasonKey, arguments, within(raw)));
    }

    void warned(
            long table,
            int line,
            String officeNumber,
            String field,
            String column,
            String reasonKey,
            List<Object> arguments) {
        add(new Problem(warned++, false, table, line, officeNumber, field, column, reasonKey, arguments, List.of()));
    }

    int refused() {
        return refused;
    }

    int warned() {
        return warned;
    }

    private void add(Problem problem) {
        open.add(problem);
        if (open.size() == CHUNK) {
            flush();
        }
    }

    void flush() {
        if (!open.isEmpty()) {
            template.execute((ConnectionCallback<Boolean>) connection -> {
                insert.insert(connection, open);
                return true;
            });
            open.clear();
        }
    }

    private static List<String> within(List<String> raw) {
        var kept = new ArrayList<String>();
        var room = LONGEST_RAW;
        for (var cell : raw) {
            var part = cut(cell, Math.min(room, cell.length()));
            kept.add(part);
            room -= part.length();
        }
        return kept;
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var end = most > 0 && Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, Math.max(0, end));
    }
}
