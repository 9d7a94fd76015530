package cn.yinxian.selection.entry.web;

import cn.yinxian.attachment.UploadedFile;
import cn.yinxian.selection.entry.SelfScore;
import cn.yinxian.selection.entry.model.EntryPaper;
import cn.yinxian.selection.entry.usecase.AmendEntry;
import cn.yinxian.selection.round.RoundView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** 申报表, as typed. Everything may be missing while it is a draft. */
record EntryForm(
        @Size(max = 120) @Nullable String applicant,
        @Size(max = 60) @Nullable String title,
        @Size(max = 500) @Nullable String summary,
        @Size(max = 20000) @Nullable String text,
        @Valid @Size(max = 15) @Nullable List<ScoreForm> scores,
        @Size(max = 20) @Nullable String purpose,
        @Nullable MultipartFile attachment,
        @Size(max = 500) @Nullable String note,
        long version) {

    /** One criterion, in the round's order. */
    record ScoreForm(@Nullable Integer score, @Size(max = 500) @Nullable String grounds) {}

    static EntryForm empty(String applicant, RoundView round) {
        return of(new EntryPaper("", "", "", List.of()), applicant, round, 0);
    }

    static EntryForm of(EntryPaper paper, String applicant, RoundView round, long version) {
        var rows = round.criteria().stream()
                .map(one -> new ScoreForm(paper.score(one.code()).score(), paper.score(one.code()).grounds()))
                .toList();
        return new EntryForm(applicant, paper.title(), paper.summary(), paper.text(), rows, "", null, "", version);
    }

    EntryPaper paper(RoundView round) {
        var read = new ArrayList<SelfScore>();
        for (int i = 0; i < round.criteria().size(); i++) {
            var row = scores != null && i < scores.size() ? scores.get(i) : null;
            read.add(new SelfScore(round.criteria().get(i).code(), row == null ? null : row.score(), row == null ? "" : text(row.grounds())));
        }
        return new EntryPaper(text(title), text(summary), text(text), read);
    }

    /** The file that comes with it; null where none was chosen. */
    AmendEntry.@Nullable NewFile file() {
        var file = UploadedFile.chosen(attachment);
        return file == null ? null : new AmendEntry.NewFile(text(purpose), file.name(), file.content());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static @Nullable String strip(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
