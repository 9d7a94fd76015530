package cn.yinxian.replay;

import cn.yinxian.demo.city.Dice;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.TaskRef;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One task in somebody's hands.
 *
 * @param life of the branch; null where it elects nobody
 */
record Turn(CaseNumber number, TaskRef task, String page, CurrentOfficial by, @Nullable Life life, LocalDateTime at, Dice dice) {

    LocalDate today() {
        return at.toLocalDate();
    }
}
