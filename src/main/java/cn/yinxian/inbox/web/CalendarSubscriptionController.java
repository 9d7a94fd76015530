package cn.yinxian.inbox.web;

import cn.yinxian.inbox.usecase.ReadFeed;
import cn.yinxian.inbox.usecase.RenewFeed;
import cn.yinxian.inbox.usecase.RevokeFeed;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.ChineseTime;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** 日历订阅: opens, renews and ends the subscription to one's own deadlines. Its address is shown once. */
@Controller
class CalendarSubscriptionController {

    private static final String PAGE = "redirect:/account/calendar";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    /** @param since when the address was made; null: there is none */
    public record Page(@Nullable String since, @Nullable String readOn) {}

    private final ReadFeed readFeed;
    private final RenewFeed renewFeed;
    private final RevokeFeed revokeFeed;

    CalendarSubscriptionController(ReadFeed readFeed, RenewFeed renewFeed, RevokeFeed revokeFeed) {
        this.readFeed = readFeed;
        this.renewFeed = renewFeed;
        this.revokeFeed = revokeFeed;
    }

    @GetMapping("/account/calendar")
    String show(CurrentOfficial me, Model model) {
        model.addAttribute("page", readFeed.of(me.id())
                .map(feed -> new Page(ChineseTime.of(feed.createdAt()), words(feed.readOn())))
                .orElse(new Page(null, null)));
        return "inbox/calendar";
    }

    @PostMapping("/account/calendar")
    String renew(CurrentOfficial me, RedirectAttributes flash) {
        var token = renewFeed.renew(me.id());
        flash.addFlashAttribute("address", ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/calendar/{token}.ics").buildAndExpand(token.value()).toUriString());
        return PAGE;
    }

    @PostMapping("/account/calendar/revoke")
    String revoke(CurrentOfficial me, RedirectAttributes flash) {
        revokeFeed.revoke(me.id());
        flash.addFlashAttribute("message", "日历订阅已停用，原来的地址不能再用。");
        return PAGE;
    }

    private static @Nullable String words(@Nullable LocalDate day) {
        return day == null ? null : DAY.format(day);
    }
}
