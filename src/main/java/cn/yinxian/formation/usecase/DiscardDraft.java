package cn.yinxian.formation.usecase;

import cn.yinxian.attachment.Attachments;
import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.formation.FormationId;
import cn.yinxian.formation.model.FormationStatus;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Throws a draft away, with its files. */
@Service
@Transactional
public class DiscardDraft {

    private final Formations formations;
    private final Attachments attachments;
    private final AuditTrail audit;

    DiscardDraft(Formations formations, Attachments attachments, AuditTrail audit) {
        this.formations = formations;
        this.attachments = attachments;
        this.audit = audit;
    }

    public record Command(FormationId id, long seenVersion, CurrentOfficial by) {}

    public void discard(Command command) {
        var draft = formations.require(command.id());
        var by = command.by().id();
        if (!draft.isOwnedBy(by)) {
            throw new Missing();
        }
        draft.requireVersion(command.seenVersion());
        if (draft.status() != FormationStatus.DRAFT) {
            throw new Overtaken("这份申请已经提交，不能再当作草稿删除。");
        }
        String owner = command.id().subject();
        attachments.of(owner).forEach(file -> attachments.remove(owner, file.id(), by));
        formations.discard(draft);
        audit.append(new Act(by.value(), "formation.discard", owner, draft.proposal().name()));
    }
}
