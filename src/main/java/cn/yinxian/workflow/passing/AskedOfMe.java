package cn.yinxian.workflow.passing;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.OpenTasks;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.persistence.QueueMapper;
import cn.yinxian.workflow.persistence.QueueRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an official was asked to do on a task, and what became of it so far, for the pages. */
@Service
@Transactional(readOnly = true)
public class AskedOfMe {

    private final OpenTasks tasks;
    private final QueueMapper queue;

    AskedOfMe(OpenTasks tasks, QueueMapper queue) {
        this.tasks = tasks;
        this.queue = queue;
    }

    /**
     * An errand.
     *
     * @param others what those said who signed before, and what the holder thinks if it is signed after: one sentence each
     * @param after how many sign after this official
     */
    public record Asked(OpenTask task, String by, String request, List<String> others, int after) {}

    /** {@link Missing} if this official was not asked to do this sort of errand. */
    public Asked of(TaskRef ref, boolean signing, CurrentOfficial me) {
        var task = tasks.open(ref, me);
        var errand = task.held().errand();
        if (errand == null || errand.signs() != signing) {
            throw new Missing();
        }
        var rows = queue.selectOfTask(ref.value());
        var mine = rows.stream().filter(QueueRow::open).findFirst().orElseThrow(Missing::new);
        int after = (int) rows.stream().filter(QueueRow::open).count() - 1;
        return new Asked(task, mine.askedByName(), mine.request(), said(rows), after);
    }

    /**
     * What was said on a task by those who were asked, and by its holder before them.
     *
     * @param preset what the holder then thought, by the names that every form for deciding has
     */
    public record Answers(List<String> sentences, Map<String, String> preset) {}

    public Answers answers(TaskRef ref) {
        var rows = queue.selectOfTask(ref.value());
        var preset = new HashMap<String, String>();
        rows.stream().filter(row -> row.isAskersOwn() && row.verdict() != null).forEach(row -> {
            preset.put("verdict", row.verdict().name());
            preset.put("opinion", row.opinion() == null ? "" : row.opinion());
        });
        return new Answers(said(rows), preset);
    }

    private static List<String> said(List<QueueRow> rows) {
        var sentences = new ArrayList<String>();
        rows.stream().filter(row -> row.doneAt() != null).forEach(row -> sentences.add(sentence(row)));
        return sentences;
    }

    private static String sentence(QueueRow row) {
        String opinion = row.opinion() == null ? "" : row.opinion();
        if (row.verdict() == null) {
            return "%s：%s".formatted(row.signerName(), opinion);
        }
        String verdict = row.verdict() == Verdict.AGREE ? "同意" : "不同意";
        return "%s（%s）：%s".formatted(row.signerName(), verdict, opinion.isBlank() ? verdict + "。" : opinion);
    }
}
