/**
 * Elections of a branch: who is due, quorum, margin, ballots, winners, and the shape of a committee. A pure model, used by
 * assembly; every figure is passed in, every refusal says the numbers.
 */
@ApplicationModule(displayName = "选举", allowedDependencies = {"shared"})
@NullMarked
package cn.yinxian.election;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
