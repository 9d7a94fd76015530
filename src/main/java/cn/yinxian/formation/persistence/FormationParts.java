package cn.yinxian.formation.persistence;

import cn.yinxian.assembly.ElectedBranch;
import cn.yinxian.formation.model.Advice;
import cn.yinxian.formation.model.Appointee;
import cn.yinxian.formation.model.Assessment;
import cn.yinxian.formation.model.Mandate;
import cn.yinxian.formation.model.MemberMove;
import cn.yinxian.formation.model.PartnerUnit;
import cn.yinxian.register.OfficerPost;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Rows of the tables around {@code formation}; {@code position} keeps the order. */
final class FormationParts {

    private FormationParts() {}

    record UnitRow(long formationId, int position, String unitCode, @Nullable LocalDate consentedOn) {

        static UnitRow of(long formation, int position, PartnerUnit partner) {
            return new UnitRow(formation, position, partner.unit().value(), partner.consentedOn());
        }
    }

    record MoveRow(
            long formationId, int position, String memberCode, @Nullable String fromBranch, @Nullable String targetBranch) {

        static MoveRow of(long formation, int position, MemberMove move) {
            return new MoveRow(
                    formation, position, move.memberCode(), FormationRow.text(move.from()), FormationRow.text(move.target()));
        }
    }

    record ReasonRow(long formationId, String ruleKey, String reason) {}

    /** What one rule said at the last submission. */
    record FindingRow(
            long formationId,
            int position,
            String ruleKey,
            Assessment.State state,
            boolean isException,
            String words,
            @Nullable String article,
            Advice advice) {

        static FindingRow of(long formation, int position, Assessment.Item item) {
            return new FindingRow(
                    formation, position, item.rule(), item.state(), item.exception(), item.words(), item.article(), item.advice());
        }
    }

    record OfficerRow(
            long formationId, int position, ElectedBranch branch, String memberCode, OfficerPost post, Mandate mandate) {

        static OfficerRow of(long formation, int position, Appointee one) {
            return new OfficerRow(formation, position, one.branch(), one.memberCode(), one.post(), one.mandate());
        }
    }
}
