package cn.yinxian.shell.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints which settings are missing instead of a stack trace. */
class MissingSettingsAnalyzer extends AbstractFailureAnalyzer<MissingSettings> {

    @Override
    protected FailureAnalysis analyze(Throwable root, MissingSettings missing) {
        String names = String.join("、", missing.names());
        return new FailureAnalysis(
                "以 mysql 配置启动时缺少环境变量 / missing environment variables: " + names,
                "请设置上述环境变量后重新启动，各项含义见 README 的配置表 / set them and start again; README lists them.",
                missing);
    }
}
