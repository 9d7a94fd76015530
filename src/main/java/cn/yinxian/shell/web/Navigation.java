package cn.yinxian.shell.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Post;
import cn.yinxian.shell.security.AuthorisationMatrix;
import cn.yinxian.shell.web.Site.Me;
import cn.yinxian.shell.web.Site.NavItem;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;

/** Shows each official the ways the authorisation matrix opens to them, and no others. */
@Component
class Navigation {

    private static final List<NavItem> ITEMS = List.of(
            item("/inbox", "待办", "inbox"),
            item("/cases", "办件查询", "search"),
            item("/branches", "党支部", "people",
                    item("/branches", "党支部", "people"),
                    item("/terms", "任期预测", "calendar-range"),
                    item("/branch-checks", "支部核查", "clipboard-check")),
            item("/formations", "支部组建", "diagram-3"),
            item("/renewals", "换届选举", "arrow-repeat"),
            item("/motions", "议题和会议", "chat-square-text",
                    item("/motions", "议题", "card-text"),
                    item("/council-meetings", "会议", "people-fill"),
                    item("/supervise-items", "督办事项", "list-check"),
                    item("/motions/board", "议题看板", "kanban"),
                    item("/councils", "成员单位和制度", "bank")),
            item("/admin", "管理", "gear"),
            item("/admin/templates", "文书模板", "file-earmark-text"),
            item("/audit", "审计", "shield-check"),
            item("/deliveries", "提醒与送达", "send-check"),
            item("/selections", "评选和公示", "award",
                    item("/selections", "评选", "award"),
                    item("/demo-sites", "观摩点", "signpost-2"),
                    item("/publicities", "公示", "megaphone")),
            item("/account/substitution", "我的代理", "person-check"),
            item("/notices", "通知", "bell"),
            item("/help", "帮助", "question-circle"));

    private final AuthorisationMatrix matrix;
    private final MessageSource messages;

    Navigation(AuthorisationMatrix matrix, MessageSource messages) {
        this.matrix = matrix;
        this.messages = messages;
    }

    private static NavItem item(String href, String label, String icon, NavItem... within) {
        return new NavItem(href, label, icon, false, List.of(within));
    }

    List<NavItem> of(CurrentOfficial me, String here) {
        var open = open(ITEMS, me);
        String current = open.stream()
                .flatMap(item -> Stream.concat(Stream.of(item), item.within().stream()))
                .map(NavItem::href)
                .filter(href -> isWithin(here, href))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return open.stream().map(item -> item.marked(current)).toList();
    }

    private List<NavItem> open(List<NavItem> items, CurrentOfficial me) {
        return items.stream()
                .map(item -> new NavItem(item.href(), item.label(), item.icon(), false, open(item.within(), me)))
                .flatMap(item -> isOpen(item.href(), me) ? Stream.of(item) : item.within().stream())
                .toList();
    }

    boolean isOpen(String href, CurrentOfficial me) {
        return matrix.ruleFor("GET", PathContainer.parsePath(href)).filter(rule -> rule.admits(me)).isPresent();
    }

    private static boolean isWithin(String here, String href) {
        return here.equals(href) || here.startsWith(href + "/") || here.startsWith(href + "?");
    }

    Me me(CurrentOfficial official) {
        var posts = official.posts();
        String first = posts.stream().findFirst().map(this::words).orElse("当前没有任职");
        return new Me(official.name(), posts.size() > 1 ? first + " 等 " + posts.size() + " 个职务" : first);
    }

    /** Administrators have no place but the system itself. */
    private String words(Post post) {
        String title = post.title();
        String held = title == null ? messages.getMessage("Role." + post.role(), null, Locale.CHINA) : title;
        return post.role().isAdministrative() ? held : post.placeName() + " " + held;
    }
}
