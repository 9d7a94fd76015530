package cn.yinxian.document.usecase;

import cn.yinxian.attachment.WordFiles;
import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.document.docx.DocxTemplate;
import cn.yinxian.document.docx.PackageCheck;
import cn.yinxian.document.docx.TemplateFault;
import cn.yinxian.document.usecase.PaperCatalogue.Entry;
import cn.yinxian.document.usecase.StoredTemplates.NewVersion;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a changed template: checked and tried on the sample, kept as a further version, not yet in use. */
@Service
@Transactional
public class TryTemplate {

    /** Text and layout, perhaps a crest: larger is something else. */
    private static final int LARGEST = 2 * 1024 * 1024;

    private final PaperCatalogue catalogue;
    private final StoredTemplates stored;
    private final WordFiles files;
    private final AuditTrail audit;
    private final Clock clock;

    TryTemplate(PaperCatalogue catalogue, StoredTemplates stored, WordFiles files, AuditTrail audit, Clock clock) {
        this.catalogue = catalogue;
        this.stored = stored;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    public record Command(String key, String fileName, byte[] content, String note, OfficialId by) {}

    /** @return number of the new version */
    public int add(Command command) {
        var entry = catalogue.require(command.key());
        String fileName = files.accept(command.fileName(), command.content());
        if (command.content().length > LARGEST) {
            throw refused("“%s”为 %.1f MB，超过 2 MB，请压缩或删去图片".formatted(fileName, command.content().length / 1048576.0));
        }
        refuseWhatIsInUse(entry, command.content());
        tryOut(entry, command.content());
        int number = stored.add(
                command.key(), new NewVersion(fileName, command.note(), command.content(), command.by(), clock.instant()));
        audit.append(new Act(command.by().value(), "template.add", "template:" + command.key(),
                "%s 第%d版，%s：%s".formatted(entry.kind().name(), number, fileName, command.note())));
        return number;
    }

    private void refuseWhatIsInUse(Entry entry, byte[] content) {
        int number = stored.inUse(entry.kind().key()).number();
        byte[] inUse = number == 0 ? entry.content() : stored.content(entry.kind().key(), number).orElseThrow();
        if (Arrays.equals(inUse, content)) {
            throw refused("与正在使用的模板完全相同，没有改动");
        }
    }

    private static void tryOut(Entry entry, byte[] content) {
        try {
            PackageCheck.refuseForeign(entry.kind().name(), content);
            new DocxTemplate(entry.kind().name(), content, entry.tags()).tryOut(entry.kind().sample());
        } catch (TemplateFault fault) {
            throw new Refused(fault.reasons().stream().map(reason -> Refusal.of("file", "template.fault", reason)).toList());
        }
    }

    private static Refused refused(String facts) {
        return Refused.because(Refusal.of("file", "template.file", facts));
    }
}
