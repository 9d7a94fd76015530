package cn.yinxian.workflow.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs the engine's timers from the moment everything is up, and stops them before anything else is closed. Started with
 * the engine itself they would outlive a start that fails: a thread that looks for jobs for ever keeps the process alive.
 */
@Component
class EngineTimers implements SmartLifecycle {

    private final JobExecutor executor;
    private final boolean wanted;

    EngineTimers(ProcessEngine engine, @Value("${yinxian.engine.job-executor:true}") boolean wanted) {
        executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        this.wanted = wanted;
    }

    @Override
    public boolean isAutoStartup() {
        return wanted;
    }

    @Override
    public void start() {
        executor.start();
    }

    @Override
    public void stop() {
        executor.shutdown();
    }

    @Override
    public boolean isRunning() {
        return executor.isActive();
    }
}
