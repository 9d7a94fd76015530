package cn.yinxian.workflow.passing;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseVerb;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.persistence.QueueRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 减签: whoever added signers takes one out who has not signed. Was it that one's turn, it is the next one's; was it the last,
 * the task returns. On the case page, for the task is another's meanwhile.
 */
@Service
@Order(50)
public class RemoveSigner implements CaseVerb {

    private final AskedErrands errands;
    private final Queue queue;
    private final Turns turns;
    private final PassingLog log;

    RemoveSigner(AskedErrands errands, Queue queue, Turns turns, PassingLog log) {
        this.errands = errands;
        this.queue = queue;
        this.turns = turns;
        this.log = log;
    }

    /**
     * @param signer id of the official who is not asked any more, as typed
     * @throws Overtaken if all have signed meanwhile
     */
    @Transactional
    public void remove(CaseNumber number, String signer, String reason, CurrentOfficial me) {
        var file = errands.lock(number, me);
        var open = of(number, me);
        if (open.isEmpty()) {
            throw new Overtaken("加签的人已经全部签署，不能减签。", "/cases/" + number);
        }
        var removed = open.stream().filter(row -> row.signer().equals(signer)).findFirst().orElseThrow(() ->
                Refused.because(Refusal.of("signer", "workflow.signer", "此人没有被您加签，或者已经签署，不能减签")));
        var task = errands.task(file, removed);
        boolean hadTurn = task.row().owner().equals(removed.signer());
        queue.remove(task, removed);
        log.write(task, Verb.REMOVE_SIGNER, "不再请%s签署。%s".formatted(removed.signerName(), reason.strip()), me);
        if (hadTurn) {
            log.tellOfCase(
                    OfficialId.of(removed.signer()), task, "%s不再请您在“%s”加签".formatted(me.name(), task.row().step()), reason.strip());
            turns.goOn(task, removed, "已减签，请办理", me);
        }
    }

    private List<QueueRow> of(CaseNumber number, CurrentOfficial me) {
        return errands.askedBy(number, me).stream().filter(row -> row.kind().signs()).toList();
    }

    /** Who has not signed yet, id to name, in their order. */
    @Transactional(readOnly = true)
    public Map<String, String> removable(CaseNumber number, CurrentOfficial me) {
        var names = new LinkedHashMap<String, String>();
        of(number, me).forEach(row -> names.put(row.signer(), row.signerName()));
        return names;
    }

    @Override
    public Verb verb() {
        return Verb.REMOVE_SIGNER;
    }

    @Override
    public String page() {
        return "remove-signer";
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
