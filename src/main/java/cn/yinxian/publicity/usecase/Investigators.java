package cn.yinxian.publicity.usecase;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Unit;

/** Who looks into an objection. @param unit whose case it is: it gives the data scope */
public record Investigators(Unit unit, CandidateGroup group) {}
