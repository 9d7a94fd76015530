package cn.yinxian.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom a visitor may sign in as: given by the demo city only, absent in a real one. */
public interface SignInHints {

    List<Hint> hints();

    /** How far the demo city is, while it is being built; null once it stands. */
    @Nullable String progress();

    /**
     * One demo official.
     *
     * @param group heading under which it is listed, e.g. "市级"
     * @param post post and place, e.g. "向阳区委老干部局 区县经办"
     * @param trial what this official may try
     */
    record Hint(String group, String name, String post, String trial, String login, String password) {}
}
