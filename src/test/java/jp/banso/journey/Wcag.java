package jp.banso.journey;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.Page;
import java.util.List;

/** What on a page violates WCAG 2.2 AA. */
final class Wcag {

    private static final List<String> AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /**
     * A rule that one element of Vaadin's own breaks inside itself, where we have no hand, and that hides nothing from
     * anybody: tabs and an open menu bar keep a scrolling or focusable {@code div} between themselves and their items,
     * and an item of a menu says that it is not selected.
     */
    private record Known(String rule, String element) {
        boolean isAt(String found, CheckedNode node) {
            return found.equals(rule) && node.getHtml().startsWith("<" + element);
        }
    }

    private static final List<Known> KNOWN = List.of(
            new Known("aria-required-children", "vaadin-tabs "),
            new Known("aria-required-children", "vaadin-menu-bar "),
            new Known("aria-allowed-attr", "vaadin-menu-bar-item "));

    private Wcag() {}

    /** One line for each place. */
    static List<String> violations(Page page) {
        var onlyWhatIsWrong = new AxeRunOptions();
        onlyWhatIsWrong.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .setLegacyMode(true).options(onlyWhatIsWrong).withTags(AA).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .filter(node -> KNOWN.stream().noneMatch(known -> known.isAt(rule.getId(), node)))
                                .limit(3)
                                .map(node -> said(rule.getId(), node)))
                        .toList();
    }

    private static String said(String rule, CheckedNode node) {
        var html = node.getHtml();
        return rule + " " + node.getTarget() + " " + html.substring(0, Math.min(200, html.length())) + " "
                + node.getFailureSummary();
    }
}
