package cn.yinxian.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;

/**
 * One test's officials, each at a browser of their own. What a page does wrong (a look that fails its figures, a fault on
 * the console, a request to another server) is gathered and told all at once when the journey ends. A journey that fails leaves its
 * trace and a picture of each page in target/traces; with {@link Screen#PICTURES} the trace holds what every page looked like.
 */
class Journey {

    static final String SCENARIO = "journeys";
    /** More views, and more ways without scripts, than there is time for in {@code mvn verify}. */
    static final boolean LONG_RUN = SCENARIO.equals(System.getProperty("scenario"));

    private static final Path TRACES = Path.of("target", "traces");

    private final String name;
    private final Browser browser;
    private final JourneyCity city;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final Set<String> faults = new LinkedHashSet<>();

    Journey(String name, Browser browser, JourneyCity city) {
        this.name = name;
        this.browser = browser;
        this.city = city;
    }

    /** Somebody opens a browser; nobody is signed in yet. */
    Official visitor(View view) {
        return visitor(view, true);
    }

    /** Somebody whose browser runs no JavaScript. */
    Official visitorWithoutJavaScript(View view) {
        return visitor(view, false);
    }

    /** An official, signed in. */
    Official official(String login, View view) {
        return visitor(view).opens("/sign-in").signsIn(login);
    }

    JourneyCity city() {
        return city;
    }

    private Official visitor(View view, boolean scripts) {
        var context = browser.newContext(options(view).setJavaScriptEnabled(scripts));
        contexts.add(context);
        context.setDefaultTimeout(Chromium.PATIENCE);
        context.tracing().start(new Tracing.StartOptions().setSnapshots(Screen.PICTURES));
        if (view.isElder()) {
            context.addCookies(List.of(view.cookie(city.origin())));
        }
        var page = context.newPage();
        new PageFaults(city.origin(), faults).watch(page);
        return new Official(page, new Screen(name, view, scripts, faults));
    }

    private Browser.NewContextOptions options(View view) {
        return new Browser.NewContextOptions()
                .setBaseURL(city.origin())
                .setViewportSize(view.width, view.height)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai");
    }

    void end(boolean failed) {
        boolean keep = failed || !faults.isEmpty();
        for (int i = 0; i < contexts.size(); i++) {
            var trace = TRACES.resolve(name + "-" + System.nanoTime() + "-" + i + ".zip");
            if (keep) {
                lastLook(contexts.get(i), trace);
            }
            contexts.get(i).tracing().stop(keep ? new Tracing.StopOptions().setPath(trace) : new Tracing.StopOptions());
            contexts.get(i).close();
        }
        Assertions.assertThat(faults).as("what the pages did wrong").isEmpty();
    }

    /** How the pages stand where the journey failed, beside the trace. */
    private static void lastLook(BrowserContext context, Path trace) {
        context.pages().forEach(page -> page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(trace.resolveSibling(trace.getFileName() + ".png"))));
    }
}
