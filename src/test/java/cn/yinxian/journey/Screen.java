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

/**
 * Looks at a page as the figures of accessibility demand: axe without a serious violation, nothing to scroll sideways,
 * targets, text and contrast large enough, focus visible. Takes the picture as well. The same page is looked at once.
 */
class Screen {

    private static final List<String> AXE_TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String MEASURES = resource("/journey/measures.js");
    private static final int NARROWEST = 320;
    private static final int TAB_STOPS = 25;
    private static final Set<String> SEEN = new HashSet<>();
    private static final Map<String, Integer> PICTURES = new TreeMap<>();

    private final String journey;
    private final View view;
    private final Set<String> faults;

    Screen(String journey, View view, Set<String> faults) {
        this.journey = journey;
        this.view = view;
        this.faults = faults;
    }

    View view() {
        return view;
    }

    Screen in(View other) {
        return new Screen(journey, other, faults);
    }

    void look(Page page, int status) {
        page.evaluate(MEASURES);
        String content = (String) page.evaluate("yinxianMeasures.fingerprint()");
        if (!SEEN.add(view + content)) {
            return;
        }
        String where = view.folder() + " " + pathOf(page);
        picture(page, status);
        tell(where, page.evaluate("([touch, text]) => yinxianMeasures.faults(touch, text)", List.of(view.touchTarget(), view.textSize())));
        axe(page, where);
        if (view.isPhone()) {
            narrow(page, where);
        }
        if (view == View.STANDARD_1280 || view == View.ELDER_390) {
            focus(page, where);
        }
    }

    private void picture(Page page, int status) {
        String folder = journey + "/" + view.folder();
        int number = PICTURES.merge(folder, 1, Integer::sum);
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

    /** Walks through the page with the Tab key: each stop shows that it has the focus, and nothing hides it. */
    private void focus(Page page, String where) {
        for (int stop = 0; stop < TAB_STOPS; stop++) {
            page.keyboard().press("Tab");
            tell(where, page.evaluate("yinxianMeasures.focus()"));
        }
        page.evaluate("yinxianMeasures.rest()");
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
