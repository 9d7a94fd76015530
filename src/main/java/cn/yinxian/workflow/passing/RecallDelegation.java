package cn.yinxian.workflow.passing;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseVerb;
import cn.yinxian.workflow.Errand;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.persistence.QueueRow;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 收回委派: whoever delegated takes it back while the delegate has not answered. On the case page, for the task is another's now. */
@Service
@Order(40)
public class RecallDelegation implements CaseVerb {

    private final AskedErrands errands;
    private final Queue queue;
    private final Handing handing;
    private final PassingLog log;

    RecallDelegation(AskedErrands errands, Queue queue, Handing handing, PassingLog log) {
        this.errands = errands;
        this.queue = queue;
        this.handing = handing;
        this.log = log;
    }

    /** The case's only open delegation by this official, or the first. */
    @Transactional
    public void recall(CaseNumber number, CurrentOfficial me) {
        var file = errands.lock(number, me);
        var mine = of(number, me).stream().findFirst().orElseThrow(() -> new Overtaken("对方已经交回，不用再收回。", "/cases/" + number));
        var task = errands.task(file, mine);
        var delegate = OfficialId.of(mine.signer());
        queue.remove(task, mine);
        log.write(task, Verb.RECALL_DELEGATION, "收回对%s的委派".formatted(mine.signerName()), me);
        handing.toPerson(task, OfficialId.of(mine.askedBy()), null, "收回委派", me);
        log.tellOfCase(delegate, task, "%s收回了“%s”的委派".formatted(me.name(), task.row().step()), "您不用再办");
    }

    private List<QueueRow> of(CaseNumber number, CurrentOfficial me) {
        return errands.askedBy(number, me).stream().filter(row -> row.kind() == Errand.DELEGATED).toList();
    }

    /** Whom this official would call back, by name; {@link Missing} if nobody. */
    @Transactional(readOnly = true)
    public String delegate(CaseNumber number, CurrentOfficial me) {
        return of(number, me).stream().findFirst().map(QueueRow::signerName).orElseThrow(Missing::new);
    }

    @Override
    public Verb verb() {
        return Verb.RECALL_DELEGATION;
    }

    @Override
    public String page() {
        return "recall-delegation";
    }

    @Override
    public boolean concerns(CaseFile file, CurrentOfficial me) {
        return !file.ended() && !of(file.number(), me).isEmpty();
    }

    @Override
    public Optional<String> whyNot(CaseFile file, CurrentOfficial me) {
        return Optional.empty();
    }
}
