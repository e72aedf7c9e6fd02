package jp.banso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.banso.testing.RoleMatrix;
import org.junit.jupiter.api.Test;

/** Whatever the table of the slides names is there: each page in the role matrix, each test among the tests. */
class CoverageTest {

    private static final Path TABLE = Path.of("src", "docs", "coverage.md");
    private static final Pattern PAGE = Pattern.compile("`(/[^`]+)`");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");

    @Test
    void everyPageAndEveryTestOfTheTableIsThere() throws IOException {
        var rows = Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| slide"))
                .toList();
        var pages = RoleMatrix.read().names();
        var tests = tests();
        var missing = new TreeSet<String>();
        for (var row : rows) {
            var named = PAGE.matcher(row).results().map(found -> found.group(1)).toList();
            var shown = TEST.matcher(row).results().map(found -> found.group(1)).toList();
            if (named.isEmpty() || shown.isEmpty()) {
                missing.add("a page or a test in: " + row);
            }
            named.stream().filter(page -> !pages.contains(page)).forEach(missing::add);
            shown.stream().filter(test -> !tests.contains(test)).forEach(missing::add);
        }
        assertThat(rows).hasSizeGreaterThan(20);
        assertThat(missing).isEmpty();
    }

    private static Set<String> tests() throws IOException {
        try (var files = Files.walk(Path.of("src", "test", "java"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - 5))
                    .collect(Collectors.toSet());
        }
    }
}
