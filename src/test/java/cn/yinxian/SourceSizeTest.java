package cn.yinxian;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Small files read well: the hard limits. Reviews ask for 150 lines a class and 25 a method. */
class SourceSizeTest {

    private static final int FILE = 250;
    private static final int METHOD = 40;
    private static final Path MAIN = Path.of("src/main/java");

    @Test
    void no_source_file_is_longer_than_250_lines() throws IOException {
        var tooLong = new ArrayList<String>();
        for (Path file : sources()) {
            long lines = Files.lines(file).count();
            if (lines > FILE) {
                tooLong.add(MAIN.relativize(file) + " has " + lines + " lines");
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void no_method_is_longer_than_40_lines() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources()));
            var scanner = new MethodLengths(Trees.instance(task).getSourcePositions());
            task.parse().forEach(scanner::scanFile);
            assertThat(scanner.tooLong).isEmpty();
        }
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(MAIN)) {
            return files.filter(it -> it.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static final class MethodLengths extends TreeScanner<Void, CompilationUnitTree> {

        private final SourcePositions positions;
        private final List<String> tooLong = new ArrayList<>();

        private MethodLengths(SourcePositions positions) {
            this.positions = positions;
        }

        void scanFile(CompilationUnitTree file) {
            scan(file, file);
        }

        @Override
        public Void visitMethod(MethodTree method, CompilationUnitTree file) {
            if (method.getBody() != null) {
                long from = file.getLineMap().getLineNumber(positions.getStartPosition(file, method.getBody()));
                long to = file.getLineMap().getLineNumber(positions.getEndPosition(file, method.getBody()));
                if (to - from + 1 > METHOD) {
                    tooLong.add(file.getSourceFile().getName() + "#" + method.getName() + " has " + (to - from + 1) + " lines");
                }
            }
            return super.visitMethod(method, file);
        }
    }
}
