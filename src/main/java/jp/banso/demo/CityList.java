package jp.banso.demo;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The list a city keeps itself, as its spreadsheet saves it: CP932, dates written as each clerk likes. */
final class CityList {

    static final Charset CHARSET = Charset.forName("windows-31j");

    private record Era(String name, String initial, int yearBefore) {}

    private static final LocalDate FIRST_OF_REIWA = LocalDate.of(2019, 5, 1);

    private final StringBuilder rows = new StringBuilder();
    private final CharsetEncoder encoder = CHARSET.newEncoder();
    private final List<Era> eras;
    private final List<String> dateWords;

    CityList(Words words) {
        eras = words.lines("eras").stream()
                .map(line -> new Era(line.text(0), line.text(1), line.number(2)))
                .toList();
        dateWords = words.texts("date-words");
        CsvCells.appendRow(rows, words.texts("city-header"));
    }

    /** Whether the spreadsheet can hold the office; names beyond CP932 stay in the ministry's files alone. */
    boolean holds(InventedOffice office) {
        return encoder.canEncode(office.name().text())
                && encoder.canEncode(office.corporation().name());
    }

    void row(Dice dice, InventedOffice office, String service) {
        CsvCells.appendRow(
                rows,
                List.of(
                        office.number(),
                        office.name().text(),
                        office.name().kana(),
                        service,
                        office.place().address(),
                        office.place().phone(),
                        office.corporation().name(),
                        designatedOn(dice)));
    }

    void write(Path file) throws IOException {
        Files.write(file, rows.toString().getBytes(CHARSET));
    }

    private String designatedOn(Dice dice) {
        var day = dice.chance(20)
                ? FIRST_OF_REIWA.plusMonths(dice.below(8))
                : LocalDate.of(dice.between(2014, 2025), dice.chance(60) ? 4 : 10, 1);
        var era = eras.get(day.isBefore(FIRST_OF_REIWA) ? 1 : 0);
        int year = day.getYear() - era.yearBefore();
        int form = dice.below(10);
        if (form < 2) {
            return day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth();
        }
        if (form < 5) {
            return era.initial() + year + "." + day.getMonthValue() + "." + day.getDayOfMonth();
        }
        return era.name()
                + (year == 1 ? dateWords.get(0) : Integer.toString(year))
                + dateWords.get(1)
                + day.getMonthValue()
                + dateWords.get(2)
                + day.getDayOfMonth()
                + dateWords.get(3);
    }
}
