package cn.yinxian.publicity.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.publicity.model.NewObjection;
import cn.yinxian.publicity.model.Objection;
import cn.yinxian.publicity.model.Objections;
import cn.yinxian.publicity.model.PublicityBook;
import cn.yinxian.shared.CaseNumber;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 提出异议: by anybody who may read the announcement, with their name or with a clue. Who stays anonymous leaves no trace here. */
@Service
@Transactional
public class RaiseObjection {

    public record Command(CaseNumber publicity, NewObjection objection, List<Evidence> evidence) {

        public Command {
            evidence = List.copyOf(evidence);
        }
    }

    private final PublicityBook book;
    private final Objections objections;
    private final PublicityWorkflow workflow;
    private final ObjectionRules rules;
    private final ObjectionFiles files;
    private final Clock clock;

    RaiseObjection(
            PublicityBook book, Objections objections, PublicityWorkflow workflow, ObjectionRules rules, ObjectionFiles files,
            Clock clock) {
        this.book = book;
        this.objections = objections;
        this.workflow = workflow;
        this.rules = rules;
        this.files = files;
        this.clock = clock;
    }

    /** @return the number under which it is looked into */
    public CaseNumber raise(Command command) {
        var today = WorkingCalendar.dayOf(clock.instant());
        var publicity = book.lock(command.publicity());
        publicity.requireOpenOn(today);
        var raised = command.objection();
        var item = publicity.item(raised.itemKey());
        raised.check(rules.clues(today));
        var objection = Objection.raise(
                workflow.objectionNumber(), publicity.number(), raised, objections.against(publicity.number()), rules.mostOpen(today), today);
        objections.add(objection);
        workflow.raised(
                objection.number(), "对“%s”的异议".formatted(item.name()), publicity.number(), rules.investigators(publicity.view(), item));
        files.add(objection, command.evidence());
        return objection.number();
    }
}
