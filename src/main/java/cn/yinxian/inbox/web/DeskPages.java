package cn.yinxian.inbox.web;

import cn.yinxian.inbox.Desk;
import cn.yinxian.inbox.DeskTab;
import cn.yinxian.inbox.model.DeskFrame;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the tabs with their counts before a page of the desk: the model attribute {@code tabs}. */
@Component
class DeskPages {

    private static final List<DeskTab> FOR_ALL =
            List.of(DeskTab.TODO, DeskTab.READING, DeskTab.DONE, DeskTab.STARTED, DeskTab.FOLLOWED, DeskTab.DRAFTS);

    /** @param count as it is shown: up to "999+" */
    public record Tab(DeskTab name, String href, String count, boolean current) {}

    private final Desk desk;

    DeskPages(Desk desk) {
        this.desk = desk;
    }

    DeskFrame show(DeskTab current, CurrentOfficial me, Model model) {
        var frame = desk.frameOf(me);
        model.addAttribute("tabs", Arrays.stream(DeskTab.values())
                .filter(tab -> FOR_ALL.contains(tab) || tab == DeskTab.UNIT && leads(me))
                .map(tab -> new Tab(tab, tab.path(), words(frame.amountIn(tab)), tab == current))
                .toList());
        return frame;
    }

    static String words(int count) {
        return count >= Desk.COUNT_LIMIT ? "999+" : String.valueOf(count);
    }

    private static boolean leads(CurrentOfficial me) {
        return me.has(Role.PARTY_COMMITTEE) || me.has(Role.DISTRICT_LEADER) || me.has(Role.CITY_LEADER);
    }
}
