package cn.yinxian.renewal.persistence;

import cn.yinxian.register.OfficerPost;

/** Rows of what belongs to a renewal. */
final class RenewalParts {

    private RenewalParts() {}

    record CandidateRow(String caseNumber, int position, String memberCode) {}

    record HolderRow(String caseNumber, int position, String memberCode, OfficerPost post, boolean assigned) {}
}
