package cn.yinxian.workflow.signing;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.workflow.TaskKey;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.Vote;
import cn.yinxian.workflow.act.SignerTokens;
import cn.yinxian.workflow.persistence.CaseMapper;
import cn.yinxian.workflow.persistence.CaseRow;
import cn.yinxian.workflow.persistence.SignerRow;
import cn.yinxian.workflow.persistence.TaskMapper;
import cn.yinxian.workflow.persistence.TaskRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts another person in the place of one in a step that several do in person. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PersonChange {

    private final CaseMapper cases;
    private final TaskMapper tasks;
    private final Signers signers;
    private final SignerTokens tokens;
    private final Counting counting;
    private final SignerNews news;

    PersonChange(
            CaseMapper cases, TaskMapper tasks, Signers signers, SignerTokens tokens, Counting counting, SignerNews news) {
        this.cases = cases;
        this.tasks = tasks;
        this.signers = signers;
        this.tokens = tokens;
        this.counting = counting;
        this.news = news;
    }

    /** Who goes, who comes (null: nobody), and how the record tells it. */
    public record Replacement(
            CaseNumber number, TaskKey step, OfficialId gone, @Nullable OfficialId comes, Verb verb, String words, CurrentOfficial by) {}

    /** @return whether everybody left has done the step, so that the case has gone on */
    public boolean replace(Replacement asked) {
        var file = lock(asked.number());
        String step = asked.step().id();
        var open = tasks.selectOfCase(file.caseNumber()).stream()
                .filter(row -> row.endedAt() == null && row.taskKey().equals(step))
                .findFirst()
                .orElseThrow(Overtaken::byAnother);
        var gone = signers.of(file, step).stream()
                .filter(row -> row.signer().equals(asked.gone().value()))
                .findFirst()
                .orElseThrow(Missing::new);
        news.replaced(file, asked.verb(), asked.words(), asked.by());
        signers.remove(gone, asked.by().id().value());
        if (asked.comes() != null) {
            comes(file, open, gone, asked);
        }
        return leaves(file, gone, step);
    }

    private void comes(CaseRow file, TaskRow open, SignerRow gone, Replacement asked) {
        String person = String.valueOf(asked.comes());
        signers.add(file, gone, person, asked.by().id().value());
        tokens.add(open, counting.stepOf(open.taskId()).orElseThrow(Missing::new), person);
    }

    private boolean leaves(CaseRow file, SignerRow gone, String key) {
        if (Vote.YES.name().equals(gone.vote()) || gone.taskId() == null) {
            return false;
        }
        boolean last = signers.of(file, key).stream().noneMatch(SignerRow::open);
        if (last) {
            tokens.leave(gone.taskId(), counting.stepOf(gone.taskId()).orElseThrow(Missing::new), counting.outcome(file, gone.taskId()));
        } else {
            tokens.cancel(gone.taskId());
        }
        return last;
    }

    private CaseRow lock(CaseNumber number) {
        var file = cases.lock(number.value());
        if (file == null) {
            throw new Missing();
        }
        return file;
    }
}
