package cn.yinxian.organisation;

import cn.yinxian.shared.OfficialId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Officials as colleagues look for them. Only those who are active and hold a post today are in it, and nobody who administers. */
public interface Directory {

    /** At most {@code size} whose name, unit or branch contains the text, by name; the text may name an organ, as 向阳区委组织部 or 老干部局. */
    List<Entry> find(String text, int size);

    /** At most {@code size} who hold a post at one of these units or branches, by name. @param places codes */
    List<Entry> at(Collection<String> places, int size);

    /** Those of these who are in it. */
    Map<OfficialId, Entry> findAll(Collection<OfficialId> ids);

    /** @param posts as people call them, e.g. "向阳区民政局经办人" */
    record Entry(OfficialId id, String name, String posts) {}
}
