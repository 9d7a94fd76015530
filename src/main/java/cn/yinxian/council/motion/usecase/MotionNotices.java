package cn.yinxian.council.motion.usecase;

import cn.yinxian.council.body.Councils;
import cn.yinxian.council.body.MemberUnit;
import cn.yinxian.council.motion.MotionCall;
import cn.yinxian.council.motion.model.MotionState;
import cn.yinxian.council.motion.model.Motions;
import cn.yinxian.notification.Notices;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.ChineseDays;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells those concerned how a motion fares; in the transaction of what it tells of. */
@Component
class MotionNotices {

    private final Notices notices;
    private final Councils councils;
    private final Motions motions;
    private final Units units;

    MotionNotices(Notices notices, Councils councils, Motions motions, Units units) {
        this.notices = notices;
        this.councils = councils;
        this.motions = motions;
        this.units = units;
    }

    /** 征集通知: to the members, and for the city's council to the districts. */
    void called(MotionCall call) {
        var council = councils.require(call.council());
        String title = council.name() + "征集议题";
        String text = "会议拟于%s召开。请于%s前申报议题；逾期申报的，须经召集人同意方可列入本次会议。目前已有议题：%s。"
                .formatted(ChineseDays.of(call.meetingDay()), ChineseDays.of(call.closesOn()), MotionCounts.of(motions.countOf(call.council())).words());
        council.members().forEach(member -> tell(member, title, text, null, "/motions"));
        units.childrenOf(council.place()).stream()
                .filter(unit -> unit.kind() == UnitKind.DISTRICT)
                .forEach(unit -> notices.tell(CandidateGroup.of(Role.DISTRICT_CLERK, unit.code()), title, text, null, "/motions"));
    }

    /** To who brought it. */
    void wentOn(MotionState motion, String title) {
        tellSponsor(motion, title, motion.paper().title());
    }

    void merged(MotionState motion, MotionState principal) {
        wentOn(motion, "您申报的议题已并入其他议题");
        tellSponsor(principal, "另有议题并入您申报的议题", "“%s”已并入“%s”".formatted(motion.paper().title(), principal.paper().title()));
    }

    /** The excerpt of the minutes: to the sponsor, the co-sponsors, and those whose motions were merged into this one. */
    void decided(MotionState motion, String decision) {
        String title = "会议对议题作出决定：" + decision;
        tellSponsor(motion, title, motion.paper().title());
        var council = councils.require(motion.council());
        motion.paper().coSponsors().forEach(unit -> council.member(unit).ifPresent(
                member -> tell(member, title, motion.paper().title(), motion.number(), link(motion))));
        motions.mergedInto(motion.caseNumber()).forEach(merged -> tellSponsor(merged, title, motion.paper().title()));
    }

    private void tellSponsor(MotionState motion, String title, String text) {
        notices.tell(motion.sponsor().group(), title, text, motion.number(), link(motion));
    }

    private void tell(MemberUnit member, String title, String text, @Nullable CaseNumber number, String link) {
        notices.tell(CandidateGroup.of(Role.COUNCIL_MEMBER, member.unit()), title, text, number, link);
        if (member.liaison() == null) {
            notices.tell(CandidateGroup.of(Role.UNIT_CLERK, member.unit()), title, text, number, link);
        } else {
            notices.tell(member.liaison(), title, text, number, link);
        }
    }

    private static String link(MotionState motion) {
        return "/motions/" + motion.number();
    }
}
