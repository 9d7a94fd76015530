package cn.yinxian.demo;

import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** How far the demo city is: one line for each step in the log, the last of them on the sign-in page. */
@Component
@DemoOnly
public class DemoProgress {

    private static final Logger LOG = LoggerFactory.getLogger("cn.yinxian.demo");

    private volatile @Nullable String sentence = "正在准备";
    private volatile boolean accountsReady;
    private volatile boolean stopping;
    private volatile int skipped;

    /** @throws CancellationException between two stages, once the application is closing: the next start goes on */
    public void tell(String step) {
        if (stopping) {
            throw new CancellationException();
        }
        sentence = step;
        LOG.info("演示城市：{}", step);
    }

    /** Somebody can sign in, though not everything is there yet. */
    public void accountsReady() {
        accountsReady = true;
    }

    public void complete(String step) {
        LOG.info("演示城市：{}", step);
        sentence = null;
        accountsReady = true;
    }

    /** A city that is not ours is in the database: there is nothing to show. */
    public void absent(String reason) {
        LOG.warn("演示城市：{}", reason);
        sentence = null;
    }

    /** A demo case that cannot be played on: somebody has touched it, or the rules of the day are others. */
    public void skipped(String subject, RuntimeException why) {
        skipped++;
        LOG.warn("演示城市：“{}”没有继续办理：{}", subject, why.getMessage());
    }

    public int skipped() {
        return skipped;
    }

    public void stop() {
        stopping = true;
    }

    public void broken(RuntimeException failure) {
        LOG.error("演示城市：生成中断，重新启动后从中断处继续", failure);
        sentence = "生成中断，原因见日志；重新启动后从中断处继续";
    }

    public boolean areAccountsReady() {
        return accountsReady;
    }

    /** Null once all is there. */
    public @Nullable String sentence() {
        return sentence;
    }
}
