package cn.yinxian.assembly;

import java.time.LocalDate;

/** Asks {@code committee-plan}: whether there is a committee, and how large; figures are those of the day. */
public interface CommitteePlans {

    BodyPlan plan(int formal, LocalDate day);
}
