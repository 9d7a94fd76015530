package cn.yinxian.publicity.model;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import cn.yinxian.publicity.NewPublicity;
import cn.yinxian.publicity.PublicItem;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A publicity of two projects, from Tuesday, 24 November to Monday, 30 November 2026. */
public final class PublicityExamples {

    public static final CaseNumber NUMBER = CaseNumber.of("PU-2026-00001");
    public static final CaseNumber ORIGIN = CaseNumber.of("SD-2026-00001");
    public static final UnitCode PLACE = UnitCode.of("330901");
    public static final UnitCode BUREAU = UnitCode.of("330901101");
    public static final CandidateGroup CLERK = CandidateGroup.of(Role.DISTRICT_CLERK, PLACE);
    public static final LocalDate POSTED = LocalDate.of(2026, 11, 23);
    public static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 30);
    public static final Instant AT = Instant.parse("2026-11-24T02:00:00Z");
    public static final Objector NAMED = new Objector(OfficialId.of("clerk-office"), "冯馆员", "向阳区档案馆", null);
    public static final String CLUE = "2026年9月12日在区老年大学三楼，参加人员可查签到册第四页";

    private PublicityExamples() {}

    public static NewPublicity posted() {
        return posted(List.of(new PublicItem("SE-1", "银龄讲堂", "向阳区民政局", BUREAU), new PublicItem("SE-2", "红色书屋", "幸福社区")));
    }

    static NewPublicity posted(List<PublicItem> items) {
        return new NewPublicity(ORIGIN, "关于2026年度“一区一品”拟推荐项目的公示", "经区评审，拟推荐下列项目。\n现予以公示。", PLACE, CLERK, items, true);
    }

    public static Publicity aPublicity() {
        return Publicity.post(NUMBER, posted(), POSTED, LAST_DAY);
    }

    public static Objection anObjection(int number, String item) {
        return objection(number, new NewObjection(item, NAMED, "材料不实", ""), List.of());
    }

    static Objection objection(int number, NewObjection raised, List<Objection> others) {
        return Objection.raise(CaseNumber.of("PO-2026-%05d".formatted(number)), NUMBER, raised, others, 3, POSTED.plusDays(1));
    }

    public static Conclusion found(ObjectionOutcome outcome, @Nullable Signature signature) {
        return new Conclusion(outcome, "查阅签到册，走访三人", "经核查，" + outcome.ordinal(), signature, "卫区办", AT);
    }
}
