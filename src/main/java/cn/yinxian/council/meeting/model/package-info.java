/** A meeting of the council: agenda, attendance, decisions, minutes. */
@NullMarked
package cn.yinxian.council.meeting.model;

import org.jspecify.annotations.NullMarked;
