package cn.yinxian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A person at a browser, in words of what a person does; every page arrived at is looked at ({@link Screen}). */
class Official {

    private static final int TAB_STOPS = 150;

    /** What the focus stands on: the words of its label, else its own. */
    private static final String NAME_OF_FOCUS = """
            (() => {
              const at = document.activeElement;
              const words = at.labels?.length ? at.labels[0].textContent : at.textContent;
              return words.replace("（必填）", "").replace(/\\s+/g, " ").trim();
            })()""";

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
        reached(field(label)).fill(text);
        return this;
    }

    Official selects(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    /** Ticks an answer to a question of several, or a single box. */
    Official ticks(String answer) {
        check(field(answer));
        return this;
    }

    Official ticks(String question, String answer) {
        check(reached(group(question).getByLabel(captioned(answer))));
        return this;
    }

    /** Ticks the first answer that begins like this. */
    Official ticksOneOf(String question, String beginning) {
        check(group(question).getByLabel(Pattern.compile("^\\s*" + literally(beginning))).first());
        return this;
    }

    Official ticksIn(Locator part, String answer) {
        check(part.getByLabel(captioned(answer)).and(page.locator("input[type=radio], input[type=checkbox]")).first());
        return this;
    }

    /** Chooses the first option that begins like this. */
    Official selectsBeginning(String label, String option) {
        return selectsIn(page.locator("main"), label, option);
    }

    /** Drags an item of an agenda by its handle before another one. */
    Official drags(String item, String before) {
        var mouse = page.mouse();
        agendaItem(before).evaluate("onto => onto.scrollIntoView()");
        agendaItem(item).locator(".drag-handle").hover();
        mouse.down();
        var onto = agendaItem(before).boundingBox();
        mouse.move(onto.x + onto.width / 2, onto.y + 9, new Mouse.MoveOptions().setSteps(6));
        mouse.move(onto.x + onto.width / 2, onto.y + 6);
        mouse.up();
        return this;
    }

    /** Titles of the agenda, in its order on the page. */
    List<String> agenda() {
        return page.locator("[data-agenda-item] .agenda-title b").allInnerTexts();
    }

    private Locator agendaItem(String title) {
        return page.locator("[data-agenda-item]").filter(new Locator.FilterOptions().setHasText(title)).first();
    }

    Official attaches(String label, String fileName, String type, byte[] content) {
        field(label).setInputFiles(new FilePayload(fileName, type, content));
        return this;
    }

    /** Presses a button that leads to a page. */
    Official presses(String button) {
        return arrivesBy(() -> click(reached(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).first())));
    }

    Official follows(String link) {
        return arrivesBy(() -> click(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).first()));
    }

    /** Follows the first link whose words begin like this. */
    Official followsTo(String beginning) {
        var begins = Pattern.compile("^\\s*" + literally(beginning));
        return arrivesBy(() -> click(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(begins)).first()));
    }

    Official goesBack() {
        return arrivesBy(page::goBack);
    }

    /** Goes to a page of the main navigation, on a phone through the menu. */
    Official goesTo(String item) {
        if (screen.view().isPhone()) {
            click(page.locator(".site-menu summary"));
        }
        var entry = page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("主导航"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^\\s*" + literally(item))));
        return arrivesBy(() -> click(entry));
    }

    /** Opens the task whose title holds these words from the inbox. */
    Official takesUp(String words) {
        opens("/inbox");
        var task = new Page.GetByRoleOptions().setName(Pattern.compile("^办理\\s*：.*" + literally(words)));
        return arrivesBy(() -> click(page.getByRole(AriaRole.LINK, task).first()));
    }

    Download downloads(String link) {
        return page.waitForDownload(() -> click(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first()));
    }

    /** Moves the focus with the Tab key until it stands on what is called so. */
    Official tabsTo(String name) {
        for (int stop = 0; stop < TAB_STOPS; stop++) {
            page.keyboard().press("Tab");
            if (name.equals(page.evaluate(NAME_OF_FOCUS))) {
                return this;
            }
        }
        throw new AssertionError("the Tab key does not lead to " + name);
    }

    Official types(String text) {
        page.keyboard().insertText(text);
        return this;
    }

    Official pressesEnter() {
        return arrivesBy(() -> page.keyboard().press("Enter"));
    }

    Official pressesSpace() {
        page.keyboard().press("Space");
        return this;
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

    /** Opens a part of the page, if it is folded away. */
    Official unfolds(String summary) {
        var part = page.locator("main details").filter(new Locator.FilterOptions().setHasText(summary)).first();
        if (part.getAttribute("open") == null) {
            click(part.locator("summary"));
        }
        return this;
    }

    /** Fills a field of one group of fields: of a person, of a sheet of votes. */
    Official fillsIn(Locator part, String label, String text) {
        part.getByLabel(captioned(label)).first().fill(text);
        return this;
    }

    /** Chooses the first option that begins like this. */
    Official selectsIn(Locator part, String label, String option) {
        var choice = part.getByLabel(captioned(label)).first();
        var begins = new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + literally(option)));
        choice.selectOption(choice.locator("option").filter(begins).first().getAttribute("value"));
        return this;
    }

    /** The part of the page with this heading: a section or a group of fields. */
    Locator part(String name) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name)).or(group(name)).first();
    }

    /** A group of fields within a part of the page. */
    Locator part(Locator whole, String name) {
        return whole.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(name).setExact(true)).first();
    }

    /** Shows this page, if it is the first of its kind, in the other three views as well; nothing is typed yet. */
    Official inEveryView() {
        if (!screen.isToBeShown(page)) {
            return this;
        }
        var mine = screen.view();
        widens(mine.inOtherWidth());
        changesTo(mine.inOtherSize());
        widens(mine.inOtherSize().inOtherWidth());
        return changesTo(mine);
    }

    /** The text size is the server's; the width is the browser's alone, no page has to be asked for. */
    private Official changesTo(View view) {
        screen = screen.in(view);
        page.setViewportSize(view.width, view.height);
        page.context().addCookies(List.of(view.cookie(page.url())));
        return arrivesBy(() -> page.reload());
    }

    private void widens(View view) {
        screen = screen.in(view);
        page.setViewportSize(view.width, view.height);
        screen.look(page, status);
    }

    /** Where this official is: path without query. */
    String path() {
        return URI.create(page.url()).getPath();
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

    /** What the browser is asked to speak when this button is pressed. */
    String hears(String button) {
        page.evaluate("() => { window.spoken = []; speechSynthesis.speak = (speech) => { window.spoken.push(speech.text); }; }");
        click(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).first());
        return (String) page.evaluate("() => window.spoken.join('\\n')");
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

    /**
     * By mouse; by keyboard where the page runs no scripts: Playwright is told no frames of such a page, and would wait for a
     * button to stand still without end.
     */
    /** In the elder view a review is led through in stages: goes on until the control stands on the screen. */
    private Locator reached(Locator control) {
        var next = page.locator(".stage:visible > .actions a.btn-main");
        while (!control.first().isVisible() && next.count() > 0) {
            click(next.first());
        }
        return control;
    }

    private void click(Locator target) {
        if (screen.runsScripts()) {
            target.click();
        } else {
            target.press("Enter");
        }
    }

    private void check(Locator box) {
        if (screen.runsScripts()) {
            box.check();
        } else if (!box.isChecked()) {
            box.press("Space");
        }
    }

    private Locator field(String label) {
        return page.getByLabel(captioned(label)).and(page.locator("input, textarea, select")).first();
    }

    private Locator group(String question) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(captioned(question)));
    }

    private static Pattern captioned(String label) {
        return Pattern.compile("^\\s*" + literally(label) + "([\\s（].*)?$", Pattern.DOTALL);
    }

    /** The pattern is read by the browser, whose expressions know no \\Q. */
    private static String literally(String words) {
        return words.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
    }
}
