package cn.yinxian.document.usecase;

import cn.yinxian.document.PaperKind;
import cn.yinxian.document.PaperKinds;
import cn.yinxian.document.docx.DocxTemplate;
import cn.yinxian.document.docx.TagSet;
import cn.yinxian.document.docx.TemplateFault;
import cn.yinxian.shared.Missing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Every kind of paper there is, with the shipped template, read and checked when the program starts. */
@Component
class PaperCatalogue {

    /** @param content the shipped template as a file */
    record Entry(PaperKind<?> kind, TagSet tags, byte[] content, DocxTemplate shipped) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    PaperCatalogue(Collection<PaperKinds> modules) {
        var ordered = new ArrayList<PaperKind<?>>();
        modules.forEach(module -> ordered.addAll(module.kinds()));
        ordered.forEach(this::add);
    }

    private void add(PaperKind<?> kind) {
        var tags = TagSet.of(kind.sample().getClass());
        byte[] content = read(kind.file());
        var before = entries.put(kind.key(), new Entry(kind, tags, content, new DocxTemplate(kind.file(), content, tags)));
        if (before != null) {
            throw new IllegalStateException("two papers have the key " + kind.key());
        }
    }

    private static byte[] read(String file) {
        try (var stream = new ClassPathResource(file).getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException missing) {
            throw new TemplateFault(file, "文件不存在或不能读取", missing);
        }
    }

    List<Entry> all() {
        return List.copyOf(entries.values());
    }

    Entry require(String key) {
        var entry = entries.get(key);
        if (entry == null) {
            throw new Missing();
        }
        return entry;
    }
}
