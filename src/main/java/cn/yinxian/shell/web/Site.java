package cn.yinxian.shell.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the frame of every page shows; the model attribute {@code site}. Plain values only: templates never see a bean.
 *
 * @param textSize {@code standard}, {@code large} or {@code huge}
 * @param elder 长辈版: large or huge text, bigger buttons, cards in place of tables
 * @param absences who acts for the reader today, in words
 * @param here path of this page, to come back to after switching the view
 */
public record Site(
        String textSize,
        boolean elder,
        Csrf csrf,
        @Nullable Me me,
        List<NavItem> navigation,
        int unread,
        List<String> absences,
        String here,
        long sessionSeconds,
        Map<String, String> assets) {

    public record Csrf(String parameterName, String headerName, String token) {}

    /** Who is signed in, and as what. */
    public record Me(String name, String post) {}

    /** @param within the pages of its section; none where it is a page by itself */
    public record NavItem(String href, String label, String icon, boolean current, List<NavItem> within) {

        /** The same, current where it is this page or its section holds it. */
        NavItem marked(String page) {
            var marked = within.stream().map(item -> item.marked(page)).toList();
            return new NavItem(href, label, icon, href.equals(page) || marked.stream().anyMatch(NavItem::current), marked);
        }
    }
}
