package cn.yinxian.formation.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.formation.model.Formation;
import cn.yinxian.formation.model.FormationStep;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.ReturnReason;
import cn.yinxian.workflow.TaskRef;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides after a meeting (会议研究决定) and replies by 批复, agreeing or not; serves userTask_committeeDecision. */
@Service
@Transactional
public class DecideApplication {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("y年M月d日");

    private final Formations formations;
    private final FormationWorkflow workflow;
    private final ReplyLetter reply;
    private final Clock clock;

    DecideApplication(Formations formations, FormationWorkflow workflow, ReplyLetter reply, Clock clock) {
        this.formations = formations;
        this.workflow = workflow;
        this.reply = reply;
        this.clock = clock;
    }

    /**
     * @param metOn day of the meeting that decided; null at 退回补正
     * @param opinion for the approval record; with 不同意 also the reason in the reply
     * @param requirements with 同意: what the reply asks for besides; null or empty if nothing
     */
    public record Command(
            TaskRef task,
            Verdict verdict,
            @Nullable LocalDate metOn,
            @Nullable String opinion,
            @Nullable String requirements,
            List<ReturnReason> reasons,
            long seenVersion,
            CurrentOfficial by) {}

    public void decide(Command command) {
        var task = workflow.take(command.task(), FormationStep.DECISION, command.by());
        var formation = formations.require(task.caseNumber());
        formation.requireVersion(command.seenVersion());
        if (command.verdict() == Verdict.RETURN) {
            formation.sendBack(FormationStep.DECISION);
        } else {
            conclude(formation, command);
        }
        formations.update(formation);
        workflow.decided(task, FormationStep.DECISION, command.verdict(), command.opinion(), command.reasons(), formation);
    }

    private void conclude(Formation formation, Command command) {
        var today = WorkingCalendar.dayOf(clock.instant());
        requireMeeting(formation, command.metOn(), today);
        String opinion = text(command.opinion());
        if (command.verdict() == Verdict.AGREE) {
            formation.approve(today);
            reply.approve(formation, text(command.requirements()), today, command.by().id());
        } else if (opinion.isEmpty()) {
            throw Refused.because(Refusal.of("opinion", "workflow.opinion", "选择不同意时，请写明理由"));
        } else {
            formation.refuse();
            reply.refuse(formation, opinion, today, command.by().id());
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static void requireMeeting(Formation formation, @Nullable LocalDate metOn, LocalDate today) {
        var received = WorkingCalendar.dayOf(formation.submission().at());
        if (metOn == null) {
            throw Refused.because(Refusal.of("metOn", "formation.meeting", "请填写研究决定的会议日期"));
        }
        if (metOn.isAfter(today) || metOn.isBefore(received)) {
            throw Refused.because(Refusal.of(
                    "metOn", "formation.meeting", "会议日期应在收到请示之日（%s）至今天（%s）之间".formatted(DAY.format(received), DAY.format(today))));
        }
    }
}
