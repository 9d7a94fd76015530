package cn.yinxian.workflow.urging;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.notification.Addressed;
import cn.yinxian.notification.Message;
import cn.yinxian.notification.Notices;
import cn.yinxian.notification.Occasion;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.persistence.CaseMapper;
import cn.yinxian.workflow.persistence.CaseRow;
import cn.yinxian.workflow.persistence.UrgeMapper;
import cn.yinxian.workflow.persistence.UrgeRow;
import cn.yinxian.workflow.urging.Awaited.Person;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 催办: everybody for whom a case waits now is told again, in the name of who asks; counted, and not too often. */
@Service
@Transactional
public class UrgeHandlers {

    /** Rule under which the notices go out. */
    public static final String RULE = "case.urge";

    private static final int NAMES = 1900;

    private final CaseMapper cases;
    private final UrgeMapper urges;
    private final UrgeDoors doors;
    private final Awaited awaited;
    private final Notices notices;
    private final AuditTrail audit;

    UrgeHandlers(
            CaseMapper cases, UrgeMapper urges, UrgeDoors doors, Awaited awaited, Notices notices, AuditTrail audit) {
        this.cases = cases;
        this.urges = urges;
        this.doors = doors;
        this.awaited = awaited;
        this.notices = notices;
        this.audit = audit;
    }

    /** @return how many people were told */
    public int urge(CaseNumber number, @Nullable String note, CurrentOfficial me) {
        var file = cases.lock(number.value());
        if (file == null) {
            throw new Missing();
        }
        doors.require(Cases.fileOf(file), me);
        var all = awaited.in(file);
        var others = all.stream().filter(person -> !person.id().equals(me.id())).toList();
        if (others.isEmpty()) {
            throw refused(all.isEmpty() ? "现在没有可以催办的承办人。" : "本办件现在只等您本人办理，不能催办自己。");
        }
        notices.tell(others.stream().map(person -> new Addressed(person.id(), message(file, person, note, me))).toList());
        var names = others.stream().map(Person::name).distinct().toList();
        urges.insert(new UrgeRow(
                null, file.caseNumber(), me.id().value(), me.name(), shortened(names), names.size(), note, doors.now()));
        cases.noteMargin(file.caseNumber());
        audit.append(new Act(me.id().value(), "case.urge", "case:" + number, "催办 " + names.size() + " 人"));
        return names.size();
    }

    private static Message message(CaseRow file, Person person, @Nullable String note, CurrentOfficial me) {
        return new Message(
                "%s催办“%s”的“%s”".formatted(me.name(), shortened(file.title()), person.step()), note == null ? "" : "附言：" + note,
                CaseNumber.of(file.caseNumber()), person.link(), Occasion.ordinary(RULE, "催办").about(person.about()));
    }

    private static String shortened(String title) {
        return title.length() <= 100 ? title : title.substring(0, title.offsetByCodePoints(0, 80)) + "…";
    }

    private static String shortened(List<String> names) {
        var words = names.stream().collect(Collectors.joining("、"));
        return words.length() <= NAMES ? words : words.substring(0, words.lastIndexOf('、', NAMES)) + "等";
    }

    private static Refused refused(String sentence) {
        return Refused.because(Refusal.of("", "workflow.urge", sentence));
    }
}
