package cn.yinxian.notification.usecase;

import cn.yinxian.notification.NoticeFate;
import cn.yinxian.notification.CaseNotices;
import cn.yinxian.notification.model.DeliveryLog;
import cn.yinxian.notification.model.DeliveryQuery;
import cn.yinxian.notification.model.DeliveryQuery.Key;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Post;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Slice;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads who was reminded when, by which rule, and whether it arrived. */
@Service
@Transactional(readOnly = true)
public class BrowseDeliveries implements CaseNotices {

    static final int PAGE = 20;

    private final DeliveryLog log;

    BrowseDeliveries(DeliveryLog log) {
        this.log = log;
    }

    @Override
    public Slice<NoticeFate> ofCase(CaseNumber caseNumber, @Nullable String after) {
        return page(DeliveryQuery.ofCase(caseNumber, after == null ? null : Key.parse(after)));
    }

    @Override
    public List<NoticeFate> ofCase(CaseNumber caseNumber, String rule, int limit) {
        return log.find(DeliveryQuery.ofRule(caseNumber, rule), limit);
    }

    /** @param query its scope is made by {@link #scopeOf} */
    public Slice<NoticeFate> page(DeliveryQuery query) {
        var found = log.find(query, PAGE + 1);
        if (found.size() <= PAGE) {
            return new Slice<>(found, null);
        }
        var last = found.get(PAGE - 1);
        return new Slice<>(found.subList(0, PAGE), new Key(last.toldAt(), last.id()).toString());
    }

    /** Auditors and system administrators look into everything (null), leaders into the units below their posts. */
    public static @Nullable List<String> scopeOf(CurrentOfficial reader) {
        if (reader.has(Role.AUDITOR) || reader.has(Role.SYSTEM_ADMIN)) {
            return null;
        }
        return reader.postsAs(Role.PARTY_COMMITTEE, Role.DISTRICT_LEADER, Role.CITY_LEADER).stream().map(Post::unitPath).distinct().toList();
    }
}
