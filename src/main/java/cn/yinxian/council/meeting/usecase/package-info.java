/** What is done with a meeting, one verb a class. */
@NullMarked
package cn.yinxian.council.meeting.usecase;

import org.jspecify.annotations.NullMarked;
