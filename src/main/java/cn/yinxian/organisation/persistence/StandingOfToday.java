package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.OnBehalf;
import cn.yinxian.organisation.Post;
import cn.yinxian.organisation.StandIn;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads in one statement for whom an official acts today, and who acts for the official. */
@Component
class StandingOfToday {

    private final SubstitutionMapper mapper;

    StandingOfToday(SubstitutionMapper mapper) {
        this.mapper = mapper;
    }

    /** The official with both. Who has left all posts, or administers, acts for nobody. */
    CurrentOfficial with(OfficialId id, String name, List<Post> posts, LocalDate day) {
        var rows = mapper.selectStanding(id.value(), day);
        boolean handles = posts.stream().anyMatch(post -> !post.role().isAdministrative());
        var onBehalf = handles ? onBehalf(rows.stream().filter(row -> row.substitute().equals(id.value())).toList()) : List.<OnBehalf>of();
        var standIns = rows.stream()
                .filter(row -> row.principal().equals(id.value()))
                .map(row -> new StandIn(row.substituteName(), new DateRange(row.fromDay(), row.toDay()), SubstitutionRow.split(row.matters())))
                .distinct()
                .toList();
        return new CurrentOfficial(id, name, posts, onBehalf, standIns);
    }

    private static List<OnBehalf> onBehalf(List<StandingRow> rows) {
        return rows.stream()
                .map(row -> new OnBehalf(
                        OfficialId.of(row.principal()), row.principalName(), posts(row, rows), SubstitutionRow.split(row.matters()), row.toDay()))
                .distinct()
                .toList();
    }

    private static List<Post> posts(StandingRow of, List<StandingRow> rows) {
        return rows.stream()
                .filter(row -> row.principal().equals(of.principal()) && row.role() != null)
                .map(row -> row.post().post())
                .distinct()
                .collect(Collectors.toList());
    }
}
