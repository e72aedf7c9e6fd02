package jp.banso.demo.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.banso.demo.Dice;
import jp.banso.shared.TextResource;

/** What people of the invented city write down: the sections of {@code lines.txt}. */
final class Lines {

    private final Map<String, List<String>> sections = new HashMap<>();

    Lines() {
        var section = new ArrayList<String>();
        for (var line : TextResource.lines(Lines.class, "lines.txt")) {
            if (line.startsWith("[")) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else {
                section.add(line);
            }
        }
    }

    List<String> all(String section) {
        var lines = sections.get(section);
        if (lines == null || lines.isEmpty()) {
            throw new IllegalArgumentException("the story has no lines for " + section);
        }
        return lines;
    }

    String the(String section) {
        return all(section).getFirst();
    }

    /** One of the section's lines, its blanks filled with a name, a product and a number. */
    String any(Dice dice, String section) {
        var lines = all(section);
        var line = lines.get(dice.below(lines.size()));
        if (line.contains("{name}")) {
            line = line.replace("{name}", any(dice, "surnames"));
        }
        if (line.contains("{software}")) {
            line = line.replace("{software}", any(dice, "software"));
        }
        return line.contains("{n}") ? line.replace("{n}", String.valueOf(dice.between(8, 60))) : line;
    }
}
