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
import cn.yinxian.workflow.persistence.ConsultedRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever was asked answers, or who acts for them; once, and late too, as long as the step stands. */
@Service
@Transactional
public class AnswerQuestion {

    private final ConsultationMapper mapper;
    private final Answering answering;
    private final ConsultationEnd end;
    private final Notices notices;
    private final AuditTrail audit;
    private final Silence silence;

    AnswerQuestion(
            ConsultationMapper mapper, Answering answering, ConsultationEnd end, Notices notices, AuditTrail audit, Silence silence) {
        this.mapper = mapper;
        this.answering = answering;
        this.end = end;
        this.notices = notices;
        this.audit = audit;
        this.silence = silence;
    }

    public void answer(long id, String answer, CurrentOfficial me) {
        var question = mapper.lock(id);
        if (question == null) {
            throw new Missing();
        }
        var part = answering.of(question, me);
        var person = part.person();
        boolean own = part.behalf() == null;
        if (mapper.answer(id, person.official(), answer, silence.now(), own ? null : me.id().value(), own ? null : me.name()) == 0) {
            throw new Overtaken(whyNot(question, person), "/cases/" + question.caseNumber());
        }
        end.answered(person);
        String doer = own ? me.name() : me.name() + "（代" + person.name() + "）";
        tell(question.asker(), doer + "答复了您征求的意见", question, answer);
        if (!own) {
            tell(person.official(), me.name() + "代您答复了征求意见", question, answer);
        }
        audit.append(new Act(
                me.id().value(), "case.consult.answer", "case:" + question.caseNumber(),
                own ? question.step() : question.step() + "，代" + person.name() + "答复"));
    }

    private void tell(String official, String title, ConsultationRow question, String answer) {
        notices.tell(OfficialId.of(official), new Message(
                title, answer, CaseNumber.of(question.caseNumber()), "/cases/" + question.caseNumber(),
                Occasion.ordinary("case.consult.answer", "征求意见的答复")));
    }

    private static String whyNot(ConsultationRow question, ConsultedRow person) {
        if (person.answeredAt() != null) {
            return person.answeredByName() == null ? "您已经答复过，不能再改。" : "已由" + person.answerer() + "答复，不能再改。";
        }
        return question.withdrawn() ? "对方已撤销这次征求，不需要再答复。" : "该环节已经办结，不需要再答复。";
    }
}
