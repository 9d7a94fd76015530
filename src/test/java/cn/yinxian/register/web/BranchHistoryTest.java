package cn.yinxian.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.register.OfficerPost;
import cn.yinxian.register.RegisterSearch.HistoryLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class BranchHistoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void those_who_came_on_one_day_stand_in_one_line() {
        var lines = List.of(line("甲", true, null), line("乙", true, OfficerPost.SECRETARY), line("乙", true, null), line("丙", false, null));
        assertThat(history().of(lines, false)).extracting(BranchPage.Event::words).containsExactly("转入 2 人：甲、乙", "乙 任书记", "丙 转出");
    }

    @Test
    void a_branch_that_gathers_moves_nobody_s_relation() {
        assertThat(history().of(List.of(line("甲", true, null)), true)).extracting(BranchPage.Event::words).containsExactly("甲 编入");
    }

    private static HistoryLine line(String name, boolean began, @Nullable OfficerPost post) {
        return new HistoryLine(DAY, began, "M-" + name, name, post);
    }

    private static BranchHistory history() {
        var labels = new StaticMessageSource();
        labels.addMessage("OfficerPost.SECRETARY", Locale.CHINA, "书记");
        return new BranchHistory(labels);
    }
}
