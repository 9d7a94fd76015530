package cn.yinxian.workflow.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.OpenTasks;
import cn.yinxian.workflow.TaskRef;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Verbs about the whole case that a task page offers too: leads to their page. */
@Controller
class FromTaskController {

    private final OpenTasks tasks;

    FromTaskController(OpenTasks tasks) {
        this.tasks = tasks;
    }

    @GetMapping("/tasks/{taskId}/urge")
    String urge(@PathVariable String taskId, CurrentOfficial me) {
        return caseOf(taskId, me) + "/urge";
    }

    @GetMapping("/tasks/{taskId}/copy")
    String copy(@PathVariable String taskId, CurrentOfficial me) {
        return caseOf(taskId, me) + "/copy";
    }

    @GetMapping("/tasks/{taskId}/circulate")
    String circulate(@PathVariable String taskId, CurrentOfficial me) {
        return caseOf(taskId, me) + "/circulate";
    }

    private String caseOf(String taskId, CurrentOfficial me) {
        return "redirect:/cases/" + tasks.open(TaskRef.of(taskId), me).caseNumber();
    }
}
