package cn.yinxian.notification.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.notification.NoticeFate;
import cn.yinxian.notification.model.DeliveryLog;
import cn.yinxian.notification.model.DeliveryQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisDeliveryLog implements DeliveryLog {

    private final FateMapper mapper;

    MyBatisDeliveryLog(FateMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<NoticeFate> find(DeliveryQuery query, int limit) {
        var scope = query.scope();
        var rows = scope != null && scope.isEmpty() ? List.<FateRow>of() : mapper.select(filter(query), limit);
        var notices = rows.stream().collect(groupingBy(FateRow::id, LinkedHashMap::new, toList()));
        return notices.values().stream().map(FateRow::fate).toList();
    }

    private static FateMapper.Filter filter(DeliveryQuery query) {
        var caseNumber = query.caseNumber();
        var day = query.day();
        var after = query.after();
        var state = query.state();
        return new FateMapper.Filter(
                query.scope(),
                caseNumber == null ? null : caseNumber.value(),
                beginningWith(query.person()),
                day == null ? null : startOf(day),
                day == null ? null : startOf(day.plusDays(1)),
                state == null ? null : state.name(),
                after == null ? null : after.toldAt(),
                after == null ? 0 : after.id(),
                query.rule());
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }

    private static @Nullable String beginningWith(@Nullable String name) {
        return name == null ? null : name.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
