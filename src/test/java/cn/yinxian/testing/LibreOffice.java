package cn.yinxian.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The office program of this machine, without a screen. */
public final class LibreOffice {

    private LibreOffice() {}

    /** Skips the tests where there is none; with {@code CI=true} that is a failure. */
    public static void require() {
        if ("true".equals(System.getenv("CI"))) {
            assertThat(program()).as("soffice is on the PATH, as CI=true demands").isPresent();
        }
        assumeTrue(program().isPresent(), "no soffice on the PATH: nothing was opened in LibreOffice");
    }

    /** Skips the tests where the part for spreadsheets is not installed: a server that makes documents needs only the other. */
    public static void requireCalc() throws IOException {
        require();
        boolean found = Files.exists(program().orElseThrow().toRealPath().resolveSibling("libsclo.so"));
        assumeTrue(found, "LibreOffice without Calc: no ledger was opened in it");
    }

    private static Optional<Path> program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** @param name e.g. a.docx @param format e.g. pdf, or with a filter: {@code csv:Text …} */
    public static byte[] convert(Path directory, String name, byte[] content, String format) throws IOException, InterruptedException {
        Files.write(directory.resolve(name), content);
        var office = new ProcessBuilder("soffice", "-env:UserInstallation=" + directory.resolve("profile").toUri(), "--headless",
                        "--convert-to", format, "--outdir", directory.toString(), directory.resolve(name).toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("office.log").toFile())
                .start();
        try {
            assertThat(office.waitFor(120, TimeUnit.SECONDS)).as("LibreOffice finished in time").isTrue();
        } finally {
            office.destroyForcibly();
        }
        String ending = format.split(":")[0];
        return Files.readAllBytes(directory.resolve(name.substring(0, name.lastIndexOf('.') + 1) + ending));
    }
}
