package cn.yinxian.journey;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.Set;

/** Listens to a page: to what its console complains of (a breach of the CSP too), and whom it asks. */
class PageFaults {

    private final String origin;
    private final Set<String> faults;

    PageFaults(String origin, Set<String> faults) {
        this.origin = origin;
        this.faults = faults;
    }

    void watch(Page page) {
        page.onConsoleMessage(this::console);
        page.onPageError(error -> faults.add("script failed: " + error));
        page.onRequest(this::asked);
        page.onResponse(this::answered);
    }

    private void console(ConsoleMessage message) {
        if (message.type().equals("error") && !isToldElsewhere(message) && !isBrokenOff(message) && !isKnownOfBpmnJs(message)) {
            faults.add("console: " + message.text() + " at " + message.location());
        }
    }

    /** A page answered with 4xx is often what the test wants; a broken part of a page is told by {@link #answered}. */
    private static boolean isToldElsewhere(ConsoleMessage message) {
        return message.text().startsWith("Failed to load resource");
    }

    /** A panel still asked for when its form is sent is asked for no longer; what else becomes of a request has a name of its own. */
    private static boolean isBrokenOff(ConsoleMessage message) {
        return message.text().startsWith("htmx:sendAbort") || message.text().startsWith("htmx:afterRequest");
    }

    /** bpmn-js sets style attributes, which the CSP refuses; our style sheet makes up for it. */
    private static boolean isKnownOfBpmnJs(ConsoleMessage message) {
        return message.location().contains("/bpmn-js/") && message.text().contains("inline style");
    }

    private void asked(Request request) {
        if (!request.url().startsWith(origin + "/") && !request.url().startsWith("data:")) {
            faults.add("asked another server: " + request.url());
        }
    }

    private void answered(Response response) {
        if (response.status() >= 400 && !response.request().isNavigationRequest()) {
            faults.add("part of a page answered with " + response.status() + ": " + response.url());
        }
    }
}
