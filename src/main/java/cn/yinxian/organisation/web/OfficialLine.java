package cn.yinxian.organisation.web;

import cn.yinxian.organisation.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official with account and posts, as the security administrator sees them.
 *
 * @param login null: no account
 */
public record OfficialLine(
        String id, String name, @Nullable String phone, boolean active, long version, @Nullable String login, boolean locked,
        boolean mustChange, List<PostLine> posts) {

    /** @param state NOW, AHEAD or PAST */
    public record PostLine(
            long id, Role role, String place, @Nullable String title, LocalDate from, @Nullable LocalDate to, long version, State state) {

        public boolean open() {
            return state != State.PAST;
        }
    }

    /** When a post is held, seen from today. */
    public enum State {
        NOW,
        AHEAD,
        PAST
    }

    public List<PostLine> openPosts() {
        return posts.stream().filter(PostLine::open).toList();
    }
}
