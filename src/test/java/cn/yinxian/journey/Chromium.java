package cn.yinxian.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

/** The system's Chromium, started once: property {@code yinxian.chromium}, else /usr/bin/chromium. Nothing is downloaded. */
final class Chromium {

    /** Milliseconds: long enough for a machine that builds something else at the same time. */
    static final int PATIENCE = 120_000;

    private static final Path EXECUTABLE = Path.of(System.getProperty("yinxian.chromium", "/usr/bin/chromium"));

    /** No name but our own address is looked up: a page that asks for another server fails, and is told of. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

    /** Draws a Chinese character and one that no font has: without a Chinese font both are the same empty box. */
    private static final String HAS_CHINESE_FONT = """
            () => {
              const draw = (sign) => {
                const canvas = document.createElement("canvas");
                canvas.width = canvas.height = 60;
                const pen = canvas.getContext("2d");
                pen.font = "40px sans-serif";
                pen.fillText(sign, 5, 45);
                return canvas.toDataURL();
              };
              return draw("\\u515a") !== draw("\\udbff\\udffd") && draw("\\u515a") !== draw("\\u652f");
            }""";

    private static @Nullable Chromium started;

    private final @Nullable Playwright playwright;
    private final @Nullable Browser browser;
    private final @Nullable String missing;

    private Chromium(@Nullable Playwright playwright, @Nullable Browser browser, @Nullable String missing) {
        this.playwright = playwright;
        this.browser = browser;
        this.missing = missing;
    }

    static synchronized Chromium ofThisJvm() {
        if (started == null) {
            started = start();
            SpringApplication.getShutdownHandlers().add(started::close);
        }
        return started;
    }

    private static Chromium start() {
        if (!Files.isExecutable(EXECUTABLE)) {
            return new Chromium(null, null, "no Chromium at " + EXECUTABLE + " (set -Dyinxian.chromium=…)");
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            var browser = playwright.chromium()
                    .launch(new BrowserType.LaunchOptions().setExecutablePath(EXECUTABLE).setArgs(ARGUMENTS));
            return new Chromium(playwright, browser, hasChineseFont(browser) ? null : "no Chinese font (Debian: fonts-noto-cjk)");
        } catch (PlaywrightException failed) {
            playwright.close();
            return new Chromium(null, null, "Chromium did not start: " + failed.getMessage());
        }
    }

    private static boolean hasChineseFont(Browser browser) {
        try (var page = browser.newPage()) {
            return (boolean) page.evaluate(HAS_CHINESE_FONT);
        }
    }

    /** What this machine lacks for a journey; null: nothing. */
    @Nullable String missing() {
        return missing;
    }

    Browser browser() {
        if (browser == null) {
            throw new IllegalStateException(missing);
        }
        return browser;
    }

    private void close() {
        if (browser != null) {
            browser.close();
        }
        if (playwright != null) {
            playwright.close();
        }
    }
}
