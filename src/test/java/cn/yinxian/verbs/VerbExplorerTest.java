package cn.yinxian.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.OpenTasks;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.WaitingTask;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever verbs are played in whatever order, on models of every shape: no task is lost or there twice, no reminder is lost or
 * left over, and every case comes to its end, past every join and out of every called process. Some dozen cases in the build,
 * up to some hundreds with {@code -Dscenario=explorer}, for as long as {@code -Dminutes=10} lets it.
 */
@VerbTest
@Tag("scenario")
class VerbExplorerTest {

    private static final boolean FULL = "explorer".equals(System.getProperty("scenario"));
    private static final int LEAST = 35;
    private static final int CASES = FULL ? 800 : LEAST;
    private static final long MINUTES = Long.getLong("minutes", 10);
    private static final int ACTS = 12;
    private static final int STEPS_TO_THE_END = 60;
    private static final long SEED = Long.getLong("seed", 20261123L);
    private static final List<String> PLAIN = List.of("kit-single", "kit-branches", "kit-calling");
    private static final List<String> SIGNED = List.of("kit-all-sign", "kit-any-sign", "kit-in-turn", "kit-again-sign");

    @Autowired
    private VerbKit kit;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private OpenTasks tasks;

    @Autowired
    private RuntimeService engine;

    private CaseNumber number;

    @Test
    void whatever_is_done_nothing_is_lost_or_doubled_and_every_case_ends() {
        var kinds = EnumSet.noneOf(Verb.class);
        int acts = 0;
        int one = 0;
        for (long began = System.nanoTime(); one < CASES && (one < LEAST || System.nanoTime() - began < MINUTES * 60_000_000_000L); one++) {
            var verbs = new RandomVerbs(kit, beans, new Random(SEED + one), begin(one));
            play(verbs, one);
            kinds.addAll(verbs.kinds());
            acts += verbs.played().size();
        }
        System.out.printf("scenario explorer-verbs cases=%d of=%d minutes=%d acts=%d verbs=%d%n", one, CASES, MINUTES, acts, kinds.size());
        assertThat(kinds).as("kinds of act that succeeded at least once").contains(Verb.AGREE, Verb.SIGN_YES, Verb.SEND_BACK, Verb.RECALL);
        assertThat(kinds).hasSizeGreaterThan(one > 700 ? 17 : 10);
    }

    private CaseNumber begin(int one) {
        int kind = one % (PLAIN.size() + SIGNED.size());
        number = kind < PLAIN.size()
                ? kit.start(PLAIN.get(kind))
                : kit.startSigning(SIGNED.get(kind - PLAIN.size()), VerbKit.LEADER, VerbKit.ORG, VerbKit.COMMITTEE);
        return number;
    }

    private void play(RandomVerbs verbs, int one) {
        try {
            for (int act = 0; act < ACTS && !kit.ended(number); act++) {
                verbs.one();
                assertSound();
            }
            for (int step = 0; step < STEPS_TO_THE_END && !kit.ended(number); step++) {
                verbs.onward();
                assertSound();
            }
            assertThat(kit.ended(number)).as("comes to its end").isTrue();
            assertThat(engine.createExecutionQuery().processInstanceBusinessKey(number.value()).count()).as("tokens left").isZero();
        } catch (RuntimeException | AssertionError failed) {
            throw new AssertionError("case %d of seed %d: %s".formatted(one, SEED, String.join(" · ", verbs.played())), failed);
        }
    }

    /** All views are alike, something waits as long as the case runs, and no step is there twice but for those that several sign. */
    private void assertSound() {
        kit.assertAlike(number);
        var waiting = tasks.waitingIn(number);
        assertThat(waiting.isEmpty()).as("nothing waits").isEqualTo(kit.ended(number));
        var steps = kit.openSteps(number);
        assertThat(steps.stream().filter(step -> !step.equals("userTask_sign")).collect(Collectors.toList())).doesNotHaveDuplicates();
        assertThat(waiting.stream().map(WaitingTask::owner).filter(owner -> steps.contains("userTask_sign")).toList())
                .as("who signs has one task").doesNotHaveDuplicates();
    }
}
