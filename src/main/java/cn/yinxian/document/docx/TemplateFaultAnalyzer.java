package cn.yinxian.document.docx;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which template is wrong and how, instead of a stack trace. */
class TemplateFaultAnalyzer extends AbstractFailureAnalyzer<TemplateFault> {

    @Override
    protected FailureAnalysis analyze(Throwable root, TemplateFault fault) {
        return new FailureAnalysis(
                fault.getMessage(),
                "用 WPS 或 Word 打开模板改正标签，标签的样子是 {{title}}；或恢复随程序发布的模板 / correct the tags of the template, or restore the shipped one.",
                fault);
    }
}
