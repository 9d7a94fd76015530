package cn.yinxian.election;

/** How the sources are printed; without an article where the number could not be verified. */
final class Regulation {

    static final String ELECTIONS = "《中国共产党基层组织选举工作条例》";
    static final String CANDIDATE_MARGIN = ELECTIONS + "第十三条";
    static final String BRANCHES = "《中国共产党支部工作条例（试行）》";
    static final String BRANCH_MINIMUM = BRANCHES + "第四条";

    private Regulation() {}
}
