package cn.yinxian.document.usecase;

import cn.yinxian.document.PaperKind;
import cn.yinxian.document.docx.DocxTemplate;
import cn.yinxian.document.model.LetterText;
import cn.yinxian.document.model.TagLine;
import cn.yinxian.document.usecase.PaperCatalogue.Entry;
import cn.yinxian.document.usecase.StoredTemplates.InUse;
import cn.yinxian.document.usecase.StoredTemplates.Version;
import cn.yinxian.shared.Missing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of templates show and hand out. */
@Service
@Transactional(readOnly = true)
public class BrowseTemplates {

    private final PaperCatalogue catalogue;
    private final StoredTemplates stored;
    private final TemplatesInUse templates;

    BrowseTemplates(PaperCatalogue catalogue, StoredTemplates stored, TemplatesInUse templates) {
        this.catalogue = catalogue;
        this.stored = stored;
        this.templates = templates;
    }

    /**
     * @param letter numbered and kept, not made anew at each download
     * @param reasons why the one in use gives way to the shipped one; empty: it does not
     */
    public record Standing(PaperKind<?> kind, boolean letter, InUse inUse, List<String> reasons) {}

    /** @param version null: the shipped one */
    public record Shown(Standing standing, @Nullable Version version, List<String> reasons) {}

    public List<Standing> all() {
        var inUse = stored.inUse();
        return catalogue.all().stream()
                .map(entry -> standing(entry, inUse.getOrDefault(entry.kind().key(), InUse.SHIPPED)))
                .toList();
    }

    public Standing one(String key) {
        return standing(catalogue.require(key), stored.inUse(key));
    }

    private Standing standing(Entry entry, InUse inUse) {
        boolean letter = entry.kind().sample() instanceof LetterText;
        return new Standing(entry.kind(), letter, inUse, templates.inUse(entry, inUse.number()).reasons());
    }

    public List<TagLine> tags(String key) {
        var entry = catalogue.require(key);
        return entry.tags().explained(entry.kind().sample());
    }

    public List<Version> versions(String key) {
        return stored.versions(catalogue.require(key).kind().key());
    }

    public Shown version(String key, int number) {
        var standing = one(key);
        var version = number == 0 ? null : stored.version(key, number).orElseThrow(Missing::new);
        return new Shown(standing, version, templates.check(catalogue.require(key), number).reasons());
    }

    /** The template itself. */
    public byte[] file(String key, int number) {
        var entry = catalogue.require(key);
        return number == 0 ? entry.content() : stored.content(key, number).orElseThrow(Missing::new);
    }

    /** The template filled with the sample; {@link Missing} if this program cannot fill it. */
    public byte[] trial(String key, int number) {
        var entry = catalogue.require(key);
        DocxTemplate template = templates.check(entry, number).template();
        if (template == null) {
            throw new Missing();
        }
        return template.tryOut(entry.kind().sample());
    }
}
