package jp.banso.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How MariaDB went about the queries that a service really asked: each table with its key and its rows, into a file. */
final class Plans {

    private static final Path FILE = Path.of("target", "bench-plans.txt");
    private static final String STATEMENTS = "org.springframework.jdbc.core.JdbcTemplate";
    private static final String PARAMETERS = "org.springframework.jdbc.core.StatementCreatorUtils";
    private static final Pattern STATEMENT =
            Pattern.compile("Executing prepared SQL statement \\[(.*)]", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile(
            "Setting SQL statement parameter value: column index \\d+, parameter value \\[(.*)], value class \\[(.*?)], SQL type .*",
            Pattern.DOTALL);

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();
    private final StringBuilder told = new StringBuilder();

    Plans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Asked(String sql, List<Object> parameters) {}

    /** Does the work once, listening to the statements it sends, and asks for the plan of each of its queries. */
    void of(String name, Runnable work) {
        told.append("== ").append(name).append('\n');
        var queries = new LinkedHashSet<>(heard(work));
        for (var query : queries) {
            if (query.sql().strip().toUpperCase(Locale.ROOT).startsWith("SELECT")) {
                told.append(shortened(query.sql())).append('\n');
                var plan = jdbc.sql("ANALYZE FORMAT=JSON " + query.sql())
                        .params(query.parameters())
                        .query(String.class)
                        .single();
                tables(json.readTree(plan), "  ");
            }
        }
    }

    void write() throws IOException {
        Files.writeString(FILE, told);
        System.out.println(FILE);
    }

    private static List<Asked> heard(Runnable work) {
        var statements = (Logger) LoggerFactory.getLogger(STATEMENTS);
        var parameters = (Logger) LoggerFactory.getLogger(PARAMETERS);
        var ear = new ListAppender<ILoggingEvent>();
        ear.start();
        for (var logger : List.of(statements, parameters)) {
            logger.addAppender(ear);
            logger.setAdditive(false);
            logger.setLevel(Level.TRACE);
        }
        try {
            work.run();
        } finally {
            for (var logger : List.of(statements, parameters)) {
                logger.setLevel(null);
                logger.setAdditive(true);
                logger.detachAppender(ear);
            }
        }
        var asked = new ArrayList<Asked>();
        for (var event : ear.list) {
            var words = event.getFormattedMessage();
            var statement = STATEMENT.matcher(words);
            var parameter = PARAMETER.matcher(words);
            if (statement.matches()) {
                asked.add(new Asked(statement.group(1), new ArrayList<>()));
            } else if (parameter.matches() && !asked.isEmpty()) {
                asked.getLast().parameters().add(value(parameter));
            }
        }
        return asked;
    }

    /** Numbers stay numbers, since a number as a word finds no key. */
    private static Object value(Matcher parameter) {
        var word = parameter.group(1);
        return switch (parameter.group(2)) {
            case "java.lang.Long", "java.lang.Integer" -> Long.valueOf(word);
            case "java.math.BigDecimal", "java.lang.Double" -> new BigDecimal(word);
            case "java.lang.Boolean" -> Boolean.valueOf(word);
            default -> word;
        };
    }

    private void tables(JsonNode node, String indent) {
        if (node.isObject()) {
            var name = node.path("table_name");
            if (!name.isMissingNode()) {
                told.append("%s%-32s %-10s %-34s rows %s, read %s%n"
                        .formatted(
                                indent,
                                name.asString(),
                                word(node, "access_type"),
                                word(node, "key"),
                                word(node, "rows"),
                                word(node, "r_rows")));
            }
            node.properties().forEach(one -> tables(one.getValue(), name.isMissingNode() ? indent : indent + "  "));
        } else if (node.isArray()) {
            node.forEach(one -> tables(one, indent));
        }
    }

    private static String word(JsonNode node, String field) {
        var value = node.path(field);
        return value.isMissingNode() ? "-" : value.isString() ? value.asString() : value.toString();
    }

    private static String shortened(String sql) {
        var line = sql.strip().replaceAll("\\s+", " ");
        return line.length() > 160 ? line.substring(0, 160) + " ..." : line;
    }
}
