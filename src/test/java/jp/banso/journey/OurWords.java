package jp.banso.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells Banso's own Japanese words from what people wrote: a screen in English may show the latter (names of offices, notes)
 * and none of the former.
 */
final class OurWords {

    private static final Path TEXTS = Path.of("src", "main", "resources", "vaadin-i18n");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    /** A text with places filled is told by its own words only when it has as many as this. */
    private static final int TELLING = 6;

    /** Words that registers and the questions of surveys use as well. */
    private static final Set<String> OTHERS_TOO =
            Set.of("居宅介護支援", "電話", "メール", "管理者", "ケアマネジャー", "その他", "なし", "変わらない", "移行支援", "完了", "準備中");

    private static final String WORDS = """
            () => {
              const found = new Set();
              const keep = text => {
                const words = (text || '').trim();
                if (/[\\u3040-\\u30ff\\u3400-\\u9fff]/.test(words)) { found.add(words); }
              };
              const walk = node => {
                if (node.nodeType === Node.TEXT_NODE) { keep(node.data); return; }
                if (node.nodeType === Node.ELEMENT_NODE) {
                  if (['STYLE', 'SCRIPT', 'TEMPLATE', 'NOSCRIPT'].includes(node.tagName)) { return; }
                  if (!node.checkVisibility()) { return; }
                  ['aria-label', 'title', 'placeholder', 'alt'].forEach(name => keep(node.getAttribute(name)));
                  if (node.shadowRoot) { walk(node.shadowRoot); }
                }
                node.childNodes.forEach(walk);
              };
              walk(document.body);
              return [...found];
            }""";

    private final List<Pattern> ours;

    OurWords() {
        var japanese = texts("translations.properties");
        var english = texts("translations_en.properties");
        ours = japanese.stringPropertyNames().stream()
                .filter(key -> !japanese.getProperty(key).equals(english.getProperty(key)))
                .map(japanese::getProperty)
                .filter(OurWords::tells)
                .map(OurWords::pattern)
                .toList();
    }

    /** Texts of ours in Japanese that stand on this page, or are read out on it. */
    List<String> on(Page page) {
        return ((List<?>) page.evaluate(WORDS))
                .stream()
                        .map(String::valueOf)
                        .filter(words -> ours.stream()
                                .anyMatch(text -> text.matcher(words).matches()))
                        .toList();
    }

    private static boolean tells(String text) {
        if (OTHERS_TOO.contains(text)) {
            return false;
        }
        var letters =
                JAPANESE.matcher(PLACE.matcher(text).replaceAll("")).results().count();
        return PLACE.matcher(text).find() ? letters >= TELLING : letters > 1;
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(
                Stream.of(PLACE.split(text, -1)).map(Pattern::quote).collect(Collectors.joining(".*")), Pattern.DOTALL);
    }

    private static Properties texts(String file) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(TEXTS.resolve(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
