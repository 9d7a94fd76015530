package cn.yinxian.shell.settings;

import java.util.List;

/** Profile {@code mysql} was started with settings that cannot be; each sentence names one. */
class WrongSettings extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> sentences;

    WrongSettings(List<String> sentences) {
        super("Wrong settings: " + String.join("; ", sentences));
        this.sentences = List.copyOf(sentences);
    }

    List<String> sentences() {
        return sentences;
    }
}
