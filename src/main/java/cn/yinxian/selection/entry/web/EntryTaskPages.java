package cn.yinxian.selection.entry.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.entry.usecase.EntryQueries;
import cn.yinxian.workflow.TaskPages;
import cn.yinxian.workflow.TaskRef;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills what every task page of an entry shows. */
@Component
class EntryTaskPages {

    private final TaskPages tasks;
    private final EntryQueries queries;
    private final EntryViews views;

    EntryTaskPages(TaskPages tasks, EntryQueries queries, EntryViews views) {
        this.tasks = tasks;
        this.queries = queries;
        this.views = views;
    }

    /** Puts {@code view} into the model, and what every task page shows; gives the entry as it is now. */
    EntryQueries.Facts show(TaskRef ref, CurrentOfficial me, Model model) {
        var number = tasks.show(ref, me, model).caseNumber();
        model.addAttribute("view", views.of(number));
        return queries.facts(number);
    }
}
