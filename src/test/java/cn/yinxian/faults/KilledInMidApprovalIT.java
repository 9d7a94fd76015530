package cn.yinxian.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.testing.JavaProcess;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * kill -9 in the middle of an approval, behind one of its writes, behind its commit or at any moment: after the next start
 * the step is wholly done or not begun, and goes on. The full run: {@code mvn -B -Pfaults verify -Dfaults=kill -Dcount=N}.
 */
@Tag("faults")
@Timeout(value = 4, unit = TimeUnit.HOURS)
class KilledInMidApprovalIT {

    private static final boolean FULL = "kill".equals(System.getProperty("faults"));
    private static final int KILLS = FULL ? Integer.getInteger("count", 100) : 3;
    private static final long SEED = Long.getLong("seed", 20261123L);

    /** One more is approved undisturbed, and one is never touched: they show how a case looks after and before. */
    private static final int CASES = KILLS + 2;

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @TempDir
    Path home;

    private final Random chance = new Random(SEED);
    private JavaProcess application;
    private String origin;
    private OfficialByHttp committee;
    private int writes;
    private long usual;
    private int done;

    @AfterEach
    void stop() {
        application.kill();
    }

    @Test
    void an_approval_cut_off_by_a_kill_is_wholly_done_or_not_begun_and_goes_on() {
        long began = System.nanoTime();
        start();
        var numbers = approveTheFirst();

        for (int kill = 1; kill <= KILLS; kill++) {
            survives(numbers, kill);
        }

        application.kill();
        verify(numbers, KILLS, true);
        System.out.printf("faults kill count=%d seed=%d writes=%d before=%d after=%d violations=0 seconds=%d%n",
                KILLS, SEED, writes, KILLS - done, done, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began));
    }

    private void start() {
        application = ApplicationToKill.start(home, CASES);
        origin = "http://127.0.0.1:" + application.await(ApplicationToKill.SERVING);
        committee = OfficialByHttp.signIn(origin, "committee-minzheng");
    }

    /** Counts the writes of an approval, and how long it takes. */
    private List<String> approveTheFirst() {
        var numbers = IntStream.rangeClosed(1, CASES).mapToObj("BF-%d-%%05d".formatted(TODAY.getYear())::formatted).toList();
        String task = committee.taskOf(numbers.get(0));
        var approval = approval(task);
        long sent = System.nanoTime();
        assertThat(committee.send(task, approval, 0).join().statusCode()).isEqualTo(302);
        usual = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - sent);
        writes = Integer.parseInt(application.await(StandStill.WROTE));
        return numbers;
    }

    private Map<String, String> approval(String task) {
        return committee.form(task, Map.of(
                "verdict", "AGREE", "metOn", TODAY.toString(), "opinion", "同意。", "confirm", "yes"));
    }

    private void survives(List<String> numbers, int kill) {
        String number = numbers.get(kill);
        String task = committee.taskOf(number);
        boolean answered = killWithin(task, kill);
        boolean approved = verify(numbers, kill, answered);
        done += approved ? 1 : 0;

        start();
        if (approved) {
            assertThat(committee.status(task)).as("the page of a task that is done").isIn(404, 409);
        } else {
            assertThat(committee.taskOf(number)).isEqualTo(task);
            assertThat(committee.send(task, approval(task), 0).join().statusCode()).isEqualTo(302);
        }
        assertThat(OfficialByHttp.signIn(origin, "clerk-minzheng").taskOf(number)).endsWith("/formation/report-election");
    }

    /** In turn: behind a write of chance, behind the commit, at a moment of chance. Gives whether the answer had come. */
    private boolean killWithin(String task, int kill) {
        boolean runs = kill % 3 == 0;
        int behind = kill % 3 == 1 ? 1 + chance.nextInt(writes) : writes + 1;
        var answer = committee.send(task, approval(task), runs ? 0 : behind);
        if (runs) {
            letRun(answer, chance.nextLong(usual + 1));
        } else {
            application.await(StandStill.STANDING);
        }
        boolean answered = answer.isDone() && !answer.isCompletedExceptionally() && answer.join().statusCode() == 302;
        application.kill();
        return answered;
    }

    /** Until the answer comes, but no longer than this. */
    private static void letRun(CompletableFuture<?> answer, long millis) {
        answer.copy().completeOnTimeout(null, millis, TimeUnit.MILLISECONDS).join();
    }

    /** Everything before the last kill is approved, the untouched case is untouched; gives whether the last is approved. */
    private boolean verify(List<String> numbers, int kill, boolean acknowledged) {
        try (var stored = StoredCases.open(home)) {
            var before = stored.tracesOf(numbers.get(CASES - 1));
            var after = stored.tracesOf(numbers.get(0));
            assertThat(after).as("an approval leaves traces everywhere").allSatisfy((trace, rows) -> assertThat(rows).isNotEqualTo(before.get(trace)));
            numbers.subList(0, kill).forEach(number -> assertThat(stored.tracesOf(number)).isEqualTo(after));
            var last = stored.tracesOf(numbers.get(kill));
            assertThat(last).as("neither before nor after").isIn(before, after);
            assertThat(last.equals(after) || !acknowledged).as("an acknowledged approval is stored").isTrue();
            assertThat(stored.inbox()).isEqualTo(stored.engineTasks()).isEqualTo(stored.tasks()).hasSize(CASES);
            assertThat(stored.documentNumbers()).as("none doubled, none lost").isEqualTo(stored.numbersUsed());
            return last.equals(after);
        }
    }
}
