/** The sites themselves, from the application of a unit to the list, and out of it again. */
@NamedInterface("demosite-site")
@NullMarked
package cn.yinxian.demosite.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
