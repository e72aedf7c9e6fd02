package jp.banso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * All texts stand in {@code translations.properties}, none in Java, none missing, none left over. A key made of a prefix
 * and an enum constant is written {@code "prefix." + constant.name()}; which enum it is stands in {@link #SHOWN}.
 */
class TextsTest {

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TEXTS = Path.of("src", "main", "resources", "vaadin-i18n", "translations.properties");
    private static final Path ENGLISH = TEXTS.resolveSibling("translations_en.properties");
    /** Texts that stand in their own language on every page. */
    private static final Set<String> NAMES_ITSELF = Set.of("shared.language.other", "shell.product.reading");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern BLOCK = Pattern.compile("\"\"\".*?\"\"\"", Pattern.DOTALL);
    private static final Pattern IN_SQL = Pattern.compile("'([a-z]+(?:\\.[A-Za-z-]+)+\\.?)'");
    private static final Pattern ASKED = Pattern.compile("(?:getTranslation|translate)\\(\\s*\"([^\"]+)\"\\s*([,)+])");

    /** Enums whose constants people read, by the prefix of their keys. */
    private static final Map<String, Class<? extends Enum<?>>> SHOWN = Shown.enums();

    @Test
    void noTextStandsInJava() {
        var found = new ArrayList<String>();
        sources().forEach((file, source) -> {
            if (JAPANESE.matcher(source).find()) {
                found.add(file);
            }
        });
        assertThat(found).isEmpty();
    }

    @Test
    void everyTextThatIsAskedForExists() {
        var texts = texts();
        var missing = new TreeSet<String>();
        sources().forEach((file, source) -> {
            var asked = ASKED.matcher(source);
            while (asked.find()) {
                var key = asked.group(1);
                if (!asked.group(2).equals("+") && !texts.containsKey(key)) {
                    missing.add(key + " in " + file);
                }
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void everyConstantPeopleReadHasAText() {
        var texts = texts();
        var missing = new TreeSet<String>();
        SHOWN.forEach((prefix, shown) -> {
            for (var constant : shown.getEnumConstants()) {
                if (!texts.containsKey(prefix + constant.name())) {
                    missing.add(prefix + constant.name());
                }
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void noTextIsLeftOver() {
        var literals = new HashSet<String>();
        sources().values().forEach(source -> {
            var literal = LITERAL.matcher(BLOCK.matcher(source).replaceAll(" "));
            while (literal.find()) {
                literals.add(literal.group(1));
            }
            var inSql = IN_SQL.matcher(source);
            while (inSql.find()) {
                literals.add(inSql.group(1));
            }
        });
        var unused = new TreeSet<String>();
        for (var key : texts().keySet()) {
            if (!literals.contains(key) && !isMadeOf(key, literals) && !isShown(key)) {
                unused.add(key);
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void everyEnglishTextSaysWhatAJapaneseOneSays() {
        var japanese = texts();
        var odd = new TreeSet<String>();
        read(ENGLISH).forEach((key, text) -> {
            var original = japanese.get(key);
            if (original == null
                    || JAPANESE.matcher(text).find() && !NAMES_ITSELF.contains(key)
                    || !placeholders(original).containsAll(placeholders(text))) {
                odd.add(key);
            }
        });
        assertThat(odd).isEmpty();
    }

    @Test
    void everyTextIsThereInEnglishToo() {
        var missing = new TreeSet<>(texts().keySet());
        missing.removeAll(read(ENGLISH).keySet());
        assertThat(missing).isEmpty();
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        var seen = new HashSet<String>();
        var twice = new TreeSet<String>();
        for (var line : Files.readAllLines(TEXTS)) {
            var end = line.indexOf('=');
            if (!line.startsWith("#")
                    && end > 0
                    && !seen.add(line.substring(0, end).strip())) {
                twice.add(line.substring(0, end));
            }
        }
        assertThat(twice).isEmpty();
    }

    /** {@code "a.b." + c} or {@code a + ".b"}: one literal is the key's beginning or its end at a dot. */
    private static boolean isMadeOf(String key, Set<String> literals) {
        for (var dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            if (literals.contains(key.substring(0, dot + 1)) && dot + 1 < key.length()) {
                return true;
            }
            if (literals.contains(key.substring(dot)) && literals.contains(key.substring(0, dot))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShown(String key) {
        return SHOWN.keySet().stream().anyMatch(key::startsWith);
    }

    private static Map<String, String> texts() {
        return read(TEXTS);
    }

    private static Map<String, String> read(Path file) {
        var texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var sorted = new TreeMap<String, String>();
        texts.stringPropertyNames().forEach(key -> sorted.put(key, texts.getProperty(key)));
        return sorted;
    }

    private static Map<String, String> sources() {
        try (Stream<Path> files = Files.walk(MAIN)) {
            var sources = new TreeMap<String, String>();
            List<Path> all =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            for (var file : all) {
                sources.put(MAIN.relativize(file).toString(), Files.readString(file));
            }
            return sources;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
