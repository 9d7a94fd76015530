package cn.yinxian.selection.round.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.document.Documents;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.ChineseDays;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.Units;
import cn.yinxian.notification.Notices;
import cn.yinxian.selection.round.model.RoundKinds;
import cn.yinxian.selection.round.model.RoundSheet;
import cn.yinxian.selection.round.model.RoundWording;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The notice (通知) of a round, and word of it to the districts and the units. */
@Component
class RoundLetters {

    private final RoundKinds kinds;
    private final RoundPlanning planning;
    private final Documents documents;
    private final Notices notices;
    private final Units units;
    private final Clock clock;

    RoundLetters(RoundKinds kinds, RoundPlanning planning, Documents documents, Notices notices, Units units, Clock clock) {
        this.kinds = kinds;
        this.planning = planning;
        this.documents = documents;
        this.notices = notices;
        this.units = units;
        this.clock = clock;
    }

    void publish(RoundSheet round) {
        var wording = new RoundWording(round, kinds.require(round.plan().kind()));
        var city = units.city();
        var signature = units.signatureOf(city.code());
        documents.issue(
                new Documents.Draft(
                        round.caseNumber(), Documents.Kind.NOTICE, city.code(), signature.fullName(), signature.docMark(), wording.noticeTitle(),
                        "各区县、市直各单位", wording.notice(limits(round)), WorkingCalendar.dayOf(clock.instant()), null),
                Objects.requireNonNull(round.approvedBy()));
        tell(round, round.plan().title() + "开始申报", "申报截止日为%s。".formatted(ChineseDays.of(round.published().callEndsOn())));
    }

    void extended(RoundSheet round) {
        var extension = Objects.requireNonNull(round.published().extension());
        tell(round, round.plan().title() + "申报延期", "申报截止日由%s延至%s。延期原因：%s".formatted(
                ChineseDays.of(extension.from()), ChineseDays.of(round.published().callEndsOn()), extension.why()));
    }

    private void tell(RoundSheet round, String title, String text) {
        String link = "/selections/" + round.caseNumber();
        for (var unit : units.under(units.city().code())) {
            var role = switch (unit.kind()) {
                case CITY -> Role.CITY_CLERK;
                case DISTRICT -> Role.DISTRICT_CLERK;
                default -> Role.UNIT_CLERK;
            };
            notices.tell(CandidateGroup.of(role, unit.code()), title, text, round.number(), link);
        }
    }

    /** 向阳区 3 个、…、市直单位 2 个. */
    private String limits(RoundSheet round) {
        var names = planning.places().stream().collect(Collectors.toMap(Unit::code, Unit::name));
        var city = units.city().code();
        return round.plan().quotas().stream()
                .filter(quota -> quota.places() > 0)
                .map(quota -> "%s %d 个".formatted(quota.place().equals(city) ? "市直单位" : names.get(quota.place()), quota.places()))
                .collect(Collectors.joining("、"));
    }
}
