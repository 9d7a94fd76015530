package cn.yinxian.council.body.web;

import cn.yinxian.attachment.Attachments.AttachmentRow;
import cn.yinxian.council.body.AdoptedRule;
import cn.yinxian.council.body.MemberUnit;
import cn.yinxian.council.body.usecase.BrowseCouncils.Opened;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a council shows.
 *
 * @param rule title and number; null without one
 * @param own whether the reader keeps it
 */
public record CouncilPage(
        String place,
        String name,
        String conveners,
        String secretaries,
        List<Member> members,
        @Nullable String rule,
        List<AttachmentRow> files,
        boolean own,
        long version) {

    /** @param liaison null where the unit's clerks stand for one */
    public record Member(String unit, String name, @Nullable String liaison) {}

    static CouncilPage of(Opened opened) {
        var council = opened.council();
        return new CouncilPage(
                council.place().value(), council.name(), joined(opened.conveners()), joined(opened.secretaries()),
                council.members().stream().map(member -> line(member, opened)).toList(), words(council.rule()), opened.files(),
                opened.own(), council.version());
    }

    private static @Nullable String words(@Nullable AdoptedRule rule) {
        return rule == null ? null : "《%s》（%s）".formatted(rule.title(), rule.docNumber());
    }

    private static Member line(MemberUnit member, Opened opened) {
        var liaison = member.liaison();
        return new Member(member.unit().value(), member.name(), liaison == null ? null : opened.liaisons().get(liaison));
    }

    private static String joined(List<String> names) {
        return names.isEmpty() ? "暂无，请管理员安排任职" : String.join("、", names);
    }
}
