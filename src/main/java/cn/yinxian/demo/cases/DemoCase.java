package cn.yinxian.demo.cases;

import cn.yinxian.formation.FormationId;
import cn.yinxian.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * How far a demo case has been played.
 *
 * @param number null while it is a draft
 */
public record DemoCase(int ordinal, FormationId formation, @Nullable CaseNumber number, int acts) {

    DemoCase afterOneMoreAct() {
        return new DemoCase(ordinal, formation, number, acts + 1);
    }
}
