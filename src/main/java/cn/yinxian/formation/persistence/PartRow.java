package cn.yinxian.formation.persistence;

import cn.yinxian.assembly.ElectedBranch;
import cn.yinxian.formation.model.Advice;
import cn.yinxian.formation.model.Appointee;
import cn.yinxian.formation.model.Assessment;
import cn.yinxian.formation.model.Mandate;
import cn.yinxian.formation.model.MemberMove;
import cn.yinxian.formation.model.PartnerUnit;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of any of the five lists of an application, read in one statement.
 *
 * @param code of the unit, the member or the rule
 * @param one member: from branch; finding: state; officer: branch
 * @param two member: to branch; finding: advice; officer: post
 * @param three finding: article; officer: mandate
 * @param words of a finding, or the reason given
 * @param onDay when the unit consented
 * @param flag whether a finding passes a limit
 */
record PartRow(
        Part part,
        int position,
        String code,
        @Nullable String one,
        @Nullable String two,
        @Nullable String three,
        @Nullable String words,
        @Nullable LocalDate onDay,
        boolean flag) {

    enum Part {
        UNIT,
        MEMBER,
        REASON,
        FINDING,
        OFFICER
    }

    PartnerUnit partner() {
        return new PartnerUnit(UnitCode.of(code), onDay);
    }

    MemberMove move() {
        return new MemberMove(code, FormationRow.branch(one), FormationRow.branch(two));
    }

    String reason() {
        return Objects.requireNonNull(words);
    }

    Assessment.Item item() {
        return new Assessment.Item(
                code, Assessment.State.valueOf(Objects.requireNonNull(one)), flag, Objects.requireNonNull(words), three,
                Advice.valueOf(Objects.requireNonNull(two)));
    }

    Appointee appointee() {
        return new Appointee(
                ElectedBranch.valueOf(Objects.requireNonNull(one)), code, OfficerPost.valueOf(Objects.requireNonNull(two)),
                Mandate.valueOf(Objects.requireNonNull(three)));
    }
}
