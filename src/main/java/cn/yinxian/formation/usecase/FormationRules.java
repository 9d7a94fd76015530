package cn.yinxian.formation.usecase;

import cn.yinxian.assembly.CommitteePlans;
import cn.yinxian.formation.model.Advice;
import cn.yinxian.formation.model.Assessment;
import cn.yinxian.formation.model.BodyNature;
import cn.yinxian.formation.model.BranchPowers;
import cn.yinxian.formation.model.CaseFacts;
import cn.yinxian.formation.model.Decider;
import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.Headcount;
import cn.yinxian.formation.model.Initiative;
import cn.yinxian.organisation.Role;
import cn.yinxian.register.BranchKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The decision tables in {@code workflows/formation}, in our words; figures are those of the day. */
public interface FormationRules extends CommitteePlans {

    /** {@code branch-form-type}: which kind of branch the numbers lead to. */
    FormType formType(FormQuestion question, LocalDate day);

    /** {@code formation-conditions}: every rule that applies, met or not. */
    Assessment assess(CaseFacts facts, LocalDate day);

    /** {@code formation-routing}: who reviews, consents, decides and records. */
    Routing route(RoutingQuestion question);

    /** {@code functional-branch-powers}: what a branch of the kind may do. */
    BranchPowers powers(BranchKind kind);

    /** @param separation whether a mixed branch is to be split */
    record FormQuestion(boolean separation, boolean movesRelation, BodyNature body, Headcount headcount) {}

    /** @param kind the kind the numbers lead to; null where none is possible */
    record FormType(@Nullable BranchKind kind, Assessment.State ruling, Advice advice) {}

    /** @param inDistrict whether the applying unit lies in a district; city organs do not */
    record RoutingQuestion(
            Initiative initiative, FormationAction action, BranchKind kind, boolean inDistrict, boolean exception, boolean otherDistrict) {}

    /** @param clerk and {@code leader}: null where that review is not asked for */
    record Routing(@Nullable Role clerk, @Nullable Role leader, boolean cityConsents, Decider decider, Records records, String grounds) {}

    /** Who receives the 备案. */
    enum Records {
        DISTRICT,
        CITY,
        DISTRICT_AND_CITY,
        BOTH_DISTRICTS
    }
}
