package cn.yinxian.renewal.web;

import cn.yinxian.register.Member;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is to stand, in the order of the ballot; rows left empty are not used. */
public record CandidatesForm(
        @Size(max = 50) List<@Nullable @Size(max = 32) String> candidates, @Nullable @Size(max = 500) String note, long version) {

    public CandidatesForm {
        candidates = candidates == null ? List.of() : new ArrayList<>(candidates);
    }

    static CandidatesForm of(List<Member> proposed, int rows, long version) {
        var codes = new ArrayList<String>(proposed.stream().map(Member::code).toList());
        while (codes.size() < rows) {
            codes.add("");
        }
        return new CandidatesForm(codes, "", version);
    }

    /** The same with at least so many rows. */
    CandidatesForm withRows(int rows) {
        var all = new ArrayList<>(candidates);
        while (all.size() < rows) {
            all.add("");
        }
        return new CandidatesForm(all, note, version);
    }

    List<String> named() {
        return candidates.stream().filter(code -> code != null && !code.isBlank()).toList();
    }
}
