package cn.yinxian.workflow.passing;

import static cn.yinxian.testing.PageVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two hands at one task in the same moment: one of them gets it, the other reads who was first. */
@PassingTest
abstract class SimultaneousPassing {

    @Autowired
    private PassedCase.Beginning cases;

    @RepeatedTest(3)
    void of_two_who_claim_one_gets_it() throws Exception {
        var one = cases.begin();

        var late = loser(together(
                () -> one.as("clerk-xiangyang").send(one.page("claim")), () -> one.as("clerk2-xiangyang").send(one.page("claim"))));

        assertThat(text(late)).containsPattern("该事项已由卫区办乙?于.*认领");
        assertThat(one.record()).filteredOn(line -> line.startsWith("CLAIM")).hasSize(1);
        assertThat(one.owner()).isEqualTo(one.inInbox()).isEqualTo(one.inEngine()).isEqualTo(one.reminded());
    }

    @RepeatedTest(3)
    void a_handing_over_and_a_reassignment_end_in_one_of_the_two() throws Exception {
        var one = cases.begin();
        one.as("clerk-xiangyang").send(one.page("claim"));

        loser(together(
                () -> one.as("clerk-xiangyang").send(one.page("hand-over"), "person", "org-xiangyang", "reason", "转"),
                () -> one.as("leader-xiangyang").send(
                        "/cases/" + one.number() + "/reassign", "step", one.task().value(), "holder", "clerk-xiangyang", "person",
                        "clerk2-xiangyang", "reason", "病")));

        assertThat(one.record()).filteredOn(line -> line.startsWith("HAND_OVER") || line.startsWith("REASSIGN")).hasSize(1);
        assertThat(one.owner()).isEqualTo(one.inInbox()).isEqualTo(one.inEngine());
    }

    @RepeatedTest(3)
    void a_recall_and_an_answer_of_the_delegate_end_in_one_of_the_two() throws Exception {
        var one = cases.begin();
        one.as("clerk-xiangyang").send(one.page("delegate"), "person", "org-xiangyang", "reason", "请核对");

        loser(together(
                () -> one.as("clerk-xiangyang").send("/cases/" + one.number() + "/recall-delegation"),
                () -> one.as("org-xiangyang").send(one.page("delegation"), "answer", "已核对")));

        assertThat(one.record()).filteredOn(line -> line.startsWith("RESOLVE") || line.startsWith("RECALL")).hasSize(1);
        assertThat(one.owner()).isEqualTo("clerk-xiangyang").isEqualTo(one.inInbox()).isEqualTo(one.inEngine());
    }

    @RepeatedTest(3)
    void a_signature_and_the_removal_of_its_signer_end_in_one_of_the_two() throws Exception {
        var one = cases.begin();
        one.as("clerk-xiangyang").send(
                one.page("add-signers-before"), "first", "org-xiangyang", "second", "", "third", "", "request", "请看");

        loser(together(
                () -> one.as("clerk-xiangyang").send("/cases/" + one.number() + "/remove-signer", "signer", "org-xiangyang", "reason", ""),
                () -> one.as("org-xiangyang").send(one.page("signature"), "verdict", "AGREE", "opinion", "")));

        assertThat(one.owner()).isEqualTo("clerk-xiangyang").isEqualTo(one.inInbox()).isEqualTo(one.inEngine());
        assertThat(one.record()).filteredOn(line -> line.startsWith("COUNTERSIGN") || line.startsWith("REMOVE")).hasSize(1);
    }

    private static MvcTestResult loser(List<MvcTestResult> answers) {
        assertThat(answers).filteredOn(answer -> answer.getResponse().getStatus() == 302).hasSize(1);
        var late = answers.stream().filter(answer -> answer.getResponse().getStatus() != 302).findFirst().orElseThrow();
        assertThat(late.getResponse().getStatus()).isIn(409, 422);
        return late;
    }

    private static List<MvcTestResult> together(Callable<MvcTestResult> first, Callable<MvcTestResult> second) throws Exception {
        var barrier = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var answers = new ArrayList<Future<MvcTestResult>>();
            for (var act : List.of(first, second)) {
                answers.add(threads.submit(() -> {
                    barrier.await(180, TimeUnit.SECONDS);
                    return act.call();
                }));
            }
            return List.of(answers.get(0).get(180, TimeUnit.SECONDS), answers.get(1).get(180, TimeUnit.SECONDS));
        } finally {
            threads.shutdownNow();
        }
    }
}
