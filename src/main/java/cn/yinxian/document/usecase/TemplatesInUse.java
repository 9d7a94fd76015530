package cn.yinxian.document.usecase;

import cn.yinxian.document.docx.DocxTemplate;
import cn.yinxian.document.docx.TemplateFault;
import cn.yinxian.document.usecase.PaperCatalogue.Entry;
import cn.yinxian.shared.Missing;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The template a paper is made from: the one put in use, or the shipped one. An uploaded template was checked by the program
 * of its day; one that a newer program cannot fill any more gives way to the shipped one, and the page of templates says so.
 */
@Component
class TemplatesInUse {

    private static final Logger LOG = LoggerFactory.getLogger(TemplatesInUse.class);

    /** A version as this program finds it. @param reasons why it cannot be used, empty if it can */
    record Checked(int number, @Nullable DocxTemplate template, List<String> reasons) {}

    private final PaperCatalogue catalogue;
    private final StoredTemplates stored;

    /** By key; a version never changes, so what was found of it holds. */
    private final Map<String, Checked> lastUsed = new ConcurrentHashMap<>();

    TemplatesInUse(PaperCatalogue catalogue, StoredTemplates stored) {
        this.catalogue = catalogue;
        this.stored = stored;
    }

    DocxTemplate of(String key) {
        var entry = catalogue.require(key);
        var checked = inUse(entry, stored.inUse(key).number());
        return checked.template() == null ? entry.shipped() : checked.template();
    }

    /** The version in use; looked at once. */
    Checked inUse(Entry entry, int number) {
        return lastUsed.compute(entry.kind().key(), (key, last) -> last != null && last.number() == number ? last : check(entry, number));
    }

    /** Any version, as this program finds it. */
    Checked check(Entry entry, int number) {
        String key = entry.kind().key();
        if (number == 0) {
            return new Checked(0, entry.shipped(), List.of());
        }
        byte[] content = stored.content(key, number).orElseThrow(Missing::new);
        try {
            return new Checked(number, new DocxTemplate(key + "#" + number, content, entry.tags()), List.of());
        } catch (TemplateFault fault) {
            LOG.warn("the shipped template stands in: {}", fault.getMessage());
            return new Checked(number, null, fault.reasons());
        }
    }
}
