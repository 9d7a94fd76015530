package cn.yinxian.organisation;

import cn.yinxian.shared.OfficialId;
import org.jspecify.annotations.Nullable;

/**
 * Where an official sits and can be called.
 *
 * @param unitPath path of the unit of the first post held today; null without a post, or with an administrative one only
 * @param atBranch whether a post at a branch is held: secretaries and their assistants are retirees
 */
public record Contact(
        OfficialId id, String name, @Nullable String phone, boolean active, @Nullable String unitPath, boolean atBranch) {

    @Override
    public String toString() {
        return "Contact[" + id + "]";
    }
}
