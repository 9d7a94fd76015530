package cn.yinxian.workflow.passing;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.Errand;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.act.Taking;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An added signer says yes or no, which decides nothing; then it is the next one's turn, or it goes back to the holder. */
@Service
public class SignTask {

    private final Taking taking;
    private final Queue queue;
    private final Turns turns;
    private final PassingLog log;

    SignTask(Taking taking, Queue queue, Turns turns, PassingLog log) {
        this.taking = taking;
        this.queue = queue;
        this.turns = turns;
        this.log = log;
    }

    /**
     * @param opinion needed where one does not agree
     * @throws cn.yinxian.shared.Missing if this official was not asked to sign here
     */
    @Transactional
    public void sign(TaskRef ref, boolean agrees, @Nullable String opinion, CurrentOfficial me) {
        var task = Passed.of(taking.takeToPass(ref, me));
        var mine = queue.turn(task, true);
        if (!agrees) {
            Closed.requireWords("opinion", opinion, "选择不同意时，请写明意见");
        }
        queue.finish(mine, agrees ? Verdict.AGREE : Verdict.REFUSE, opinion);
        log.write(task, agrees ? Verb.COUNTERSIGN_YES : Verb.COUNTERSIGN_NO, opinion, me);
        if (!agrees && mine.kind() == Errand.SIGN_AFTER) {
            queue.clear(task);
        }
        boolean stopped = mine.kind() == Errand.SIGN_AFTER && !agrees;
        turns.goOn(task, mine, stopped ? me.name() + "加签不同意，请再考虑" : "加签人已签完，请办结", me);
    }
}
