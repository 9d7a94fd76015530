package cn.yinxian.formation.usecase;

import cn.yinxian.organisation.Figure;
import cn.yinxian.organisation.Figures;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures of the regulations, as the reference data has them. */
public final class TestFigures implements Figures {

    private static final String BRANCHES = "《中国共产党支部工作条例（试行）》";

    private final Map<String, Figure> figures = new HashMap<>();

    public TestFigures() {
        put("branch.minFormalMembers", "3", BRANCHES + "第四条");
        put("branch.maxMembers", "50", BRANCHES + "第四条");
        put("branch.baseCommitteeFrom", "100", "《中国共产党党和国家机关基层组织工作条例》第五条");
        put("jointBranch.minUnits", "2", BRANCHES + "第五条");
        put("jointBranch.maxUnits", "5", BRANCHES + "第五条");
        put("committee.requiredFrom", "7", BRANCHES);
        put("committee.sizeMin", "3", BRANCHES);
        put("committee.sizeMax", "5", BRANCHES);
        put("committee.sizeLimit", "7", BRANCHES);
        put("committee.sharePct", "50", null);
        put("secretary.minPartyAgeYears", "1", BRANCHES + "第二十三条");
        put("term.branch", "3", BRANCHES + "第二十一条");
        put("term.villageCommunity", "5", "《关于党的基层组织任期的意见》");
        put("election.quorumNumerator", "4", null);
        put("election.quorumDenominator", "5", null);
        put("election.marginPct", "20", null);
        put("election.winBase", "DUE_VOTERS", null);
        put("election.noCommitteeMargin", "EQUAL", null);
        put("formation.electionDays", "30", null);
        put("meeting.committeeQuorum", "50", null);
    }

    public static RuleFigures ruleFigures() {
        return new RuleFigures(new TestFigures());
    }

    /** The same figures with one changed. */
    public static RuleFigures ruleFiguresWith(String key, String value) {
        var figures = new TestFigures();
        figures.put(key, value, figures.figures.get(key).source());
        return new RuleFigures(figures);
    }

    @Override
    public Figure on(String key, LocalDate day) {
        var figure = figures.get(key);
        if (figure == null) {
            throw new IllegalArgumentException(key);
        }
        return figure;
    }

    private void put(String key, String value, @Nullable String source) {
        figures.put(key, new Figure(key, value, "NUMBER", source, true));
    }
}
