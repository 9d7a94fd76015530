package cn.yinxian.filing.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.TaskRef;

/** What filing needs of the engine, in our words. */
public interface FilingWorkflow {

    OpenTask recordOpenTo(CurrentOfficial official, TaskRef task);

    OpenTask answerOpenTo(CurrentOfficial official, TaskRef task);

    void recorded(OpenTask task, String opinion);

    void queried(OpenTask task, String question);

    void answered(OpenTask task, String answer);
}
