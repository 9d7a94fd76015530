package cn.yinxian.council.body.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.council.body.Council;
import cn.yinxian.council.body.Councils;
import cn.yinxian.council.body.model.Prompts;
import cn.yinxian.notification.Notices;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Unit;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The city's secretary reminds a district of what its council lacks; not again for a week. */
@Service
@Transactional
public class PromptDistrict {

    private static final int PAUSE_DAYS = 7;
    private static final List<Role> TOLD = List.of(Role.COUNCIL_SECRETARY, Role.DISTRICT_CLERK, Role.DISTRICT_LEADER);

    private final CouncilDoor door;
    private final Councils councils;
    private final Prompts prompts;
    private final Notices notices;
    private final AuditTrail audit;
    private final Clock clock;

    PromptDistrict(CouncilDoor door, Councils councils, Prompts prompts, Notices notices, AuditTrail audit, Clock clock) {
        this.door = door;
        this.councils = councils;
        this.prompts = prompts;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    public void prompt(UnitCode place, CurrentOfficial by) {
        var district = door.placeToOversee(place, by);
        var missing = missing(councils.find(place)).orElseThrow(() -> refused("该区县已设立协调议事会议，并已登记会议制度，不用提醒"));
        LocalDate today = WorkingCalendar.dayOf(clock.instant());
        if (!prompts.tell(place, today, today.minusDays(PAUSE_DAYS), by.id())) {
            throw refused("%d 天之内已经提醒过%s，请稍后再提醒".formatted(PAUSE_DAYS, district.name()));
        }
        TOLD.forEach(role -> notices.tell(
                CandidateGroup.of(role, place), "请" + missing, "市协调议事会议秘书%s提醒：%s尚未办理此事。".formatted(by.name(), district.name()),
                null, "/councils"));
        audit.append(new Act(by.id().value(), "council.prompt", "council:" + place, "提醒" + district.name() + missing));
    }

    static Optional<String> missing(Optional<Council> council) {
        if (council.isEmpty()) {
            return Optional.of("设立协调议事会议");
        }
        return council.get().rule() == null ? Optional.of("登记协调议事会议制度") : Optional.empty();
    }

    static boolean mayPrompt(Unit place, CurrentOfficial me) {
        return place.parent() != null && CouncilDoor.keeps(place.parent(), me);
    }

    private static Refused refused(String sentence) {
        return Refused.because(Refusal.of("", "council.prompt", sentence));
    }
}
