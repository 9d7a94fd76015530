package cn.yinxian.formation.usecase;

import cn.yinxian.formation.model.Decider;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * The way of one application: the groups that act, found along the tree.
 *
 * @param applicant gets what goes back: 补正, the report of the election, the members to be arranged
 * @param clerk null where nobody reviews first (a superior's direct decision)
 * @param leader null where no leader reviews
 * @param city null where the city need not consent
 * @param supervisor urges the decider once the reply is overdue
 * @param alsoRecord null where one 备案 is enough
 * @param committee unit of the 基层党委 the branch belongs to
 * @param decidingUnit unit of the body that decides
 * @param grounds the case of the routing table that applies, in its words
 */
public record Route(
        CandidateGroup applicant,
        @Nullable CandidateGroup clerk,
        @Nullable CandidateGroup leader,
        @Nullable CandidateGroup city,
        CandidateGroup decider,
        CandidateGroup supervisor,
        CandidateGroup record,
        @Nullable CandidateGroup alsoRecord,
        Decider deciding,
        UnitCode committee,
        UnitCode decidingUnit,
        String grounds) {}
