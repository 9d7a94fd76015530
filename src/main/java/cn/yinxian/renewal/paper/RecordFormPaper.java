package cn.yinxian.renewal.paper;

import cn.yinxian.document.PaperTag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 备案表: the new leading body, for the Organisation Department. */
public record RecordFormPaper(
        @PaperTag("党支部名称") String branchName,
        @PaperTag("所在单位") String unitName,
        @PaperTag("上级党组织") String committeeName,
        @PaperTag("事项，如“届满换届”") String matter,
        @PaperTag("办件编号") String caseNumber,
        @PaperTag(value = "选举日期，指派的为空白", required = false) @Nullable LocalDate heldOn,
        @PaperTag(value = "本届任期届满日", required = false) @Nullable LocalDate termEnd,
        @PaperTag(value = "正式党员人数", required = false) int formalMembers,
        @PaperTag(value = "有选举权的人数", required = false) int voters,
        @PaperTag("班子成员") List<Line> people) {

    public record Line(
            @PaperTag(value = "序号", required = false) int number,
            @PaperTag("职务") String post,
            @PaperTag("姓名") String name,
            @PaperTag("性别") String gender,
            @PaperTag("出生年月") String born,
            @PaperTag("入党时间") String joined,
            @PaperTag(value = "备注，如“指派”", required = false) String note) {}
}
