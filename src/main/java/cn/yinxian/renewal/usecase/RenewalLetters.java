package cn.yinxian.renewal.usecase;

import cn.yinxian.document.Documents;
import cn.yinxian.document.Documents.Draft;
import cn.yinxian.document.Documents.Kind;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.Branch;
import cn.yinxian.register.Member;
import cn.yinxian.register.Register;
import cn.yinxian.renewal.model.Holder;
import cn.yinxian.renewal.model.Renewal;
import cn.yinxian.renewal.model.RenewalWording;
import cn.yinxian.renewal.model.RequestKind;
import cn.yinxian.shared.OfficialId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Issues what the superior writes to the branch: 提醒函, 批复, 通知. */
@Component
public class RenewalLetters {

    private final Documents documents;
    private final Register register;
    private final Units units;
    private final RequestDay requestDay;

    RenewalLetters(Documents documents, Register register, Units units, RequestDay requestDay) {
        this.documents = documents;
        this.register = register;
        this.units = units;
        this.requestDay = requestDay;
    }

    void remind(Renewal renewal, String besides, LocalDate date, OfficialId by) {
        issue(renewal, Kind.LETTER, "关于做好%s换届工作的函", wording(renewal).reminder(requestDay.of(renewal.term(), date), besides), date, by);
    }

    void agree(Renewal renewal, String besides, LocalDate date, OfficialId by) {
        issue(renewal, Kind.REPLY, "关于%s换届选举的批复", wording(renewal).agreement(renewal.request(), besides), date, by);
    }

    void shift(Renewal renewal, String besides, LocalDate date, OfficialId by) {
        String kind = renewal.request().kind() == RequestKind.POSTPONE ? "延期" : "提前";
        issue(renewal, Kind.REPLY, "关于%s" + kind + "换届的批复", wording(renewal).shift(renewal.request(), besides), date, by);
    }

    void candidates(Renewal renewal, LocalDate date, OfficialId by) {
        issue(
                renewal, Kind.REPLY, "关于%s候选人预备人选的批复", wording(renewal).candidates(renewal.candidates()), date, by);
    }

    void heads(Renewal renewal, LocalDate date, OfficialId by) {
        issue(renewal, Kind.REPLY, "关于%s书记、副书记任职的批复", wording(renewal).heads(renewal.holders()), date, by);
    }

    void assign(Renewal renewal, LocalDate date, OfficialId by) {
        issue(renewal, Kind.NOTICE, "关于指派%s班子成员的通知", wording(renewal).assignment(renewal.holders()), date, by);
    }

    /** The letter as it would read now, for the page on which it is signed. */
    List<String> draftReminder(Renewal renewal, LocalDate today) {
        return wording(renewal).reminder(requestDay.of(renewal.term(), today), "");
    }

    private RenewalWording wording(Renewal renewal) {
        var people = Stream.concat(renewal.candidates().stream(), renewal.holders().stream().map(Holder::memberCode)).distinct().toList();
        var names = people.isEmpty()
                ? Map.<String, String>of()
                : register.members(people).stream().collect(Collectors.toMap(Member::code, Member::name));
        return new RenewalWording(branch(renewal).name(), renewal.term(), names);
    }

    private void issue(Renewal renewal, Kind kind, String title, List<String> paragraphs, LocalDate date, OfficialId by) {
        var branch = branch(renewal);
        var signature = units.signatureOf(branch.committee());
        documents.issue(
                new Draft(
                        renewal.number(), kind, branch.committee(), signature.fullName(), signature.docMark(),
                        title.formatted(branch.name()),
                        branch.name(), paragraphs, date, null),
                by);
    }

    private Branch branch(Renewal renewal) {
        return register.require(renewal.branch());
    }
}
