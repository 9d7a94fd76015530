package cn.yinxian.document;

import cn.yinxian.document.Documents.Draft;
import cn.yinxian.document.Documents.Issued;
import cn.yinxian.document.Documents.Kind;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A 批复 as a committee issues it. */
public final class DocumentExamples {

    public static final CaseNumber CASE = CaseNumber.of("BF-2026-00012");
    public static final OfficialId CLERK = OfficialId.of("li.na");

    /** Text of people who try what happens, each harmless as text. */
    public static final List<String> HOSTILE = List.of(
            "${7*7}", "{{title}}", "{{?paragraphs}}{{/paragraphs}}", "{{@picture}}", "{{+include}}", "#{T(java.lang.Runtime)}",
            "<script>alert(1)</script>", "<w:t>]]></w:t>", "&amp;lt;", "𠮷䶮", "=cmd|' /C calc'!A0", "MERGEFIELD x");

    private DocumentExamples() {}

    public static Draft reply() {
        return reply("关于同意成立中共滨海市向阳区民政局离退休干部支部的批复", "中共滨海市向阳区委组织部");
    }

    public static Draft reply(String title, @Nullable String copyTo) {
        return draft(Kind.REPLY, title, copyTo, List.of("你单位请示收悉。经研究，现批复如下：", "一、同意成立。请抓紧落实。", "（一）关于选举", "此复。"));
    }

    public static Draft replyIn(CaseNumber caseNumber) {
        var reply = reply();
        return new Draft(
                caseNumber,
                reply.kind(),
                reply.organ(),
                reply.organName(),
                reply.organMark(),
                reply.title(),
                reply.mainAddressee(),
                reply.paragraphs(),
                reply.date(),
                reply.copyTo());
    }

    public static Draft draft(Kind kind, String title, @Nullable String copyTo, List<String> paragraphs) {
        return new Draft(
                CASE,
                kind,
                UnitCode.of("440305017"),
                "中共滨海市向阳区民政局委员会",
                "向民委",
                title,
                "向阳区民政局离退休干部工作科",
                paragraphs,
                LocalDate.of(2026, 3, 5),
                copyTo);
    }

    /** The text in every field a person may fill. */
    public static Draft everywhere(String text) {
        return new Draft(
                CASE,
                Kind.REPLY,
                UnitCode.of("440305017"),
                text,
                "向民委",
                text,
                text,
                List.of(text, "一、" + text + "。" + text, "（二）" + text),
                LocalDate.of(2026, 3, 5),
                text);
    }

    public static Issued issued(Draft draft) {
        return new Issued(7, draft, "向民委〔2026〕12号", CLERK);
    }
}
