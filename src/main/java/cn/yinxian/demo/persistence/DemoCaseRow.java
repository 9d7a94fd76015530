package cn.yinxian.demo.persistence;

import cn.yinxian.demo.cases.DemoCase;
import cn.yinxian.formation.FormationId;
import cn.yinxian.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/** A row of {@code demo_case}. */
record DemoCaseRow(int ordinal, long formation, @Nullable String caseNumber, int acts) {

    static DemoCaseRow of(DemoCase demoCase) {
        return new DemoCaseRow(demoCase.ordinal(), demoCase.formation().value(),
                demoCase.number() == null ? null : demoCase.number().value(), demoCase.acts());
    }

    DemoCase demoCase() {
        return new DemoCase(ordinal, new FormationId(formation), caseNumber == null ? null : CaseNumber.of(caseNumber), acts);
    }
}
