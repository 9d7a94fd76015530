package cn.yinxian.deadline.reprojection.model;

import java.time.Instant;

/** For which missing years the administrators have been told. */
public interface YearWarnings {

    /** @return false if they have been told of this year before */
    boolean begin(int year, Instant at);
}
