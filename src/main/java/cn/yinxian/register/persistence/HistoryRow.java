package cn.yinxian.register.persistence;

import cn.yinxian.register.OfficerPost;
import cn.yinxian.register.RegisterSearch.HistoryLine;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record HistoryRow(LocalDate happenedOn, boolean began, String memberCode, String memberName, @Nullable OfficerPost post) {

    HistoryLine line() {
        return new HistoryLine(happenedOn, began, memberCode, memberName, post);
    }
}
