package cn.yinxian.modelcheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One file of {@code workflows/<module>/}. */
public record WorkflowFile(Path path) {

    public static final Path FOLDER = Path.of("workflows");

    public static List<WorkflowFile> models() {
        return below(FOLDER, ".bpmn");
    }

    public static List<WorkflowFile> decisions() {
        return below(FOLDER, ".dmn");
    }

    public static List<WorkflowFile> below(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(it -> it.toString().endsWith(ending)).sorted().map(WorkflowFile::new).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String module() {
        return path.getParent().getFileName().toString();
    }

    /** The file's name without its ending, which is also the id of what it holds. */
    public String name() {
        String file = path.getFileName().toString();
        return file.substring(0, file.lastIndexOf('.'));
    }

    @Override
    public String toString() {
        return module() + "/" + path.getFileName();
    }
}
