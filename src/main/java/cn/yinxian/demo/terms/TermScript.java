package cn.yinxian.demo.terms;

import cn.yinxian.shared.BranchCode;
import java.time.Instant;
import java.util.List;

/**
 * The renewal of one demo branch: when it is called, and when somebody acts in it. Drawn from the city as it was loaded, so
 * that a start after a crash draws the same.
 *
 * @param acts the first one calls it
 */
public record TermScript(int ordinal, BranchCode branch, List<Instant> acts) {}
