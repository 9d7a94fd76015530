package cn.yinxian.sweep;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** {@link SweepNode} in a JVM of its own. */
final class SweepProcess implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final CompletableFuture<Void> sweeping = new CompletableFuture<>();
    private final StringBuffer output = new StringBuffer();

    private SweepProcess(Process process) {
        this.process = process;
        var reader = new Thread(this::read, "output of a node");
        reader.setDaemon(true);
        reader.start();
    }

    /** Begins to start; {@link #awaitSweeping} waits until it sweeps. */
    static SweepProcess start(String url, String user) {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        try {
            return new SweepProcess(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-Xmx300m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8",
                            "-cp", classPath, SweepNode.class.getName(), "--yinxian.test.database=as-configured",
                            "--spring.flyway.enabled=false", "--spring.datasource.url=" + url, "--spring.datasource.username=" + user,
                            "--spring.datasource.password=", "--spring.datasource.hikari.maximum-pool-size=3")
                    .redirectErrorStream(true)
                    .start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void awaitSweeping() {
        try {
            sweeping.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception silent) {
            throw new AssertionError("the node does not sweep:\n" + output, silent);
        }
    }

    /** SIGKILL: no hook runs, nothing is flushed. Returns when the process is gone. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> {
                output.append(line).append('\n');
                if (line.equals(SweepNode.SWEEPING)) {
                    sweeping.complete(null);
                }
            });
        } catch (IOException | UncheckedIOException closed) {
            output.append(closed).append('\n');
        } finally {
            sweeping.completeExceptionally(new IOException("the process ended"));
        }
    }

    @Override
    public void close() {
        kill();
    }
}
