package cn.yinxian.workflow.consulting;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.notification.Message;
import cn.yinxian.notification.Notices;
import cn.yinxian.notification.Occasion;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.workflow.persistence.ConsultationMapper;
import cn.yinxian.workflow.persistence.ConsultationRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever was asked answers, once; late too, as long as the step stands. */
@Service
@Transactional
public class AnswerQuestion {

    private final ConsultationMapper mapper;
    private final ConsultationEnd end;
    private final Notices notices;
    private final AuditTrail audit;
    private final Silence silence;

    AnswerQuestion(ConsultationMapper mapper, ConsultationEnd end, Notices notices, AuditTrail audit, Silence silence) {
        this.mapper = mapper;
        this.end = end;
        this.notices = notices;
        this.audit = audit;
        this.silence = silence;
    }

    public void answer(long id, String answer, CurrentOfficial me) {
        var question = mapper.lock(id);
        var mine = mapper.selectConsulted(id).stream().filter(person -> person.official().equals(me.id().value())).findFirst();
        if (question == null || mine.isEmpty()) {
            throw new Missing();
        }
        if (mapper.answer(id, me.id().value(), answer, silence.now()) == 0) {
            throw new Overtaken(whyNot(question, mine.get().answeredAt() != null), "/cases/" + question.caseNumber());
        }
        end.answered(mine.get());
        notices.tell(OfficialId.of(question.asker()), new Message(
                me.name() + "答复了您征求的意见", answer, CaseNumber.of(question.caseNumber()), "/cases/" + question.caseNumber(),
                Occasion.ordinary("case.consult.answer", "征求意见的答复")));
        audit.append(new Act(me.id().value(), "case.consult.answer", "case:" + question.caseNumber(), question.step()));
    }

    private static String whyNot(ConsultationRow question, boolean answered) {
        if (answered) {
            return "您已经答复过，不能再改。";
        }
        return question.withdrawn() ? "对方已撤销这次征求，不需要再答复。" : "该环节已经办结，不需要再答复。";
    }
}
