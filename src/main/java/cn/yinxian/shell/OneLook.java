package cn.yinxian.shell;

/** Between its begin and its end, what this thread asks of the database is asked once. */
public interface OneLook {

    void begin();

    void end();
}
