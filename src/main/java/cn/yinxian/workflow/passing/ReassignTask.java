package cn.yinxian.workflow.passing;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseVerb;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.persistence.CaseMapper;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 改派: a leader gives a task of the own unit, which somebody else or the group has, to another person, e.g. in sickness. */
@Service
@Order(30)
public class ReassignTask implements CaseVerb {

    private final CaseMapper cases;
    private final StepsOfUnit steps;
    private final Receivers receivers;
    private final Queue queue;
    private final Handing handing;
    private final PassingLog log;

    ReassignTask(CaseMapper cases, StepsOfUnit steps, Receivers receivers, Queue queue, Handing handing, PassingLog log) {
        this.cases = cases;
        this.steps = steps;
        this.receivers = receivers;
        this.queue = queue;
        this.handing = handing;
        this.log = log;
    }

    /** @param holder who had it when the leader looked: if somebody else has it by now, nothing is done */
    public record Command(CaseNumber number, String task, String holder, String person, String reason, CurrentOfficial by) {}

    @Transactional
    public void reassign(Command command) {
        var me = command.by();
        var file = Optional.ofNullable(cases.lock(command.number().value())).orElseThrow(Missing::new);
        var row = steps.rows(Cases.fileOf(file), me).stream()
                .filter(one -> one.taskId().equals(command.task()))
                .findFirst()
                .orElseThrow(() -> new Overtaken("这一环节刚刚办结，或者不归您单位承办，不能改派。", "/cases/" + command.number()));
        if (!row.owner().equals(command.holder())) {
            throw new Overtaken("这件事项刚刚换了承办人，请重新打开后再试。", "/cases/" + command.number());
        }
        var task = new Passed(file, row);
        Closed.requireWords("reason", command.reason(), "请写明改派的原因");
        var chosen = receivers.chosen(task, "person", command.person(), me);
        log.write(task, Verb.REASSIGN, "改由%s（%s）办理。原因：%s".formatted(chosen.name(), chosen.post(), command.reason().strip()), me);
        queue.clear(task);
        handing.over(task, chosen.id(), me.name() + "改派", me);
        log.tell(chosen.id(), task, null, "%s把“%s”改派给您办理".formatted(me.name(), row.step()), "原因：" + command.reason().strip());
        tellFormerHolder(task, chosen.name(), me);
    }

    private void tellFormerHolder(Passed task, String name, CurrentOfficial me) {
        String owner = task.row().owner();
        if (owner.indexOf('@') < 0) {
            log.tellOfCase(OfficialId.of(owner), task, "%s把“%s”改由%s办理".formatted(me.name(), task.row().step(), name), "您不用再办");
        }
    }

    @Override
    public Verb verb() {
        return Verb.REASSIGN;
    }

    @Override
    public String page() {
        return "reassign";
    }

    @Override
    public boolean concerns(CaseFile file, CurrentOfficial me) {
        return !file.ended() && StepsOfUnit.isLeader(me);
    }

    @Override
    public Optional<String> whyNot(CaseFile file, CurrentOfficial me) {
        return steps.rows(file, me).isEmpty() ? Optional.of("这个办件现在没有由您单位承办的环节。") : Optional.empty();
    }
}
