/** A meeting of the council: agenda, attendance, decisions, minutes. */
@NamedInterface("meeting")
@NullMarked
package cn.yinxian.council.meeting.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
