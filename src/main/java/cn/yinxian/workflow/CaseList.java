package cn.yinxian.workflow;

import cn.yinxian.deadline.Light;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Slice;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A page of a list of cases, shown by {@code forms/workflow/case-list.ftlh}.
 *
 * @param path of the list itself, to which a question is sent
 * @param more address of the next page; empty on the last one
 */
public record CaseList(String path, List<Row> rows, String more, CaseStatus[] states) {

    /** What may be asked; it stands in the URL. */
    public record Question(@Nullable String text, @Nullable CaseStatus status, @Nullable String after) {

        public CaseSearch.Query within(@Nullable String process) {
            return new CaseSearch.Query(text, status, process, after);
        }
    }

    /** @param light null once the case has ended */
    public record Row(
            String number, String title, String unitName, String applicantName, CaseStatus status, @Nullable Light light, String startedAt) {

        private static Row of(CaseFile file, @Nullable Light light) {
            return new Row(
                    file.number().value(), file.title(), file.unitName(), file.applicantName(), file.status(), light,
                    ChineseTime.of(file.startedAt()));
        }
    }

    /** @param lights of the cases found that are still open */
    public static CaseList of(Slice<CaseFile> found, Map<CaseNumber, Light> lights, String path, Question asked) {
        var rows = found.rows().stream().map(file -> Row.of(file, lights.get(file.number()))).toList();
        return new CaseList(path, rows, more(path, asked, found.next()), CaseStatus.values());
    }

    private static String more(String path, Question asked, @Nullable String next) {
        return next == null
                ? ""
                : UriComponentsBuilder.fromPath(path)
                        .queryParam("text", "{text}")
                        .queryParam("status", "{status}")
                        .queryParam("after", "{after}")
                        .encode()
                        .buildAndExpand(Objects.requireNonNullElse(asked.text(), ""), Objects.requireNonNullElse(asked.status(), ""), next)
                        .toUriString();
    }
}
