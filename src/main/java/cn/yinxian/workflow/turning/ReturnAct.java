package cn.yinxian.workflow.turning;

import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.act.RecordWriter;
import cn.yinxian.workflow.act.StepGraph;
import cn.yinxian.workflow.act.Taking.Taken;
import cn.yinxian.workflow.persistence.RecordMapper;
import cn.yinxian.workflow.persistence.ReturnPointRow;
import cn.yinxian.workflow.persistence.TaskMapper;
import cn.yinxian.workflow.persistence.TurningMapper;
import org.springframework.stereotype.Component;

/** Writes a return down: the line with its reasons, a new round, what counts no more, clock and notices, and where it goes on afterwards. */
@Component
class ReturnAct {

    private final RecordWriter record;
    private final RecordMapper records;
    private final TurningMapper turning;
    private final TaskMapper tasks;
    private final NewRound rounds;
    private final ReturnOutcome outcome;

    ReturnAct(
            RecordWriter record, RecordMapper records, TurningMapper turning, TaskMapper tasks, NewRound rounds, ReturnOutcome outcome) {
        this.record = record;
        this.records = records;
        this.turning = turning;
        this.tasks = tasks;
        this.rounds = rounds;
        this.outcome = outcome;
    }

    void returned(Taken taken, SendBack.Command command, StepGraph graph) {
        var file = taken.file();
        var rows = tasks.selectOfCase(file.caseNumber());
        record.append(file, taken.row(), Verb.SEND_BACK, String.valueOf(command.opinion()).strip(), command.reasons(), command.by());
        rounds.begin(file, taken.row(), command, graph, rows);
        outcome.sentBack(taken, command, graph, rows);
    }

    /** The step has come anew: it knows where it goes back to. */
    void remember(Taken taken, SendBack.Command command) {
        var file = taken.file();
        long line = records.selectLastId(file.caseNumber());
        tasks.selectOfCase(file.caseNumber()).stream()
                .filter(row -> taken.row().taskId().equals(row.cameFrom()) && row.taskKey().equals(command.target()))
                .map(row -> new ReturnPointRow(row.taskId(), file.caseNumber(), taken.row().taskKey(), command.mode().name(), line))
                .forEach(turning::insertReturnPoint);
    }
}
