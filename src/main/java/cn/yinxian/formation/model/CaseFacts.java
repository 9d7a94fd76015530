package cn.yinxian.formation.model;

import cn.yinxian.register.BranchKind;

/**
 * What the rules are asked about.
 *
 * @param mixed whether the branch to be split is a mixed one
 * @param consentsMissing partner units without a written consent
 * @param foreignMembers members who do not belong to the units or the branch concerned
 * @param busyMembers members whom another open application holds
 * @param nameFits whether the name is written as usual
 */
public record CaseFacts(
        FormationAction action,
        BranchKind kind,
        BodyNature body,
        Headcount headcount,
        boolean mixed,
        int consentsMissing,
        int foreignMembers,
        int servingMembers,
        int busyMembers,
        int unarranged,
        boolean nameTaken,
        boolean nameFits,
        int seats) {}
