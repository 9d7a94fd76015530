package cn.yinxian.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A class of ours in a JVM of its own, which tells by lines how far it is, and which a test may kill. */
public final class JavaProcess implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 180;
    private static final int LINES_KEPT = 40;
    private static final String END = "the process ended";

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Deque<String> last = new ArrayDeque<>();

    private JavaProcess(Process process) {
        this.process = process;
        var reader = new Thread(this::read, "output of a process");
        reader.setDaemon(true);
        reader.start();
    }

    /** Begins to start; {@link #await} waits until it says that it has. */
    public static JavaProcess start(Class<?> main, int megabytes, String... arguments) {
        var command = Stream.of(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
                List.of("-Xmx" + megabytes + "m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8"),
                List.of("-cp", classPath(), main.getName()),
                List.of(arguments));
        try {
            return new JavaProcess(new ProcessBuilder(command.flatMap(List::stream).toList()).redirectErrorStream(true).start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Without empty entries: they stand for the working directory, where the models lie a second time. */
    private static String classPath() {
        String given = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(given.split(File.pathSeparator)).filter(entry -> !entry.isEmpty()).collect(Collectors.joining(File.pathSeparator));
    }

    /** Waits for a line that begins like this, and gives its rest. */
    public String await(String beginning) {
        try {
            for (String line = next(); line != null && !line.equals(END); line = next()) {
                if (line.startsWith(beginning)) {
                    return line.substring(beginning.length());
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        kill();
        throw new AssertionError("no line begins with \"" + beginning + "\"; the last were\n" + String.join("\n", last));
    }

    private String next() throws InterruptedException {
        String line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (line != null) {
            last.addLast(line);
            if (last.size() > LINES_KEPT) {
                last.removeFirst();
            }
        }
        return line;
    }

    /** SIGKILL: no hook runs, nothing is flushed. Returns when the process is gone. */
    public void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        try (var output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            output.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException closed) {
            lines.add(closed.toString());
        } finally {
            lines.add(END);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
