package cn.yinxian.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Looks at a page as the figures of accessibility demand: nothing to scroll sideways, targets, text and contrast large
 * enough; and once for each kind of page (address, and what it is made of) axe, the focus, the narrowest width. What axe
 * reads hardly depends on the view: it reads the first one, the long run both extreme ones. With
 * {@code -Dyinxian.journey.pictures=true} pictures of them are left in target/screenshots.
 */
class Screen {

    static final boolean PICTURES = Boolean.getBoolean("yinxian.journey.pictures");

    private static final List<String> AXE_TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String MEASURES = resource("/journey/measures.js");
    private static final Pattern NUMBER = Pattern.compile("[A-Z]+-[0-9-]+|[0-9a-f-]{36}|[0-9]+");
    private static final int NARROWEST = 320;
    private static final Set<String> SEEN = new HashSet<>();
    private static final Set<String> SHOWN = new HashSet<>();
    private static final Map<String, Integer> NUMBERS = new TreeMap<>();

    private final String journey;
    private final View own;
    private final View view;
    private final boolean scripts;
    private final Set<String> faults;

    /** {@code scripts}: whether the page runs scripts. Without them axe, which waits for timers of the page, never ends. */
    Screen(String journey, View view, boolean scripts, Set<String> faults) {
        this(journey, view, view, scripts, faults);
    }

    private Screen(String journey, View own, View view, boolean scripts, Set<String> faults) {
        this.journey = journey;
        this.own = own;
        this.view = view;
        this.scripts = scripts;
        this.faults = faults;
    }

    View view() {
        return view;
    }

    boolean runsScripts() {
        return scripts;
    }

    Screen in(View other) {
        return new Screen(journey, own, other, scripts, faults);
    }

    /** Whether a page of this kind was not yet shown in every view. */
    boolean isToBeShown(Page page) {
        return SHOWN.add(kind(page));
    }

    void look(Page page, int status) {
        page.evaluate(MEASURES);
        String where = view.folder() + " " + pathOf(page);
        tell(where, page.evaluate("([touch, text]) => yinxianMeasures.faults(touch, text)", List.of(view.touchTarget(), view.textSize())));
        if (SEEN.add(view + " " + scripts + " " + status + " " + kind(page))) {
            lookCloser(page, status, where);
        }
    }

    private void lookCloser(Page page, int status, String where) {
        picture(page, status);
        if (scripts && (view == own || Journey.LONG_RUN && view.isExtreme())) {
            axe(page, where);
        }
        if (view.isPhone()) {
            narrow(page, where);
        }
        if (view.isExtreme()) {
            focus(page, where);
        }
    }

    private static String kind(Page page) {
        return NUMBER.matcher(pathOf(page)).replaceAll("#") + " " + page.evaluate("yinxianMeasures.kind()");
    }

    private void picture(Page page, int status) {
        if (!PICTURES) {
            return;
        }
        String folder = journey + "/" + view.folder();
        int number = NUMBERS.merge(folder, 1, Integer::sum);
        String words = pathOf(page).replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        String name = "%02d-%s%s.png".formatted(number, words.isEmpty() ? "home" : words, status < 400 ? "" : "-" + status);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screenshots", folder, name)));
    }

    private void axe(Page page, String where) {
        page.evaluate(AxeBuilder.getAxeScript());
        tell(where, page.evaluate("tags => yinxianMeasures.axe(tags)", AXE_TAGS));
    }

    /** 320 CSS pixels, the width of a page enlarged four times: one direction of scrolling is enough. */
    private void narrow(Page page, String where) {
        page.setViewportSize(NARROWEST, view.height);
        tell(where + " at " + NARROWEST + " px", page.evaluate("yinxianMeasures.sideways()"));
        page.setViewportSize(view.width, view.height);
    }

    /** Each field, button and link shows that it has the focus, and nothing hides it; one key tells the page of a keyboard. */
    private void focus(Page page, String where) {
        page.keyboard().press("Tab");
        tell(where, page.evaluate("yinxianMeasures.focus()"));
    }

    private void tell(String where, Object found) {
        ((List<?>) found).forEach(fault -> faults.add(where + ": " + fault));
    }

    private static String pathOf(Page page) {
        return URI.create(page.url()).getPath();
    }

    private static String resource(String name) {
        try (var stream = Screen.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
