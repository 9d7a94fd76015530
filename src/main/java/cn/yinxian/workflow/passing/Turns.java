package cn.yinxian.workflow.passing;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.workflow.persistence.QueueRow;
import org.springframework.stereotype.Component;

/** Whose turn it is among those who were asked to sign; when nobody is left, the task goes back to whoever asked. */
@Component
class Turns {

    private final Queue queue;
    private final Handing handing;
    private final PassingLog log;

    Turns(Queue queue, Handing handing, PassingLog log) {
        this.queue = queue;
        this.handing = handing;
        this.log = log;
    }

    /**
     * After somebody has signed or was taken out.
     *
     * @param note for the asker, if it goes back
     */
    void goOn(Passed task, QueueRow last, String note, CurrentOfficial by) {
        var next = queue.next(task);
        if (next.isPresent()) {
            toSigner(task, next.get(), by);
        } else {
            var asker = OfficialId.of(last.askedBy());
            handing.back(task, asker, note, by);
            if (!asker.equals(by.id())) {
                log.tell(asker, task, null, "“%s”：%s".formatted(task.row().step(), note), "");
            }
        }
    }

    private void toSigner(Passed task, QueueRow next, CurrentOfficial by) {
        var signer = OfficialId.of(next.signer());
        handing.toPerson(task, signer, next.kind(), next.askedByName() + "请您加签", by);
        log.tell(signer, task, next.kind(), "%s请您在“%s”加签".formatted(next.askedByName(), task.row().step()), next.request());
    }
}
