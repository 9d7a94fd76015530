package cn.yinxian.workflow.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.OpenTasks;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.drafting.TaskDrafts;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 暂存: the button beside 提交 on every task page sends the page's form here. Files are not kept. */
@Controller
class DraftController {

    private final OpenTasks tasks;
    private final TaskForms forms;
    private final TaskDrafts drafts;

    DraftController(OpenTasks tasks, TaskForms forms, TaskDrafts drafts) {
        this.tasks = tasks;
        this.forms = forms;
        this.drafts = drafts;
    }

    @PostMapping("/tasks/{taskId}/draft")
    String keep(@PathVariable String taskId, CurrentOfficial me, HttpServletRequest request, RedirectAttributes flash) {
        var task = tasks.open(TaskRef.of(taskId), me);
        drafts.keep(task, forms.typed(task.formKey(), request.getParameterMap()));
        flash.addFlashAttribute("message", "已暂存，尚未提交；事项仍在您的待办中，再打开时会恢复您填写的内容。");
        return "redirect:" + task.path();
    }
}
