package cn.yinxian.shell;

import java.util.List;

/** Whom a visitor may sign in as: given by the demo city only, absent in a real one. */
public interface SignInHints {

    List<Hint> hints();

    /**
     * One demo official.
     *
     * @param group heading under which it is listed, e.g. "市级"
     * @param post post and place, e.g. "向阳区委老干部局 区县经办"
     */
    record Hint(String group, String name, String post, String login, String password) {}
}
