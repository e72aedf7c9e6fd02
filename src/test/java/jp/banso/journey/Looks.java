package jp.banso.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at screens and keeps everything that is wrong, so that one run tells all. */
final class Looks {

    /** Painting takes a third of the time and is for people: with {@code --long}, or while working on some screens. */
    private static final boolean PICTURES =
            Boolean.getBoolean("banso.pictures") || System.getProperty("banso.screens") != null;

    /** Visible words and names without one Japanese character, apart from what is written so in Japan. */
    private static final String FOREIGN = """
            () => {
              const japanese = /[\\u3040-\\u30ff\\u3400-\\u9fff]/;
              const fine = /Banso|Excel|CSV|FAX|URL|WAM NET|Enter|Esc|Tab|Chrom|HTTP|@|^S\\d0|English|csv|desk|viewer|irie|liaison|person\\d|_|journey|nobody|\\w-\\w|^v?\\d|^https?:/;
              const found = new Set();
              const judge = text => {
                const words = (text || '').trim();
                if (/[A-Za-z]{3,}/.test(words) && !japanese.test(words) && !fine.test(words)) { found.add(words); }
              };
              const walk = node => {
                if (node.nodeType === Node.TEXT_NODE) { judge(node.data); return; }
                if (node.nodeType === Node.ELEMENT_NODE) {
                  if (['STYLE', 'SCRIPT', 'TEMPLATE', 'NOSCRIPT'].includes(node.tagName)) { return; }
                  if (!node.checkVisibility()) { return; }
                  ['aria-label', 'title', 'placeholder', 'alt', 'aria-roledescription']
                      .forEach(name => judge(node.getAttribute(name)));
                  if (node.shadowRoot) { walk(node.shadowRoot); }
                  if (node.tagName === 'SLOT') {
                    const assigned = node.assignedNodes();
                    if (assigned.length > 0) { return; }
                  }
                }
                node.childNodes.forEach(walk);
              };
              walk(document.body);
              return [...found];
            }""";

    private static final String FOLLOW = """
            url => {
              if (!window.Vaadin?.Flow?.clients) { return false; }
              window.bansoLeft = document.querySelector('h1');
              const there = new URL(url);
              window.bansoTo = there.pathname + there.search;
              window.dispatchEvent(new CustomEvent('vaadin-navigate',
                  {detail: {state: null, url: there.pathname.substring(1) + there.search, replace: false, callback: true}}));
              return true;
            }""";

    private static final String ARRIVED = """
            () => document.querySelector('h1') && document.querySelector('h1') !== window.bansoLeft
                && location.pathname + location.search === window.bansoTo""";

    private final Set<String> routes;
    private final OurWords ours = new OurWords();
    private final List<String> findings = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    /** What each person last had on screen, where nothing was done to it. */
    private final Map<Page, String> untouched = new IdentityHashMap<>();

    /** Among pages that were opened by address alone. */
    Looks() {
        this(Set.of());
    }

    /** {@code routes} are the pages to which one page's links lead without loading the program anew. */
    Looks(Set<String> routes) {
        this.routes = Set.copyOf(routes);
    }

    List<String> findings() {
        return List.copyOf(findings);
    }

    /** Notes what the page's console complains of. */
    Page listenedTo(Page page) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                broken.add(message.text());
            }
        });
        page.onPageError(broken::add);
        return page;
    }

    /** Brings the state on screen, judges it wide and looks at its shape on a phone: axe takes most of the time. */
    void at(Page page, ScreenState state, String address) {
        try {
            open(page, address + state.address(), routes.contains(state.page()));
            state.bring().accept(page);
            at(page, state.picture(), true, false);
            if (state.isPlain()) {
                untouched.put(page, address + state.address());
            }
        } catch (PlaywrightException unreachable) {
            picture(page, state.picture() + "-lost");
            findings.add(state.picture() + " did not come: "
                    + unreachable.toString().lines().limit(3).toList());
        }
        broken.clear();
    }

    /** A page that was only looked at is as if it had just been opened; from it one goes on as by a link of the menu. */
    private void open(Page page, String url, boolean routed) {
        var before = untouched.remove(page);
        if (!url.equals(before) && (before == null || !routed || !follow(page, url))) {
            page.navigate(url);
            page.locator("h1").first().waitFor();
        }
    }

    /** Goes there without loading the program anew; whether that came to another view. */
    private static boolean follow(Page page, String url) {
        try {
            if (!Boolean.TRUE.equals(page.evaluate(FOLLOW, url))) {
                return false;
            }
            page.waitForFunction(ARRIVED, null, new Page.WaitForFunctionOptions().setTimeout(2_000));
            return true;
        } catch (PlaywrightException stayed) {
            return false;
        }
    }

    /** Brings the state on screen and judges what it says on a phone. */
    void onPhone(Page page, ScreenState state, String address) {
        page.navigate(address + state.address());
        page.locator("h1").first().waitFor();
        look(page, state.picture(), 390, 844, true);
        broken.clear();
    }

    /** Brings the state on screen, wide, of somebody who reads English. */
    void inEnglish(Page page, ScreenState state, String address) {
        var name = "english-" + state.picture();
        page.navigate(address + state.address());
        page.locator("h1").first().waitFor();
        settle(page);
        picture(page, name + "-1280");
        if (!"en".equals(page.evaluate("document.documentElement.lang"))) {
            findings.add(name + " is not told to be English");
        }
        ours.on(page).forEach(words -> findings.add(name + " says in Japanese: " + words));
        broken.clear();
    }

    /** What is on screen now, wide and on a phone; the page stays as wide as it was. */
    void at(Page page, String name) {
        at(page, name, true, true);
    }

    /**
     * A step of a journey, wide and on a phone, at the end as wide as before. Whether such a page is for everybody is judged
     * where every screen is.
     */
    void passing(Page page, String name) {
        at(page, name, false, false);
    }

    /** As {@link #passing}, of a state that only journeys come to: judged as wide as it is. */
    void arriving(Page page, String name) {
        var wide = page.viewportSize().width >= 600;
        at(page, name, wide, !wide);
    }

    private void at(Page page, String name, boolean judged, boolean judgedOnPhone) {
        var own = page.viewportSize();
        look(page, name, 1280, 900, judged);
        look(page, name, 390, 844, judgedOnPhone);
        page.setViewportSize(own.width, own.height);
        broken.forEach(message -> findings.add(name + " complains: " + message));
        broken.clear();
    }

    private void look(Page page, String name, int width, int height, boolean judged) {
        page.setViewportSize(width, height);
        settle(page);
        picture(page, name + "-" + width);
        var place = name + " at " + width + " px";
        if (judged) {
            Wcag.violations(page).forEach(found -> findings.add(place + ": " + found));
        }
        var wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) wider).intValue() > 0) {
            findings.add(place + ": scrolls sideways by " + wider);
        }
        if (page.evaluate(FOREIGN) instanceof List<?> words && !words.isEmpty()) {
            findings.add(place + ": foreign words " + words);
        }
    }

    /** Until two pictures of the layout are the same and nothing moves. */
    private static void settle(Page page) {
        page.waitForFunction("""
                () => {
                  const moving = document.getAnimations().some(one => one.playState === 'running'
                      && one.effect?.getComputedTiming().iterations !== Infinity);
                  const loading = window.Vaadin?.Flow?.clients
                      && Object.values(window.Vaadin.Flow.clients).some(one => one.isActive?.());
                  const now = document.body.innerText.length + ':' + document.querySelectorAll('*').length
                      + ':' + document.documentElement.scrollHeight;
                  const same = window.bansoSeen === now;
                  window.bansoSeen = now;
                  return same && !moving && !loading;
                }""", null, new Page.WaitForFunctionOptions().setPollingInterval(120));
    }

    private static void picture(Page page, String name) {
        if (PICTURES || name.endsWith("-lost")) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screens", name + ".png")));
        }
    }
}
