package cn.yinxian.workflow.notice;

import cn.yinxian.notification.Addressed;
import cn.yinxian.notification.Message;
import cn.yinxian.notification.Notices;
import cn.yinxian.notification.Occasion;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Substitutes;
import cn.yinxian.organisation.Substitutes.Pair;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.workflow.TaskChanged;
import cn.yinxian.workflow.TaskChanged.Change;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** While a substitution runs, both hear of each task that comes for the principal: inside the house, and by mail as each has set it. */
@Component
class SubstitutedTaskNotices {

    private static final Occasion OCCASION = Occasion.ordinary("substitution.task", "代理期间新到的待办");

    private final Substitutes substitutes;
    private final Notices notices;

    SubstitutedTaskNotices(Substitutes substitutes, Notices notices) {
        this.substitutes = substitutes;
        this.notices = notices;
    }

    @EventListener
    void on(TaskChanged task) {
        if (task.substitutable() && (task.change() == Change.CAME || task.change() == Change.MOVED)) {
            notices.tell(pairs(task.owner()).stream()
                    .filter(pair -> pair.covers(task.file().process()) && !isOwnMatter(pair, task))
                    .flatMap(pair -> Stream.of(
                            new Addressed(pair.substitute(), message(task, "由您代%s办理".formatted(pair.principalName()))),
                            new Addressed(pair.principal(), message(task, "%s可代您办理".formatted(pair.substituteName())))))
                    .toList());
        }
    }

    private List<Pair> pairs(String owner) {
        return owner.contains("@") ? substitutes.of(CandidateGroup.parse(owner)) : substitutes.of(List.of(OfficialId.of(owner)));
    }

    /** What nobody may do for another is not told as if one could. */
    private static boolean isOwnMatter(Pair pair, TaskChanged task) {
        var applicant = task.file().applicant();
        return applicant.equals(pair.substitute()) || applicant.equals(pair.principal());
    }

    private static Message message(TaskChanged task, String who) {
        String id = task.task().value();
        return new Message(
                "新到待办“%s”（%s），%s".formatted(task.file().title(), task.step(), who), "", task.file().number(),
                "/tasks/" + id + "/" + task.page(), OCCASION.about("task:" + id));
    }
}
