package cn.yinxian.document.usecase;

import cn.yinxian.document.Documents.Draft;
import cn.yinxian.document.model.PlainText;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.ArrayList;
import java.util.List;

/** Cleans the texts of a draft and refuses what could not be issued as a document. */
final class DraftCheck {

    private static final int LONGEST_BODY = 20_000;

    private final List<Refusal> refusals = new ArrayList<>();

    private DraftCheck() {}

    static Draft accepted(Draft typed) {
        var check = new DraftCheck();
        var draft = new Draft(
                typed.caseNumber(),
                typed.kind(),
                typed.organ(),
                check.line("organName", "发文机关", typed.organName(), 100),
                check.line("organMark", "发文机关代字", typed.organMark(), 30),
                check.line("title", "标题", typed.title(), 200),
                check.line("mainAddressee", "主送机关", typed.mainAddressee(), 200),
                check.body(typed.paragraphs()),
                typed.date(),
                typed.copyTo() == null || typed.copyTo().isBlank() ? null : check.line("copyTo", "抄送机关", typed.copyTo(), 400));
        if (!check.refusals.isEmpty()) {
            throw new Refused(check.refusals);
        }
        return draft;
    }

    private String line(String field, String label, String typed, int longest) {
        String line = PlainText.line(typed);
        if (line.isEmpty()) {
            refuse(field, "请写明" + label);
        } else if (line.length() > longest) {
            refuse(field, "%s共 %d 字，最多 %d 字".formatted(label, line.length(), longest));
        }
        return line;
    }

    private List<String> body(List<String> typed) {
        var paragraphs = PlainText.paragraphs(typed);
        int length = paragraphs.stream().mapToInt(String::length).sum();
        if (paragraphs.isEmpty()) {
            refuse("paragraphs", "请写明正文");
        } else if (length > LONGEST_BODY) {
            refuse("paragraphs", "正文共 %d 字，最多 %d 字".formatted(length, LONGEST_BODY));
        }
        return paragraphs;
    }

    private void refuse(String field, String facts) {
        refusals.add(Refusal.of(field, "document." + field, facts));
    }
}
