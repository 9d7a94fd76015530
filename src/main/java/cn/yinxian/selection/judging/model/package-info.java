/** 评审: judges and their recusal, score sheets, and what comes out of them; plain Java. */
@org.jspecify.annotations.NullMarked
package cn.yinxian.selection.judging.model;
