package cn.yinxian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Optional;
import java.util.regex.Pattern;

/** A person at a browser, in words of what a person does; every page arrived at is looked at ({@link Screen}). */
class Official {

    private final Page page;
    private Screen screen;
    private int loads;
    private int status;

    Official(Page page, Screen screen) {
        this.page = page;
        this.screen = screen;
        page.onLoad(loaded -> loads++);
        page.onResponse(this::remember);
    }

    private void remember(Response response) {
        if (response.request().isNavigationRequest() && (response.status() < 300 || response.status() >= 400)) {
            status = response.status();
        }
    }

    Official opens(String path) {
        return arrivesBy(() -> page.navigate(path));
    }

    Official signsIn(String login) {
        return signsIn(login, JourneyCity.PASSWORD);
    }

    Official signsIn(String login, String password) {
        return fills("用户名", login).fills("密码", password).presses("登录");
    }

    Official fills(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Official selects(String label, String option) {
        field(label).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
        return this;
    }

    /** Ticks an answer to a question of several, or a single box. */
    Official ticks(String answer) {
        field(answer).check();
        return this;
    }

    Official ticks(String question, String answer) {
        group(question).getByLabel(answer, new Locator.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    Official attaches(String label, String fileName, String type, byte[] content) {
        field(label).setInputFiles(new FilePayload(fileName, type, content));
        return this;
    }

    /** Presses a button that leads to a page. */
    Official presses(String button) {
        return arrivesBy(() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).first().click());
    }

    Official follows(String link) {
        return arrivesBy(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).first().click());
    }

    /** Goes to a page of the main navigation, on a phone through the menu. */
    Official goesTo(String item) {
        if (screen.view().isPhone()) {
            page.locator(".site-menu summary").click();
        }
        var entry = page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("主导航"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^\\s*" + literally(item))));
        return arrivesBy(() -> entry.click());
    }

    /** Opens the task whose title holds these words from the inbox. */
    Official takesUp(String words) {
        opens("/inbox");
        return arrivesBy(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^办理：.*" + literally(words))))
                .first()
                .click());
    }

    Download downloads(String link) {
        return page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click());
    }

    Official sees(String words) {
        assertThat(page.locator("main")).containsText(words);
        return this;
    }

    Official seesNot(String words) {
        assertThat(page.locator("main")).not().containsText(words);
        return this;
    }

    Official isOn(String title) {
        assertThat(page.locator("h1")).hasText(title);
        return this;
    }

    Official isAnswered(int expected) {
        org.assertj.core.api.Assertions.assertThat(status).as("status of " + page.url()).isEqualTo(expected);
        return this;
    }

    /** What the field with this label holds. */
    String typed(String label) {
        return field(label).inputValue();
    }

    /** Root text size in CSS pixels. */
    int textSize() {
        return (int) page.evaluate("parseInt(getComputedStyle(document.documentElement).fontSize)");
    }

    Optional<String> cookie(String name) {
        return page.context().cookies().stream().filter(cookie -> cookie.name.equals(name)).map(cookie -> cookie.value).findFirst();
    }

    /** Takes a field out of every form of this page, as a forger would. */
    Official without(String field) {
        page.evaluate("name => document.querySelectorAll(`[name='${name}']`).forEach(field => field.remove())", field);
        return this;
    }

    /** Presses a button of the header that changes the view; from here on the figures of that view count. */
    Official turnsTo(View view, String button) {
        screen = screen.in(view);
        return presses(button);
    }

    private Official arrivesBy(Runnable act) {
        int before = loads;
        act.run();
        page.waitForCondition(() -> loads > before);
        screen.look(page, status);
        return this;
    }

    private Locator field(String label) {
        return page.getByLabel(captioned(label)).first();
    }

    private Locator group(String question) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(captioned(question)));
    }

    private static Pattern captioned(String label) {
        return Pattern.compile("^\\s*" + literally(label) + "\\s*(（必填）)?\\s*$");
    }

    /** The pattern is read by the browser, whose expressions know no \\Q. */
    private static String literally(String words) {
        return words.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
    }
}
