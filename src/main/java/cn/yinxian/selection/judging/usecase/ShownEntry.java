package cn.yinxian.selection.judging.usecase;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a judge reads it.
 *
 * @param applicant null where judges score blind
 * @param selfScores by code of the criterion: what the applicant gives itself, and on what grounds
 */
public record ShownEntry(
        String title, @Nullable String applicant, String summary, String text, Map<String, Self> selfScores, List<ShownFile> files) {

    public record Self(@Nullable Integer score, String grounds) {}

    /** @param position in the entry, from 1 @param name as the judge sees it @param criterion it gives evidence for; empty: none */
    public record ShownFile(int position, long id, String name, String criterion) {}
}
