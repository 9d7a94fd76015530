package cn.yinxian.document.docx;

/** A template of a document cannot be used; stops the start with a sentence that says which tag is wrong. */
public class TemplateFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TemplateFault(String sentence) {
        super(sentence);
    }

    TemplateFault(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
