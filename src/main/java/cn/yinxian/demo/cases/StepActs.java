package cn.yinxian.demo.cases;

import java.util.Set;

/** Plays the steps of one kind through their use cases. */
interface StepActs {

    Set<CaseStep> steps();

    void play(Moment moment);
}
