package jp.banso.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** The machine's Chromium, shared by all journeys; nothing may be fetched from another host, and what tries is kept. */
final class Browser implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final List<String> strangers = new CopyOnWriteArrayList<>();

    Browser() {
        var installed = installed();
        var env = installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.<String, String>of();
        playwright = Playwright.create(new CreateOptions().setEnv(env));
        var options = new LaunchOptions().setArgs(QUIET).setHeadless(true);
        installed.ifPresent(options::setExecutablePath);
        chromium = playwright.chromium().launch(options);
    }

    private static Optional<Path> installed() {
        return Stream.of(
                        System.getenv().getOrDefault("BANSO_CHROMIUM", ""),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A new person at a screen of this width (CSS pixels), with nothing remembered. */
    Page person(String address, int width) {
        return person(address, width, true);
    }

    /** The same in a browser that runs no script of a page. */
    Page personWithoutScripts(String address, int width) {
        return person(address, width, false);
    }

    private Page person(String address, int width, boolean scripts) {
        var context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setJavaScriptEnabled(scripts)
                .setBaseURL(address)
                .setLocale("ja-JP")
                .setTimezoneId("Asia/Tokyo")
                .setAcceptDownloads(true)
                .setViewportSize(width, width < 600 ? 844 : 900));
        listen(context, address);
        var page = context.newPage();
        page.setDefaultTimeout(20_000);
        return page;
    }

    /** Addresses outside Banso that a page asked for; none were answered. */
    List<String> strangers() {
        return List.copyOf(strangers);
    }

    private void listen(BrowserContext context, String address) {
        context.onRequest(request -> {
            var url = request.url();
            if (!url.startsWith(address) && !url.startsWith("data:") && !url.startsWith("blob:")) {
                strangers.add(url);
            }
        });
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
