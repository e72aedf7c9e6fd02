package jp.banso.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes registers of invented offices in the formats real ones arrive in. A seed gives the same bytes every time;
 * numbers carry right check digits but serials from 9000, telephones ring nowhere and addresses of the web end in
 * example.jp.
 */
public final class RegisterGenerator {

    private final long seed;
    private final Words words = Words.load();

    /** Another seed invents another city and another nation. */
    public RegisterGenerator(long seed) {
        this.seed = seed;
    }

    /**
     * Writes one city into the directory: 15 files of the ministry (one of them a ZIP named .csv) and the city's own
     * list in CP932, together 838 office numbers and 1,057 designations (157 care management, 570 home, 77
     * community-based, 7 support centres, 246 city programme). Files of the same name are replaced.
     */
    public void writeCity(Path directory) {
        try {
            Files.createDirectories(directory);
            new CityRegister(words, new Dice(seed).forPart("city")).write(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the ministry's files for all 47 prefectures with exactly that many service rows, over about 13 office
     * numbers for every 22 rows, holding one row at a time in memory.
     *
     * @param rows at least 1,000 and at most 500,000, beyond which invented numbers could run out
     */
    public void writeNation(Path directory, int rows) {
        if (rows < 1_000 || rows > NationRegister.MOST_ROWS) {
            throw new IllegalArgumentException("A nation has 1,000 to 500,000 rows, not " + rows);
        }
        try {
            Files.createDirectories(directory);
            new NationRegister(words, new Dice(seed).forPart("nation")).write(directory, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Copies a city's directory as its next edition: that many cells with another value, that many offices more and
     * that many gone from every file. Cells change only in offices of a single row, so each is one change.
     *
     * @param in files as {@link #writeCity} writes them, or a real city's in the same formats; left as they are
     * @param out another directory
     * @return what is different, for comparing with what an import reports
     */
    public NextEdition mutate(Path in, Path out, int changedCells, int newOffices, int vanishedOffices) {
        try {
            Files.createDirectories(out);
            if (Files.isSameFile(in, out)) {
                throw new IllegalArgumentException("The next edition needs a directory of its own");
            }
            var editor = new EditionEditor(words, new Dice(seed).forPart("edition"), in);
            return editor.write(out, changedCells, newOffices, vanishedOffices);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
