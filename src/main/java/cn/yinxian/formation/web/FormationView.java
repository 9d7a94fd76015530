package cn.yinxian.formation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An application as pages show it, in words ready to print. */
public record FormationView(
        long id,
        long version,
        String title,
        List<Fact> facts,
        List<MemberRow> members,
        List<Finding> findings,
        List<OfficerRow> officers,
        List<FileRow> files,
        List<PaperRow> papers) {

    public record Fact(String label, String value) {}

    /** @param target where the member goes, in words */
    public record MemberRow(
            String code, String name, String standing, int age, String unitName, String branchName, String target) {}

    /** What one rule says. {@code tone}: green, amber (needs a reason), red. */
    public record Finding(String tone, String words, String facts, @Nullable String article, @Nullable String reason) {}

    public record OfficerRow(String branch, String name, String post, String mandate) {}

    public record FileRow(long id, String kind, String fileName, String size) {}

    public record PaperRow(long id, String title, String number) {}
}
