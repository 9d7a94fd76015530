package cn.yinxian.workflow.engine;

import org.camunda.bpm.engine.ProcessEngineException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says how the engine's tables come into an empty database, instead of a stack trace. */
class EngineSchemaAnalyzer extends AbstractFailureAnalyzer<ProcessEngineException> {

    private static final String SCRIPTS = "org/camunda/bpm/engine/db/create/activiti.mysql.create.{engine,history,identity,decision.engine,decision.history}.sql";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, ProcessEngineException failure) {
        if (!String.valueOf(failure.getMessage()).contains("no Camunda tables in the database")
                && !String.valueOf(failure.getMessage()).contains("Tables are missing")) {
            return null;
        }
        return new FailureAnalysis(
                "数据库中没有流程引擎的表 / the engine's tables are missing.",
                "首次启动时设置 YINXIAN_DB_CREATE=true，或由数据库管理员执行 camunda-engine-7.24.0.jar 中的 " + SCRIPTS
                        + " / set YINXIAN_DB_CREATE=true once, or let a DBA run these scripts.",
                failure);
    }
}
