package cn.yinxian.workflow.signing;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Official;
import cn.yinxian.organisation.Roster;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.act.SignerTokens;
import cn.yinxian.workflow.act.Taking;
import cn.yinxian.workflow.act.Taking.Taken;
import cn.yinxian.workflow.persistence.SignerRow;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 并加签 and 减签 on a step that several sign: a signer asks one more person in, or takes somebody out who has not signed. */
@Service
@Transactional
public class ChangeSigners {

    private final Taking taking;
    private final Signers signers;
    private final Counting counting;
    private final SignerTokens tokens;
    private final Roster roster;
    private final SignerNews news;

    ChangeSigners(Taking taking, Signers signers, Counting counting, SignerTokens tokens, Roster roster, SignerNews news) {
        this.taking = taking;
        this.signers = signers;
        this.counting = counting;
        this.tokens = tokens;
        this.roster = roster;
        this.news = news;
    }

    /** Asks one more person to sign, for the same body as the one who asks. */
    public void add(TaskRef ref, String person, String reason, CurrentOfficial me) {
        var taken = taking.takeToTurn(ref, me);
        var mine = signers.ofTask(ref.value()).orElseThrow(Missing::new);
        var chosen = chosen(taken, person, me);
        if (signers.isSigner(chosen, taken.file(), mine.taskKey(), ref.value())) {
            throw refused("%s已经是会签人员".formatted(chosen.name()));
        }
        var step = counting.stepOf(ref.value()).orElseThrow(Missing::new);
        signers.add(taken.file(), mine, person, me.id().value());
        tokens.add(taken.row(), step, person);
        news.changed(taken, Verb.ADD_SIGNER_BESIDE, chosen.name(), reason, me);
    }

    private CurrentOfficial chosen(Taken taken, String person, CurrentOfficial me) {
        if (person.equals(me.id().value())) {
            throw refused("不能加签给自己");
        }
        if (person.equals(taken.file().applicant())) {
            throw refused("申请人不能会签本人的申请，请另选一人");
        }
        var id = OfficialId.of(person);
        if (roster.find(id).filter(Official::active).isEmpty()) {
            throw refused("没有这个人，或者其账号已经停用，请另选一人");
        }
        var chosen = roster.current(id);
        if (chosen.posts().isEmpty() || chosen.posts().stream().anyMatch(post -> post.role().isAdministrative())) {
            throw refused("此人没有在任岗位，不能会签，请另选一人");
        }
        if (me.posts().stream().noneMatch(mine -> chosen.posts().stream().anyMatch(theirs -> theirs.unitPath().startsWith(mine.unitPath())))) {
            throw refused("只能在本单位和下级单位的人员中加签");
        }
        return chosen;
    }

    /**
     * Takes out a signer who was added and has not signed.
     *
     * @param position as the signers of the step are numbered
     */
    public void remove(TaskRef ref, int position, String reason, CurrentOfficial me) {
        var taken = taking.takeToTurn(ref, me);
        var mine = signers.ofTask(ref.value()).orElseThrow(Missing::new);
        var rows = signers.of(taken.file(), mine.taskKey());
        var removed = rows.stream().filter(row -> row.position() == position).findFirst().orElseThrow(Missing::new);
        requireRemovable(rows, removed, mine);
        signers.remove(removed, me.id().value());
        takeAway(taken, removed);
        news.changed(taken, Verb.REMOVE_SIGNER, news.nameOf(removed.signer()), reason, me);
    }

    private static void requireRemovable(List<SignerRow> rows, SignerRow removed, SignerRow mine) {
        if (removed.vote() != null) {
            throw refused("对方已经签署，不能减签");
        }
        if (rows.stream().filter(SignerRow::open).count() < 2) {
            throw refused("只剩一位会签人员，不能减签");
        }
        if (removed.position() == mine.position()) {
            throw refused("不能减去自己，请签署意见或弃权");
        }
        if (removed.addedBy() == null) {
            throw refused("按规定必须会签的单位不能减去，只能减去加签的人员");
        }
    }

    /** Fewer signers may mean that the votes by now decide: then nobody else needs to sign. */
    private void takeAway(Taken taken, SignerRow removed) {
        String mine = taken.task().ref().value();
        var step = counting.stepOf(mine).orElseThrow(Missing::new);
        if (removed.taskId() != null) {
            tokens.cancel(removed.taskId());
        } else if (step.inTurn()) {
            tokens.shorten(mine);
        }
        var decided = counting.outcome(taken.file(), mine);
        if (!decided.isEmpty()) {
            tokens.leave(mine, step, decided);
        }
    }

    private static Refused refused(String words) {
        return Refused.because(Refusal.of("person", "workflow.signer", words));
    }
}
