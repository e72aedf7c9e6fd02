package jp.banso.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The Japanese eras with their first and last days, and the marks a written date carries. */
final class Eras {

    record Era(char letter, String name, LocalDate firstDay, LocalDate lastDay) {

        int startYear() {
            return firstDay.getYear();
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(firstDay) && !day.isAfter(lastDay);
        }
    }

    static final char YEAR_MARK;
    static final char MONTH_MARK;
    static final char DAY_MARK;
    static final char FIRST_YEAR_MARK;

    private static final List<Era> ALL;

    static {
        var lines = TextResource.lines(Eras.class, "eras.txt");
        ALL = lines.stream()
                .map(line -> line.split(" "))
                .filter(part -> part[0].equals("era"))
                .map(part -> new Era(part[1].charAt(0), part[2], LocalDate.parse(part[3]), LocalDate.parse(part[4])))
                .toList();
        var marks = lines.stream()
                .filter(line -> line.startsWith("marks "))
                .findFirst()
                .orElseThrow()
                .split(" ");
        YEAR_MARK = marks[1].charAt(0);
        MONTH_MARK = marks[2].charAt(0);
        DAY_MARK = marks[3].charAt(0);
        FIRST_YEAR_MARK = marks[4].charAt(0);
    }

    private Eras() {}

    static Era of(LocalDate day) {
        return ALL.stream()
                .filter(era -> era.holds(day))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no era holds " + day));
    }

    /** The era whose name stands at the start of the text. */
    static Optional<Era> namedAtStartOf(String text) {
        return ALL.stream().filter(era -> text.startsWith(era.name())).findFirst();
    }

    static Optional<Era> lettered(char letter) {
        return ALL.stream().filter(era -> era.letter() == letter).findFirst();
    }
}
