package cn.yinxian.workflow;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Reach;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Slice;
import cn.yinxian.workflow.persistence.CaseFilter;
import cn.yinxian.workflow.persistence.CaseMapper;
import cn.yinxian.workflow.persistence.CaseRow;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds cases by number, unit, branch or state, within the reader's data scope; newest first, by key. */
@Service
@Transactional(readOnly = true)
public class CaseSearch {

    /**
     * What is asked for; empty fields ask for nothing.
     *
     * @param after number of the last case of the page before
     */
    public record Query(@Nullable String text, @Nullable CaseStatus status, @Nullable String process, @Nullable String after) {}

    private static final int PAGE = 20;

    private final CaseMapper cases;

    CaseSearch(CaseMapper cases) {
        this.cases = cases;
    }

    public Slice<CaseFile> search(Query query, CurrentOfficial reader) {
        return page(filter(query, reader, null));
    }

    /** 我发起的: the reader's own applications. */
    public Slice<CaseFile> startedBy(OfficialId applicant, Query query, CurrentOfficial reader) {
        return page(filter(query, reader, applicant.value()));
    }

    /** Those of these cases that this person may read, by number. */
    public Map<CaseNumber, CaseFile> readable(Collection<CaseNumber> numbers, CurrentOfficial reader) {
        return numbers.isEmpty()
                ? Map.of()
                : cases.selectReadable(numbers.stream().map(CaseNumber::value).toList(), reader.scopePaths(), reader.owners(), substituted(reader)).stream()
                        .map(Cases::fileOf)
                        .collect(Collectors.toMap(CaseFile::number, file -> file));
    }

    private CaseFilter filter(Query query, CurrentOfficial reader, @Nullable String applicant) {
        var last = query.after() == null ? null : cases.select(query.after());
        return new CaseFilter(
                reader.scopePaths(), reader.owners(), substituted(reader), literal(query.text()),
                query.status() == null ? null : query.status().name(), query.process(), applicant,
                last == null ? null : last.startedAt(), last == null ? null : last.caseNumber(), PAGE + 1);
    }

    private static List<Reach> substituted(CurrentOfficial reader) {
        return reader.reach().stream().filter(reach -> !reach.own()).toList();
    }

    /** Text as typed: % and _ are letters here. */
    private static @Nullable String literal(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private Slice<CaseFile> page(CaseFilter filter) {
        List<CaseRow> rows = cases.search(filter);
        var shown = rows.stream().limit(PAGE).map(Cases::fileOf).toList();
        return new Slice<>(shown, rows.size() > PAGE ? shown.get(PAGE - 1).number().value() : null);
    }
}
