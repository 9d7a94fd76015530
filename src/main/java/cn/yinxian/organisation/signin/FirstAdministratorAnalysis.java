package cn.yinxian.organisation.signin;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the sentence instead of a stack trace. */
class FirstAdministratorAnalysis extends AbstractFailureAnalyzer<FirstAdministratorUnset> {

    @Override
    protected FailureAnalysis analyze(Throwable root, FirstAdministratorUnset cause) {
        return new FailureAnalysis(cause.getMessage(), "设置后重新启动。 Set them and start again.", cause);
    }
}
