package cn.yinxian.council.motion.model;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;

/**
 * Who brings a motion.
 *
 * @param group under which post: it gets the motion back for completion
 * @param owner who filled the paper in; the system where a motion is carried on
 */
public record Sponsor(UnitCode unit, CandidateGroup group, OfficialId owner) {}
