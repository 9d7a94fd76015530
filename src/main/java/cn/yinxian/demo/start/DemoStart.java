package cn.yinxian.demo.start;

import cn.yinxian.demo.DemoOnly;
import cn.yinxian.demo.DemoProgress;
import cn.yinxian.demo.usecase.BuildDemoCity;
import cn.yinxian.formation.usecase.CheckBranches;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Builds the demo city beside the running application: pages answer meanwhile. */
@Component
@DemoOnly
public class DemoStart {

    private static final int SECONDS_TO_END_A_STAGE = 20;

    private final BuildDemoCity buildDemoCity;
    private final DemoProgress progress;
    private final CheckBranches checkBranches;
    private final ScheduleAfterCity schedule;
    private final CompletableFuture<Boolean> built = new CompletableFuture<>();
    private final ExecutorService builder = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "demo-city");
        thread.setDaemon(true);
        return thread;
    });

    DemoStart(BuildDemoCity buildDemoCity, DemoProgress progress, CheckBranches checkBranches, ScheduleAfterCity schedule) {
        this.buildDemoCity = buildDemoCity;
        this.progress = progress;
        this.checkBranches = checkBranches;
        this.schedule = schedule;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        builder.execute(this::build);
    }

    private void build() {
        long started = System.nanoTime();
        try {
            boolean ours = buildDemoCity.build();
            if (ours) {
                checkBranches.check();
            }
            schedule.begin();
            if (ours) {
                progress.complete("已就绪，用时 " + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started) + " 秒");
            }
            built.complete(ours);
        } catch (CancellationException closing) {
            built.cancel(false);
        } catch (RuntimeException failure) {
            progress.broken(failure);
            built.completeExceptionally(failure);
        }
    }

    /** Completes with whether the demo city stands. */
    public CompletableFuture<Boolean> built() {
        return built;
    }

    @EventListener(ContextClosedEvent.class)
    void stop() throws InterruptedException {
        progress.stop();
        builder.shutdown();
        builder.awaitTermination(SECONDS_TO_END_A_STAGE, TimeUnit.SECONDS);
    }
}
