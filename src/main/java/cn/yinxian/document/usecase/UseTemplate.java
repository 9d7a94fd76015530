package cn.yinxian.document.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.document.usecase.PaperCatalogue.Entry;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a version in use: a new one, a former one, or the shipped one (0). What was issued before stays as it is. */
@Service
@Transactional
public class UseTemplate {

    private final PaperCatalogue catalogue;
    private final StoredTemplates stored;
    private final TemplatesInUse templates;
    private final AuditTrail audit;
    private final Clock clock;

    UseTemplate(PaperCatalogue catalogue, StoredTemplates stored, TemplatesInUse templates, AuditTrail audit, Clock clock) {
        this.catalogue = catalogue;
        this.stored = stored;
        this.templates = templates;
        this.audit = audit;
        this.clock = clock;
    }

    public record Command(String key, int number, long seenVersion, OfficialId by) {}

    public void use(Command command) {
        var entry = catalogue.require(command.key());
        if (command.number() != 0) {
            stored.version(command.key(), command.number()).orElseThrow(Missing::new);
        }
        var inUse = stored.inUse(command.key());
        if (inUse.version() != command.seenVersion()) {
            throw Overtaken.byAnother();
        }
        refuseUnfit(entry, command.number(), inUse.number());
        if (!stored.use(command.key(), command.number(), inUse, command.by(), clock.instant())) {
            throw Overtaken.byAnother();
        }
        audit.append(new Act(command.by().value(), "template.use", "template:" + command.key(),
                entry.kind().name() + " 启用" + words(command.number()) + "，原用" + words(inUse.number())));
    }

    private void refuseUnfit(Entry entry, int number, int before) {
        List<String> reasons = number == before ? List.of("这一版正在使用") : templates.check(entry, number).reasons();
        if (!reasons.isEmpty()) {
            throw new Refused(reasons.stream().map(reason -> Refusal.of("", "template.fault", reason)).toList());
        }
    }

    private static String words(int number) {
        return number == 0 ? "随程序发布的模板" : "第" + number + "版";
    }
}
