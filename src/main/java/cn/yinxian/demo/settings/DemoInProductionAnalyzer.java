package cn.yinxian.demo.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence why the start was stopped. */
class DemoInProductionAnalyzer extends AbstractFailureAnalyzer<DemoInProduction> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DemoInProduction cause) {
        return new FailureAnalysis(
                "以 mysql 配置启动时不得打开演示城市（yinxian.demo=true）/ the demo city must not be switched on under profile mysql",
                "请去掉 yinxian.demo（环境变量 YINXIAN_DEMO）后重新启动 / remove that setting and start again.",
                cause);
    }
}
