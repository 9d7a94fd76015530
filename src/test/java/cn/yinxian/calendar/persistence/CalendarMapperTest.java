package cn.yinxian.calendar.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.calendar.HolidayFiles;
import cn.yinxian.calendar.model.ArrangedDays;
import cn.yinxian.testing.MapperTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@MapperTest
@Import(MyBatisArrangedDays.class)
class CalendarMapperTest {

    @Autowired
    ArrangedDays days;

    @Test
    void the_migrated_rows_are_those_of_the_published_files() {
        assertThat(days.all()).hasSize(218).containsExactlyInAnyOrderElementsOf(HolidayFiles.days());
        assertThat(days.version()).isEqualTo(1);
    }
}
