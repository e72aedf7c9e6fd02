package jp.banso;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.Test;

/** Every written rule has a test, and no test names a rule that is not written. */
class RulesCoveredTest {

    private static final Pattern ROW = Pattern.compile("^\\| ([A-Z]{3}-\\d{2}) \\|", Pattern.MULTILINE);

    @Test
    void everyWrittenRuleHasATest() throws IOException {
        var written = ROW.matcher(Files.readString(Path.of("src/docs/rules.md")))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(tested()).as("rules named by tests").containsExactlyElementsOf(written);
    }

    private static TreeSet<String> tested() {
        JavaClasses tests = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .importPackages("jp.banso");
        return tests.stream()
                .flatMap(type -> Stream.concat(
                        type.tryGetAnnotationOfType(Rule.class).stream(),
                        type.getMethods().stream()
                                .flatMap(method -> method.tryGetAnnotationOfType(Rule.class).stream())))
                .flatMap(rule -> Arrays.stream(rule.value()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
