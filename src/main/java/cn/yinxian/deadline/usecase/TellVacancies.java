package cn.yinxian.deadline.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.deadline.Vacancy;
import cn.yinxian.notification.Message;
import cn.yinxian.notification.Notices;
import cn.yinxian.notification.Occasion;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the administrators on working days which posts are vacant; the security administrator appoints. */
@Service
@Transactional
public class TellVacancies {

    private static final int NAMED = 5;
    private static final Occasion OCCASION = Occasion.ordinary("post.vacant", "每个工作日检查岗位空缺");

    private final FindVacancies vacancies;
    private final Notices notices;
    private final WorkingCalendar calendar;
    private final Clock clock;

    TellVacancies(FindVacancies vacancies, Notices notices, WorkingCalendar calendar, Clock clock) {
        this.vacancies = vacancies;
        this.notices = notices;
        this.calendar = calendar;
        this.clock = clock;
    }

    public void tell() {
        if (!calendar.isWorkday(WorkingCalendar.dayOf(clock.instant()))) {
            return;
        }
        var found = vacancies.find();
        if (!found.isEmpty()) {
            var message = message(found);
            notices.tell(CandidateGroup.administrators(Role.SYSTEM_ADMIN), message);
            notices.tell(CandidateGroup.administrators(Role.SECURITY_ADMIN), message);
        }
    }

    private static Message message(List<Vacancy> found) {
        long biting = found.stream().filter(vacancy -> vacancy.waiting() > 0).count();
        String title = "有 " + found.size() + " 个岗位无人在岗" + (biting == 0 ? "" : "，其中 " + biting + " 个有待办事项");
        String named = found.stream().limit(NAMED).map(Vacancy::post).collect(Collectors.joining("、"));
        return new Message(title, named + (found.size() > NAMED ? "等。" : "。"), null, "/admin/vacancies", OCCASION);
    }
}
