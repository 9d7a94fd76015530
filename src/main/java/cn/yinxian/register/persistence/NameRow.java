package cn.yinxian.register.persistence;

import cn.yinxian.register.RegisterSearch.NameChange;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import java.time.LocalDate;

record NameRow(String branchCode, String nameBefore, String nameAfter, LocalDate changedOn, String changedBy, String caseNumber) {

    NameChange change() {
        return new NameChange(changedOn, nameBefore, nameAfter, OfficialId.of(changedBy), CaseNumber.of(caseNumber));
    }
}
