package cn.yinxian.organisation.model;

import cn.yinxian.organisation.Role;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Posts, written. */
public interface Posts {

    HeldPost require(long id);

    /** All posts of these officials, past and future ones included, by official and start. */
    List<HeldPost> of(Collection<OfficialId> officials);

    void addAll(List<HeldPost> posts);

    /** {@link cn.yinxian.shared.Overtaken} unless the row still has the post's version. */
    void update(HeldPost post);

    void remove(HeldPost post);

    /** Whether anybody holds a post at the unit, or at a branch of it, on the day or later. */
    boolean anyAt(UnitCode unit, LocalDate from);

    /** Officials with an open account who hold the role on the day, wherever; locks their posts. */
    List<OfficialId> holders(Role role, LocalDate day);
}
