package cn.yinxian.register.persistence;

import cn.yinxian.register.Standings.EndingCount;
import java.time.YearMonth;

/** @param monthNumber year times hundred plus month; zero: over */
record EndingRow(String unitPath, int monthNumber, int terms, int critical) {

    EndingCount count() {
        return new EndingCount(unitPath, monthNumber == 0 ? null : YearMonth.of(monthNumber / 100, monthNumber % 100), terms, critical);
    }
}
