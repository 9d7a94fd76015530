package cn.yinxian.selection.entry.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.entry.usecase.EntryCall;
import cn.yinxian.selection.entry.usecase.EntryDoor;
import cn.yinxian.selection.round.RoundLinks;
import cn.yinxian.selection.round.RoundView;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** To enter for a round, and to the entries one may read. */
@Component
class EntryLinks implements RoundLinks {

    private final EntryCall call;

    EntryLinks(EntryCall call) {
        this.call = call;
    }

    @Override
    public List<Link> on(RoundView round, CurrentOfficial me) {
        var links = new ArrayList<Link>();
        if (call.isOpen(round) && EntryDoor.mayEnter(round, me)) {
            links.add(new Link("我要申报", "/selections/" + round.number() + "/entries/new", true));
        }
        links.add(new Link("申报材料", "/selection-entries", false));
        return links;
    }
}
