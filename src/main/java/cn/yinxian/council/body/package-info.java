/** The councils themselves: who sits in them, and the rule each has given itself. */
@NamedInterface("body")
package cn.yinxian.council.body;

import org.springframework.modulith.NamedInterface;
