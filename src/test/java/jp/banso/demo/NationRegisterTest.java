package jp.banso.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import jp.banso.shared.CheckDigit;
import jp.banso.shared.MunicipalityCode;
import jp.banso.shared.OfficeNumber;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NationRegisterTest {

    @TempDir
    Path nation;

    @Test
    void aSmallNationHasExactlyTheRowsAskedFor() throws IOException {
        new RegisterGenerator(1).writeNation(nation, 22_000);

        assertThat(officesOf(22_000)).isBetween(12_500, 13_500);
    }

    @Test
    @Tag("long")
    void theWholeNationHas220000RowsOverAbout130000Offices() throws IOException {
        new RegisterGenerator(1).writeNation(nation, 220_000);

        assertThat(officesOf(220_000)).isBetween(128_000, 132_000);
    }

    @Test
    void theSameSeedWritesTheSameNation(@TempDir Path again) throws IOException {
        new RegisterGenerator(1).writeNation(nation, 5_000);
        new RegisterGenerator(1).writeNation(again, 5_000);

        for (var file : RegisterReader.ministryFiles(nation)) {
            assertThat(again.resolve(file.getFileName())).hasSameBinaryContentAs(file);
        }
    }

    @Test
    void aNationWithoutEnoughNumbersIsRefused() {
        assertThatThrownBy(() -> new RegisterGenerator(1).writeNation(nation, 500_001))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A nation of the most rows must not run out of numbers or lines. */
    @Test
    @Tag("long")
    void theLargestNationFindsNumbersForAll() throws IOException {
        new RegisterGenerator(1).writeNation(nation, NationRegister.MOST_ROWS);

        assertThat(Files.size(nation.resolve("jigyosho_430.csv"))).isPositive();
    }

    private int officesOf(int rows) throws IOException {
        var facts = new HashMap<String, List<String>>();
        var prefectures = new HashSet<String>();
        int read = 0;
        for (var file : RegisterReader.ministryFiles(nation)) {
            var inThisFile = new HashSet<String>();
            for (var row : RegisterReader.ministryFile(file)) {
                read++;
                var number = row.getField("事業所番号");
                var code = row.getField("都道府県コード又は市町村コード");
                assertThat(inThisFile.add(number)).as(number).isTrue();
                if (new OfficeNumber(number).check() != CheckDigit.MATCHES
                        || !new MunicipalityCode(code.substring(0, 5))
                                .sixDigits()
                                .equals(code)
                        || !number.startsWith(code.substring(0, 2))
                        || number.charAt(5) != '9') {
                    throw new AssertionError(number + " in " + code);
                }
                var fact = List.of(code, row.getField("事業所名"), row.getField("住所"), row.getField("電話番号"));
                var before = facts.putIfAbsent(number, fact);
                if (before != null && !before.equals(fact)) {
                    throw new AssertionError(number + " is " + before + " and " + fact);
                }
                prefectures.add(code.substring(0, 2));
            }
        }
        assertThat(read).isEqualTo(rows);
        assertThat(prefectures).hasSize(47);
        return facts.size();
    }
}
