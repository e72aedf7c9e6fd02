package jp.banso.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** What on a page violates WCAG 2.2 AA. */
final class Wcag {

    private static final List<String> AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /**
     * Rules that one element of Vaadin's own breaks inside itself, where we have no hand, and that hide nothing from
     * anybody: tabs and an open menu bar keep a scrolling or focusable {@code div} between themselves and their items,
     * and an item of a menu says that it is not selected.
     */
    private static final Map<String, List<String>> KNOWN = Map.of(
            "aria-required-children", List.of("vaadin-tabs ", "vaadin-menu-bar "),
            "aria-allowed-attr", List.of("vaadin-menu-bar-item "));

    /** What lies behind an open dialog is out of reach and was looked at without it. */
    private static final String RUN = """
            async ({tags, known}) => {
              const dialogs = [...document.querySelectorAll('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')];
              const found = await axe.run(dialogs.length ? {include: dialogs} : document,
                  {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations'], preload: false});
              return found.violations.flatMap(rule => rule.nodes
                  .filter(node => !(known[rule.id] ?? []).some(element => node.html.startsWith('<' + element)))
                  .slice(0, 3)
                  .map(node => `${rule.id} ${node.target} ${node.html.slice(0, 200)} ${node.failureSummary}`));
            }""";

    private Wcag() {}

    /** One line for each place. */
    static List<String> violations(Page page) {
        if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate("() => {" + AxeBuilder.getAxeScript() + "\n}");
        }
        var said = (List<?>) page.evaluate(RUN, Map.of("tags", AA, "known", KNOWN));
        return said.stream().map(String::valueOf).toList();
    }
}
