package jp.banso.demo;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.banso.shared.EraDate;

/** The list a city keeps itself, as its spreadsheet saves it: CP932, dates written as each clerk likes. */
final class CityList {

    static final Charset CHARSET = Charset.forName("windows-31j");

    private static final LocalDate FIRST_OF_REIWA = LocalDate.of(2019, 5, 1);

    private final StringBuilder rows = new StringBuilder();
    private final CharsetEncoder encoder = CHARSET.newEncoder();

    CityList(Words words) {
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
        return switch (dice.below(10)) {
            case 0, 1 -> day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth();
            case 2, 3, 4 -> EraDate.formatShort(day);
            case 5 -> FullWidth.digitsOf(EraDate.format(day));
            default -> EraDate.format(day);
        };
    }
}
