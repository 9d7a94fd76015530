package cn.yinxian.renewal.usecase;

import cn.yinxian.organisation.CandidateGroup;

/**
 * Who does what in one renewal.
 *
 * @param applicant the group that answers for the case: the branch, or the superior that assigns
 * @param override who may grant shifts beyond the limit
 * @param record the Organisation Department that records the result
 */
public record RenewalRoute(
        CandidateGroup applicant,
        CandidateGroup branch,
        CandidateGroup committee,
        CandidateGroup override,
        CandidateGroup record) {}
