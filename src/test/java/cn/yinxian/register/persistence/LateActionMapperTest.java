package cn.yinxian.register.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.register.LateActions;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.testing.MapperTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@MapperTest
@Import(MyBatisLateActions.class)
class LateActionMapperTest {

    private static final UnitCode UNIT = UnitCode.of("330901101");

    @Autowired
    private LateActions late;

    @Test
    void an_item_counts_once_in_the_year_it_was_first_late() {
        late.note(CaseNumber.of("SI-2026-00001"), UNIT, LocalDate.of(2026, 12, 31));
        late.note(CaseNumber.of("SI-2026-00001"), UNIT, LocalDate.of(2027, 1, 15));
        late.note(CaseNumber.of("SI-2026-00002"), UNIT, LocalDate.of(2026, 1, 1));
        late.note(CaseNumber.of("SI-2026-00003"), UNIT, LocalDate.of(2027, 1, 1));
        late.note(CaseNumber.of("SI-2026-00004"), UnitCode.of("330902101"), LocalDate.of(2026, 6, 1));
        assertThat(late.countOf(UNIT, 2026)).isEqualTo(2);
        assertThat(late.countOf(UNIT, 2027)).isEqualTo(1);
        assertThat(late.countOf(UNIT, 2025)).isZero();
    }
}
