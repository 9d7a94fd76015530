package cn.yinxian.demo.terms;

import cn.yinxian.demo.city.Dice;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.renewal.usecase.RenewalFacts;
import cn.yinxian.workflow.TaskRef;
import java.time.LocalDate;

/** A step of a renewal to be played, by whom, on what day. */
record Step(String page, TaskRef task, RenewalFacts facts, CurrentOfficial by, LocalDate today, Dice dice) {

    long version() {
        return facts.version();
    }
}
