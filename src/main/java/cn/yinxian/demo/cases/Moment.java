package cn.yinxian.demo.cases;

import cn.yinxian.demo.city.Dice;
import cn.yinxian.formation.model.Formation;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.TaskRef;
import java.time.LocalDate;

/**
 * One act to be played: at which step of which case, by whom, on what day.
 *
 * @param verdict what this official decides here; 同意 at steps that decide nothing
 */
record Moment(
        CaseStep step, TaskRef task, Formation formation, CaseGoal goal, Verdict verdict, CurrentOfficial by, LocalDate today, Dice dice) {

    CaseNumber number() {
        return formation.caseNumber();
    }

    long version() {
        return formation.version();
    }
}
