package cn.yinxian.deadline.persistence;

import cn.yinxian.deadline.Duty;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import org.jspecify.annotations.Nullable;

/** A row of {@code deadline_duty}. */
record DutyRow(
        String dutyKey,
        String subject,
        String rule,
        String owner,
        String ownerGroup,
        @Nullable String excluded,
        String matter,
        String step,
        @Nullable String caseNumber,
        String link,
        @Nullable String process) {

    static DutyRow of(Duty duty) {
        var excluded = duty.excluded();
        var number = duty.caseNumber();
        return new DutyRow(
                duty.key(), duty.subject(), duty.rule(), duty.owner(), duty.group().toString(),
                excluded == null ? null : excluded.value(), duty.matter(), duty.step(), number == null ? null : number.value(), duty.link(), duty.process());
    }

    Duty duty() {
        return new Duty(
                dutyKey, subject, rule, owner, CandidateGroup.parse(ownerGroup), excluded == null ? null : OfficialId.of(excluded),
                matter, step, caseNumber == null ? null : CaseNumber.of(caseNumber), link, process);
    }
}
