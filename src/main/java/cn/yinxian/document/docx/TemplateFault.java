package cn.yinxian.document.docx;

import java.util.List;

/** A template cannot be used: every reason as a sentence. In a shipped one it stops the start, in an uploaded one the upload. */
public class TemplateFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    TemplateFault(String name, List<String> reasons) {
        super(sentence(name, reasons));
        this.reasons = List.copyOf(reasons);
    }

    public TemplateFault(String name, String reason, Throwable cause) {
        super(sentence(name, List.of(reason)), cause);
        this.reasons = List.of(reason);
    }

    private static String sentence(String name, List<String> reasons) {
        return "模板 " + name + " 不能使用：" + String.join("；", reasons) + "。";
    }

    public List<String> reasons() {
        return reasons;
    }
}
