package cn.yinxian.deadline.model;

import cn.yinxian.deadline.Duty;

/** A rung that is to be sent, for one of the duties under its deadline. */
public record Ask(LaidRung rung, Standing standing, Duty duty) {}
