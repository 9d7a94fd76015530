package cn.yinxian.shell.settings;

import java.util.List;

/** Profile {@code mysql} was started without settings it needs; the message names them. */
class MissingSettings extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> names;

    MissingSettings(List<String> names) {
        super("Missing settings: " + String.join(", ", names));
        this.names = List.copyOf(names);
    }

    List<String> names() {
        return names;
    }
}
