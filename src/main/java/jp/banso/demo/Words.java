package jp.banso.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sections of {@code words.txt}, which holds every Japanese word the registers are made of. */
final class Words {

    /** One line of a section, split at its bars. */
    record Line(List<String> fields) {

        String text(int field) {
            return field < fields.size() ? fields.get(field) : "";
        }

        int number(int field) {
            return Integer.parseInt(text(field));
        }

        double decimal(int field) {
            return Double.parseDouble(text(field));
        }
    }

    private static final String RESOURCE = "words.txt";

    private final Map<String, List<Line>> sections = new LinkedHashMap<>();

    private Words() {}

    static Words load() {
        var words = new Words();
        List<Line> section = new ArrayList<>();
        for (var line : read().split("\n")) {
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            if (line.charAt(0) == '[') {
                section = new ArrayList<>();
                words.sections.put(line.substring(1, line.length() - 1), section);
            } else {
                section.add(new Line(List.of(line.split("\\|", -1))));
            }
        }
        return words;
    }

    List<Line> lines(String section) {
        var lines = sections.get(section);
        if (lines == null) {
            throw new IllegalArgumentException("No section " + section + " in " + RESOURCE);
        }
        return lines;
    }

    Line line(String section) {
        return lines(section).getFirst();
    }

    List<String> texts(String section) {
        return lines(section).stream().map(line -> line.text(0)).toList();
    }

    private static String read() {
        try (var in = Words.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
