package cn.yinxian.council.motion.persistence;

import cn.yinxian.council.motion.model.MeetingDecision;
import cn.yinxian.council.motion.model.MotionPaper;
import cn.yinxian.council.motion.model.MotionState;
import cn.yinxian.council.motion.model.MotionStatus;
import cn.yinxian.council.motion.model.RouteFacts;
import cn.yinxian.council.motion.model.Sponsor;
import cn.yinxian.council.motion.model.UnitOpinion;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A row of {@code council_motion}. */
record MotionRow(
        long id, @Nullable String caseNumber, String council, String sponsor, String sponsorGroup, String owner, String title, String body,
        String asked, @Nullable String urgentBecause, @Nullable String branch, @Nullable String earlier, boolean money, boolean posts,
        boolean singleBranch, @Nullable String remit, MotionStatus status, @Nullable Instant submittedAt, @Nullable String lateFor,
        @Nullable Boolean lateConsented, boolean major, @Nullable String continuedWhy, @Nullable String meeting, @Nullable String principal,
        @Nullable String redirectedTo, @Nullable String answer, Instant createdAt, Instant changedAt, long version) {

    static MotionRow of(MotionState state, Instant now) {
        var paper = state.paper();
        var facts = paper.facts();
        var timing = state.timing();
        var course = state.course();
        return new MotionRow(
                state.id(), text(state.number()), state.council().value(), state.sponsor().unit().value(),
                state.sponsor().group().toString(), state.sponsor().owner().value(), paper.title(), paper.body(), paper.asked(),
                paper.urgentBecause(), text(paper.branch()), text(paper.earlier()), facts.money(), facts.posts(), facts.singleBranch(),
                text(facts.remit()), state.status(), timing.submittedAt(), text(timing.lateFor()), timing.consented(), course.major(),
                course.continuedWhy(), text(course.meeting()), text(course.principal()), text(course.redirectedTo()), course.answer(),
                state.createdAt(), now, state.version());
    }

    MotionState state(List<UnitOpinion> opinions, List<UnitCode> coSponsors, List<MeetingDecision> decisions) {
        var facts = new RouteFacts(money, posts, singleBranch, id(remit, UnitCode::of));
        var paper = new MotionPaper(
                title, body, asked, urgentBecause, opinions, coSponsors, id(branch, BranchCode::of), id(earlier, CaseNumber::of), facts);
        var timing = new MotionState.Timing(submittedAt, id(lateFor, CaseNumber::of), lateConsented);
        var course = new MotionState.Course(
                major, continuedWhy, id(meeting, CaseNumber::of), id(principal, CaseNumber::of), id(redirectedTo, UnitCode::of), answer);
        var by = new Sponsor(UnitCode.of(sponsor), CandidateGroup.parse(sponsorGroup), OfficialId.of(owner));
        return new MotionState(
                id, id(caseNumber, CaseNumber::of), UnitCode.of(council), by, paper, status, timing, course, decisions, createdAt, version);
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }

    private static <T> @Nullable T id(@Nullable String text, Function<String, T> read) {
        return text == null ? null : read.apply(text);
    }
}
