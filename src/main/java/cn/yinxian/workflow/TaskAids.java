package cn.yinxian.workflow;

import cn.yinxian.workflow.passing.AskedOfMe;
import cn.yinxian.workflow.phrasing.OwnPhrases;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What helps an official on every task page: why it came to them, what added signers said, and their own phrases. */
@Component
class TaskAids {

    private final WhyMe whyMe;
    private final OwnPhrases phrases;
    private final AskedOfMe asked;

    TaskAids(WhyMe whyMe, OwnPhrases phrases, AskedOfMe asked) {
        this.whyMe = whyMe;
        this.phrases = phrases;
        this.asked = asked;
    }

    void show(OpenTask task, Model model) {
        model.addAttribute("why", whyMe.of(task));
        model.addAttribute("ownPhrases", phrases.of(task));
    }

    /** Where signers were added, with what they said, and the holder's own view already filled in ({@code preset}). */
    TaskHead noted(TaskHead head, OpenTask task, Model model) {
        if (task.held().addedSigners() == null) {
            return head;
        }
        var answers = asked.answers(task.ref());
        model.addAttribute("preset", answers.preset());
        return head.noting("加签意见　" + String.join("　", answers.sentences()));
    }
}
