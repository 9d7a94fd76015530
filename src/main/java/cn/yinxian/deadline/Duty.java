package cn.yinxian.deadline;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import org.jspecify.annotations.Nullable;

/**
 * Who has to act before a deadline: those whom its ladder reminds.
 *
 * @param key one duty, e.g. {@code task:<id>}; several may run under one deadline
 * @param subject of the deadline, as {@link Deadlines} names it
 * @param rule of the deadline
 * @param owner a group {@code ROLE@CODE}, or the official it was given to
 * @param group the group whose leaders hear of a delay; the owner itself, if that is a group, unless others answer for it
 * @param excluded the applicant, who does not decide the own matter and is not asked to; null: nobody
 * @param matter e.g. the title of the case
 * @param step what is to be done
 * @param link where to do it, a path of ours
 * @param process of the case; substitutes for its matter hear of the deadline too
 */
public record Duty(
        String key,
        String subject,
        String rule,
        String owner,
        CandidateGroup group,
        @Nullable OfficialId excluded,
        String matter,
        String step,
        @Nullable CaseNumber caseNumber,
        String link,
        @Nullable String process) {

    /** Of what is no case of a process; or of one, but substitutes in all matters alone hear of it. */
    public Duty(
            String key, String subject, String rule, String owner, CandidateGroup group, @Nullable OfficialId excluded, String matter,
            String step, @Nullable CaseNumber caseNumber, String link) {
        this(key, subject, rule, owner, group, excluded, matter, step, caseNumber, link, null);
    }

    public boolean isOwnedByGroup() {
        return owner.indexOf('@') > 0;
    }

    /** Those asked first: the owner, or the group for which a named official acts. */
    public CandidateGroup owners() {
        return isOwnedByGroup() ? CandidateGroup.parse(owner) : group;
    }
}
