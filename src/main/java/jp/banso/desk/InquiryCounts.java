package jp.banso.desk;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import jp.banso.desk.MonthCounts.Dimension;
import jp.banso.desk.MonthCounts.Line;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Counts inquiries by month, when asked (DSK-09). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.DESK})
public class InquiryCounts {

    private static final int MOST_MONTHS = 24;

    private final JdbcClient jdbc;
    private final DeskRecorder recorder;
    private final Commands commands;

    InquiryCounts(JdbcClient jdbc, DeskRecorder recorder, Commands commands) {
        this.jdbc = jdbc;
        this.recorder = recorder;
        this.commands = commands;
    }

    /** From the one month to the other, both counted; at most the last 24 of them. */
    public MonthCounts months(Viewer viewer, YearMonth from, YearMonth to) {
        var months = Stream.iterate(to, month -> !month.isBefore(from), month -> month.minusMonths(1))
                .limit(MOST_MONTHS)
                .sorted()
                .toList();
        if (months.isEmpty()) {
            return new MonthCounts(List.of(), List.of(), 0, null);
        }
        var lines = new ArrayList<Line>();
        for (var dimension : Dimension.values()) {
            lines.addAll(lines(dimension, months));
        }
        var days = days(months);
        return new MonthCounts(months, lines, days.size(), median(days));
    }

    private List<Line> lines(Dimension dimension, List<YearMonth> months) {
        var column = dimension.name().toLowerCase(java.util.Locale.ROOT);
        var counts = new LinkedHashMap<String, List<Integer>>();
        jdbc.sql("""
                        SELECT i.%1$s, YEAR(i.received_on), MONTH(i.received_on), COUNT(*) FROM inquiry i
                        WHERE i.received_on >= :from AND i.received_on < :until AND i.%1$s <> ''
                        GROUP BY i.%1$s, YEAR(i.received_on), MONTH(i.received_on)""".formatted(column))
                .param("from", months.getFirst().atDay(1))
                .param("until", months.getLast().plusMonths(1).atDay(1))
                .query(row -> {
                    counts.computeIfAbsent(
                                    row.getString(1), value -> new ArrayList<>(Collections.nCopies(months.size(), 0)))
                            .set(months.indexOf(YearMonth.of(row.getInt(2), row.getInt(3))), row.getInt(4));
                });
        return counts.entrySet().stream()
                .map(entry -> new Line(dimension, entry.getKey(), List.copyOf(entry.getValue())))
                .sorted(Comparator.comparingInt(Line::total).reversed().thenComparing(Line::value))
                .toList();
    }

    private List<Integer> days(List<YearMonth> months) {
        return jdbc.sql("""
                        SELECT DATEDIFF(i.answered_on, i.received_on) days FROM inquiry i
                        WHERE i.received_on >= :from AND i.received_on < :until AND i.state = 'DONE' ORDER BY days""")
                .param("from", months.getFirst().atDay(1))
                .param("until", months.getLast().plusMonths(1).atDay(1))
                .query(Integer.class)
                .list();
    }

    private static @Nullable BigDecimal median(List<Integer> days) {
        if (days.size() < MonthCounts.FEWEST) {
            return null;
        }
        var upper = days.get(days.size() / 2);
        var lower = days.get((days.size() - 1) / 2);
        return BigDecimal.valueOf((lower + upper) * 5L, 1);
    }

    /** Who takes the counts of which months; the table may be handed over once this is written down. */
    public Taken taken(Viewer viewer, OperationId operation, YearMonth from, YearMonth to) {
        return commands.run(operation, viewer.actor(), "desk.export", () -> {
            recorder.countsTaken(viewer.actor(), from.toString(), to.toString());
            return new Taken(from.toString(), to.toString());
        });
    }

    /** The months that were handed over. */
    public record Taken(String from, String to) {}
}
