/** What is to be built in a year: how many sites each district owes and may have, how many routes, and on what basis. */
@NamedInterface("demosite-plan")
@NullMarked
package cn.yinxian.demosite.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
