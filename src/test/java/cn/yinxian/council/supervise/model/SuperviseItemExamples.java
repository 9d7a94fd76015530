package cn.yinxian.council.supervise.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Action items for tests, given on 23 November 2026 and due on 21 December. */
public final class SuperviseItemExamples {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final LocalDate DUE = LocalDate.of(2026, 12, 21);
    public static final Instant AT = Instant.parse("2026-11-23T01:00:00Z");
    public static final CaseNumber NUMBER = CaseNumber.of("SI-2026-00001");
    public static final CaseNumber MOTION = CaseNumber.of("MO-2026-00007");
    public static final CaseNumber MEETING = CaseNumber.of("CM-2026-00002");
    public static final UnitCode CITY = UnitCode.of("330900");
    public static final LeadUnit LEAD = new LeadUnit(UnitCode.of("330900101"), "COUNCIL_MEMBER@330900101");
    public static final LeadUnit OTHER = new LeadUnit(UnitCode.of("330901101"), "UNIT_CLERK@330901101");

    private SuperviseItemExamples() {}

    public static ItemOrder anOrder() {
        return new ItemOrder(MOTION, MEETING, CITY, "落实活动经费", LEAD, List.of(OTHER.unit()), DUE);
    }

    public static SuperviseItem anItem() {
        return anItem(NUMBER);
    }

    public static SuperviseItem anItem(CaseNumber number) {
        return SuperviseItem.open(number, anOrder(), TODAY, AT);
    }
}
