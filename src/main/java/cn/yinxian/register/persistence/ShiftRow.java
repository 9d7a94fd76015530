package cn.yinxian.register.persistence;

import cn.yinxian.register.TermShift;
import java.time.LocalDate;

record ShiftRow(String branchCode, LocalDate fromDay, LocalDate toDay, LocalDate shiftedOn, String basis) {

    TermShift shift() {
        return new TermShift(fromDay, toDay, shiftedOn, basis);
    }
}
