package cn.yinxian.council.meeting.model;

import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Verdict;
import java.time.LocalDate;

/** Why a meeting does not go on: the sentences in which it is refused. */
final class MeetingSteps {

    private MeetingSteps() {}

    static void requireItems(Agenda agenda) {
        if (agenda.items().isEmpty()) {
            throw refused("", "council.agendaEmpty", "议程上没有议题，不能报请审定，也不能审定");
        }
    }

    static void requireNoRefusal(Verdict verdict) {
        if (verdict == Verdict.REFUSE) {
            throw refused("verdict", "council.verdict", "只能同意或者退回修改");
        }
    }

    static Refused noAttendance() {
        return refused("", "council.attendance", "还没有登记出席情况，请先登记");
    }

    static Refused undecided(Agenda agenda, AgendaItem item) {
        return refused("", "council.undecided", "第 %d 项议题“%s”还没有议决".formatted(agenda.placeOf(item), item.title()));
    }

    static Refused awaiting(AgendaItem item) {
        return refused("", "council.awaiting", "临时议题“%s”召集人还没有表态，请先请召集人表态".formatted(item.title()));
    }

    static Refused decidedAlready(AgendaItem item) {
        return refused("decision", "council.decidedOnce", "议题“%s”已经议决，一项议题只议决一次".formatted(item.title()));
    }

    static Refused notReturned(AgendaItem item) {
        return refused("", "council.excerpt", "议题“%s”的纪要摘录还没有送回提出单位，会议不能办结".formatted(item.title()));
    }

    static Refused held(Attendance attendance, Share quorum) {
        return refused("newDay", "council.quorum", "成员单位 %d 个，出席 %d 个，已达到%s，应当开会，不能以人数不足延期"
                .formatted(attendance.members(), attendance.present(), quorum.words()));
    }

    static Refused tooLate(LocalDate latest, int workingDays) {
        return refused("newDay", "council.adjournWorkdays", "应当在 %d 个工作日以内（%d年%d月%d日以前）再次开会"
                .formatted(workingDays, latest.getYear(), latest.getMonthValue(), latest.getDayOfMonth()));
    }

    static Refused notLater() {
        return refused("newDay", "council.adjournWorkdays", "再次开会的日期应当在原定日期以后");
    }

    private static Refused refused(String field, String rule, String facts) {
        return Refused.because(Refusal.of(field, rule, facts));
    }
}
