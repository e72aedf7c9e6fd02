package jp.banso.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Years of a desk in a minute: answered inquiries and published entries with their index, written past the services. */
public final class ManyInquiries {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final List<List<String>> parts;

    public ManyInquiries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        parts = parts();
    }

    private static List<List<String>> parts() {
        var read = new ArrayList<List<String>>();
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ManyInquiries.class.getResourceAsStream("/jp/banso/bench/questions.txt")),
                StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> {
                if (line.startsWith("#")) {
                    read.add(new ArrayList<>());
                } else {
                    read.getLast().add(line);
                }
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return read;
    }

    /** One of 144,000 questions; neighbouring numbers have little in common. */
    public String question(int number) {
        var words = new StringBuilder();
        var left = number * 7919;
        for (var part : parts) {
            words.append(part.get(Math.floorMod(left, part.size())));
            left = left / part.size() + number;
        }
        return words.toString();
    }

    /** So many inquiries, every tenth with an error code, and so many entries, with all they are found by. */
    public void write(int inquiries, int entries) {
        IntStream.rangeClosed(1, entries)
                .forEach(number -> jdbc.update("""
                        INSERT INTO faq_entry (id, state, category, error_code, question, answer, text_key, edition, changed_at,
                            changed_by, changer_name) VALUES (?, 'PUBLISHED', 'OTHER', '', ?, ?, '', 1, NOW(6), 1, 'bench')""", number, question(-number), question(number)));
        for (var from = 1; from <= inquiries; from += BATCH) {
            var numbers = IntStream.range(from, Math.min(inquiries + 1, from + BATCH))
                    .boxed()
                    .toList();
            jdbc.batchUpdate("""
                            INSERT INTO inquiry (id, number, received_at, received_on, channel, unknown_name, caller_role, caller,
                                contact, category, software, error_code, question, answer, due_on, state, holder, answered_on,
                                recorder_name)
                            VALUES (?, ?, NOW(6), CURDATE(), 'PHONE', '', 'OTHER', '', '', 'OTHER', '', ?, ?, ?, CURDATE(), 'DONE',
                                'DESK', CURDATE(), 'bench')""", numbers, BATCH, this::inquiry);
        }
        jdbc.update("INSERT INTO known_answer (id, faq_id, code_key) SELECT id, id, '' FROM faq_entry");
        jdbc.update(
                "INSERT INTO known_answer (id, inquiry_id, code_key) SELECT id + ?, id, error_code FROM inquiry",
                entries);
        grams(LongStream.rangeClosed(1, entries).boxed().toList(), entries);
        for (var from = 1; from <= inquiries; from += BATCH) {
            grams(
                    LongStream.range(from + entries, Math.min(inquiries + 1, from + BATCH) + entries)
                            .boxed()
                            .toList(),
                    entries);
        }
        jdbc.query("ANALYZE TABLE known_gram, known_answer, inquiry, faq_entry", row -> {});
    }

    private void inquiry(PreparedStatement row, Integer number) throws java.sql.SQLException {
        row.setInt(1, number);
        row.setString(2, "B-" + number);
        row.setString(3, number % 10 == 0 ? "e-" + number % 300 : "");
        row.setString(4, question(number));
        row.setString(5, question(number + 1));
    }

    private record Gram(String pair, long known) {}

    private void grams(List<Long> known, int entries) {
        var rows = known.stream()
                .flatMap(
                        id -> KnownIndex.pairs(question(id <= entries ? (int) -id : (int) (id - entries)), 400).stream()
                                .map(pair -> new Gram(pair, id)))
                .toList();
        jdbc.batchUpdate("INSERT INTO known_gram (gram, known_id) VALUES (?, ?)", rows, 5000, (row, one) -> {
            row.setString(1, one.pair());
            row.setLong(2, one.known());
        });
    }

    /** The pairs by which that is looked for. */
    public static List<String> pairs(String typed) {
        return KnownIndex.pairs(typed, 80);
    }
}
