package cn.yinxian.formation.usecase;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Roster;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The way of an application in words: "初审：向阳区委老干部局经办". */
@Component
public class RouteWords {

    private final Roster roster;

    RouteWords(Roster roster) {
        this.roster = roster;
    }

    List<String> of(Route route) {
        var way = new ArrayList<String>();
        add(way, "初审", route.clerk());
        add(way, "审核", route.leader());
        add(way, "须经同意", route.city());
        add(way, "决定", route.decider());
        add(way, "备案", route.record());
        add(way, "另报备案", route.alsoRecord());
        return way;
    }

    private void add(List<String> way, String step, @Nullable CandidateGroup group) {
        if (group != null) {
            way.add(step + "：" + roster.describe(group));
        }
    }
}
