package cn.yinxian.renewal.persistence;

import cn.yinxian.register.OfficerPost;
import org.jspecify.annotations.Nullable;

/** Rows of what belongs to a renewal. */
final class RenewalParts {

    private RenewalParts() {}

    record CandidateRow(String caseNumber, int position, String memberCode) {}

    record HolderRow(String caseNumber, int position, String memberCode, OfficerPost post, boolean assigned) {}

    /** @param post null for a candidate */
    record PersonRow(int position, String memberCode, @Nullable OfficerPost post, boolean assigned) {}
}
