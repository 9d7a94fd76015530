package cn.yinxian.selection.judging.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.judging.usecase.JudgingProgress;
import cn.yinxian.selection.round.RoundLinks;
import cn.yinxian.selection.round.RoundState;
import cn.yinxian.selection.round.RoundView;
import java.util.List;
import org.springframework.stereotype.Component;

/** On the page of a round, for those who handle it: how far its judges are, and what came out. */
@Component
class JudgingLinks implements RoundLinks {

    private final JudgingProgress progress;
    private final JudgingDoor door;

    JudgingLinks(JudgingProgress progress, JudgingDoor door) {
        this.progress = progress;
        this.door = door;
    }

    @Override
    public List<Link> on(RoundView round, CurrentOfficial me) {
        if (round.state().compareTo(RoundState.JUDGING) < 0 || !door.handles(me) || !progress.hasBegun(round.number())) {
            return List.of();
        }
        String path = "/selections/" + round.number();
        var judges = new Link("评审进度", path + "/judges", false);
        return round.state() == RoundState.JUDGING ? List.of(judges) : List.of(judges, new Link("评审结果", path + "/sheet", true));
    }
}
