package cn.yinxian.verbs;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.Successors;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.OpenTasks;
import cn.yinxian.workflow.ReturnReason;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.Vote;
import cn.yinxian.workflow.passing.AddSignersAfter;
import cn.yinxian.workflow.passing.AddSignersBefore;
import cn.yinxian.workflow.passing.ClaimTask;
import cn.yinxian.workflow.passing.DelegateTask;
import cn.yinxian.workflow.passing.HandOverTask;
import cn.yinxian.workflow.passing.ReassignTask;
import cn.yinxian.workflow.passing.RecallDelegation;
import cn.yinxian.workflow.passing.ReleaseTask;
import cn.yinxian.workflow.passing.RemoveSigner;
import cn.yinxian.workflow.passing.ResolveDelegation;
import cn.yinxian.workflow.passing.SignTask;
import cn.yinxian.workflow.signing.ChangeSigners;
import cn.yinxian.workflow.turning.RecallStep;
import cn.yinxian.workflow.turning.ReturnMode;
import cn.yinxian.workflow.turning.SendBack;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plays verbs chosen by chance on one case, through the use cases that the pages use; what is refused changes nothing. */
final class RandomVerbs {

    private static final List<Verb> PASSING = List.of(
            Verb.CLAIM, Verb.RELEASE, Verb.HAND_OVER, Verb.REASSIGN, Verb.DELEGATE, Verb.RECALL_DELEGATION, Verb.ADD_SIGNER_BEFORE,
            Verb.ADD_SIGNER_AFTER, Verb.REMOVE_SIGNER, Verb.ADD_SIGNER_BESIDE);

    private final VerbKit kit;
    private final BeanFactory beans;
    private final Random chance;
    private final CaseNumber number;
    private final List<String> played = new ArrayList<>();
    private final Set<Verb> kinds = EnumSet.noneOf(Verb.class);

    RandomVerbs(VerbKit kit, BeanFactory beans, Random chance, CaseNumber number) {
        this.kit = kit;
        this.beans = beans;
        this.chance = chance;
        this.number = number;
    }

    /** What was done, in order. */
    List<String> played() {
        return played;
    }

    Set<Verb> kinds() {
        return kinds;
    }

    /** Something, or nothing where it was refused. */
    void one() {
        int kind = chance.nextInt(10);
        if (kind < 4) {
            step(anyTask(), chance.nextInt(6) > 0);
        } else if (kind == 4) {
            attempt(Verb.SEND_BACK, anyTask());
        } else if (kind < 7) {
            attempt(Verb.RECALL, anyTask());
        } else {
            attempt(PASSING.get(chance.nextInt(PASSING.size())), anyTask());
        }
    }

    /** Agrees to what waits longest. */
    void onward() {
        step(open(beans.getBean(OpenTasks.class).waitingIn(number).get(0)), true);
    }

    private OpenTask anyTask() {
        var waiting = beans.getBean(OpenTasks.class).waitingIn(number);
        return open(waiting.get(chance.nextInt(waiting.size())));
    }

    private OpenTask open(cn.yinxian.workflow.WaitingTask waiting) {
        String owner = waiting.owner();
        String doer = owner.contains("@")
                ? any(beans.getBean(Roster.class).membersOf(CandidateGroup.parse(owner))).id().value()
                : owner;
        return beans.getBean(OpenTasks.class).open(waiting.task(), kit.official(doer));
    }

    /** What the page of the task asks for. */
    private void step(OpenTask task, boolean agrees) {
        var errand = task.held().errand();
        String by = task.by().id().value();
        if (errand != null && errand.signs()) {
            note(agrees ? Verb.COUNTERSIGN_YES : Verb.COUNTERSIGN_NO, task);
            beans.getBean(SignTask.class).sign(task.ref(), agrees, "随机意见", task.by());
        } else if (errand != null) {
            note(Verb.RESOLVE, task);
            beans.getBean(ResolveDelegation.class).resolve(task.ref(), "随机办理", task.by());
        } else if (task.formKey().equals("kit/sign")) {
            note(agrees ? Verb.SIGN_YES : Verb.SIGN_ABSTAIN, task);
            kit.vote(task.ref(), agrees ? Vote.YES : Vote.ABSTAIN, by);
        } else {
            note(Verb.AGREE, task);
            kit.agree(task.ref(), task.key().id().replace("userTask_", ""), by);
        }
    }

    private void attempt(Verb verb, OpenTask task) {
        try {
            play(verb, task);
            note(verb, task);
        } catch (Refused | Missing | Overtaken notNow) {
            played.add("(" + verb + ")");
        }
    }

    private void play(Verb verb, OpenTask task) {
        var me = task.by();
        var ref = task.ref();
        switch (verb) {
            case CLAIM -> beans.getBean(ClaimTask.class).claim(ref, me);
            case RELEASE -> beans.getBean(ReleaseTask.class).release(ref, "", me);
            case HAND_OVER -> beans.getBean(HandOverTask.class).handOver(ref, colleague(task), "随机转办", me);
            case REASSIGN -> beans.getBean(ReassignTask.class).reassign(new ReassignTask.Command(
                    number, ref.value(), kit.ownerOf(ref), colleague(task), "随机改派", kit.official("leader-city")));
            case DELEGATE -> beans.getBean(DelegateTask.class).delegate(ref, colleague(task), "随机委派", me);
            case RECALL_DELEGATION -> beans.getBean(RecallDelegation.class).recall(number, anyActor());
            case ADD_SIGNER_BEFORE -> beans.getBean(AddSignersBefore.class).add(ref, List.of(colleague(task)), "随机加签", me);
            case ADD_SIGNER_AFTER -> beans.getBean(AddSignersAfter.class)
                    .add(new AddSignersAfter.Command(ref, Verdict.AGREE, "随机意见", List.of(colleague(task)), "随机加签", me));
            case ADD_SIGNER_BESIDE -> beans.getBean(ChangeSigners.class).add(ref, colleague(task), "随机加签", me);
            case REMOVE_SIGNER -> remove(task);
            case SEND_BACK -> sendBack(task);
            case RECALL -> beans.getBean(RecallStep.class).recall(new RecallStep.Command(number, "随机取回", anyActor()));
            default -> throw new AssertionError(verb);
        }
    }

    private void remove(OpenTask task) {
        if (task.formKey().equals("kit/sign")) {
            beans.getBean(ChangeSigners.class).remove(task.ref(), 3, "随机减签", task.by());
        } else {
            beans.getBean(RemoveSigner.class).remove(number, kit.ownerOf(task.ref()), "随机减签", anyActor());
        }
    }

    private void sendBack(OpenTask task) {
        var targets = beans.getBean(SendBack.class).choiceOf(task).targets();
        if (targets.isEmpty()) {
            throw new Missing();
        }
        var target = any(targets);
        beans.getBean(SendBack.class).sendBack(new SendBack.Command(
                task.ref(), target.key(), target.straight() && chance.nextBoolean() ? ReturnMode.STRAIGHT : ReturnMode.STEPWISE, "随机退回",
                List.of(new ReturnReason("name", "随机")), task.by()));
    }

    private String colleague(OpenTask task) {
        return any(beans.getBean(Successors.class).of(CandidateGroup.parse(task.intendedGroup()), "", 20)).id().value();
    }

    /** Somebody who has done something in the case. */
    private CurrentOfficial anyActor() {
        return kit.official(any(beans.getBean(JdbcClient.class).sql("select distinct actor from workflow_record where case_number = ? order by actor")
                .param(number.value()).query(String.class).list()));
    }

    private <T> T any(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    private void note(Verb verb, OpenTask task) {
        kinds.add(verb);
        played.add("%s %s by %s".formatted(verb, task.key().id(), task.by().id()));
    }
}
