/** What is done with a meeting, one verb a class. */
@NamedInterface("meeting")
@NullMarked
package cn.yinxian.council.meeting.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
