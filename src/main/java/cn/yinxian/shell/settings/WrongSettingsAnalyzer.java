package cn.yinxian.shell.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints which settings are wrong, and what they should be, instead of a stack trace. */
class WrongSettingsAnalyzer extends AbstractFailureAnalyzer<WrongSettings> {

    @Override
    protected FailureAnalysis analyze(Throwable root, WrongSettings wrong) {
        return new FailureAnalysis(
                "环境变量的值不对 / wrong environment variables:\n" + String.join("\n", wrong.sentences()),
                "请改正后重新启动，各项含义见 README 的配置表 / correct them and start again; README lists them.",
                wrong);
    }
}
