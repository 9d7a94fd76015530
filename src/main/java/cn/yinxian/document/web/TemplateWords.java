package cn.yinxian.document.web;

import cn.yinxian.document.usecase.BrowseTemplates.Standing;
import cn.yinxian.document.usecase.StoredTemplates.InUse;
import cn.yinxian.organisation.Roster;
import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Who changed a template and when, as the pages say it. */
@Component
class TemplateWords {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final Roster roster;

    TemplateWords(Roster roster) {
        this.roster = roster;
    }

    Names names(Collection<OfficialId> ids) {
        return new Names(roster.namesOf(ids.stream().filter(Objects::nonNull).distinct().toList()));
    }

    /** Address of the page of a template. */
    static String address(String key) {
        return "/admin/templates/" + key.replace('/', '.');
    }

    static String key(String id) {
        return id.replace('.', '/');
    }

    static String version(int number) {
        return number == 0 ? "随程序发布的模板" : "第 " + number + " 版";
    }

    static String at(Instant instant) {
        return MINUTE.format(instant);
    }

    /** Names of those who had a hand in it. */
    static final class Names {

        private final Map<OfficialId, String> names;

        Names(Map<OfficialId, String> names) {
            this.names = new HashMap<>(names);
        }

        String of(OfficialId id) {
            return names.getOrDefault(id, id.value());
        }

        /** "第 3 版，张三 2026年11月23日 09:00 启用" */
        String inUse(Standing standing) {
            InUse inUse = standing.inUse();
            String version = version(inUse.number());
            return inUse.by() == null || inUse.at() == null ? version : version + "，" + of(inUse.by()) + " " + at(inUse.at()) + " 启用";
        }
    }
}
