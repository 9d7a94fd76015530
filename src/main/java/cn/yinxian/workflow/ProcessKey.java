package cn.yinxian.workflow;

/** A process: its id in the model, and the letters its case numbers begin with (empty where it is only called by others). */
public record ProcessKey(String id, String prefix) {

    public static ProcessKey of(String id, String prefix) {
        return new ProcessKey(id, prefix);
    }

    /** A process that other models call; it opens no case of its own. */
    public static ProcessKey called(String id) {
        return new ProcessKey(id, "");
    }
}
