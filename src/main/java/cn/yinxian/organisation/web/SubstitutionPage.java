package cn.yinxian.organisation.web;

import cn.yinxian.organisation.ChineseDays;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.OnBehalf;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.model.Colleagues.Colleague;
import cn.yinxian.organisation.usecase.BrowseSubstitutions;
import cn.yinxian.organisation.usecase.BrowseSubstitutions.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 我的代理.
 *
 * @param given who acts for me, now or soon; {@code taken} for whom I act
 * @param name part of a name by which {@code people} was narrowed
 * @param today first day that may be chosen
 * @param represented names of those for whom I act today: what is theirs does not pass on; empty: nobody
 */
public record SubstitutionPage(
        List<Line> given, List<Line> taken, List<Line> over, List<PersonLine> people, boolean more, String name, List<MatterLine> matters,
        String today, int maxDays, String represented) {

    /** @param state 代理中, 未开始 or 已结束 */
    public record Line(long id, long version, boolean mine, String other, String period, String matters, String reason, String state) {}

    /** @param title null: the role's own name */
    public record PersonLine(String id, String name, String placeName, Role role, @Nullable String title) {}

    public record MatterLine(String process, String words, boolean chosen) {}

    /** @param chosen processes as ticked; null: none */
    static SubstitutionPage of(BrowseSubstitutions.Shown shown, CurrentOfficial me, String name, @Nullable Set<String> chosen) {
        var lines = shown.open().stream().map(entry -> line(entry, shown.today())).toList();
        return new SubstitutionPage(
                lines.stream().filter(Line::mine).toList(), lines.stream().filter(line -> !line.mine()).toList(),
                shown.over().stream().map(entry -> line(entry, shown.today())).toList(),
                shown.found().stream().map(SubstitutionPage::person).toList(), shown.more(), name,
                matters(shown.matters(), chosen),
                shown.today().toString(), shown.maxDays(), me.onBehalf().stream().map(OnBehalf::name).distinct().collect(Collectors.joining("、")));
    }

    private static Line line(Entry entry, LocalDate today) {
        var one = entry.substitution();
        String state = one.isRunning(today) ? "代理中" : one.endedAt() != null ? "已提前结束" : one.isOver(today) ? "已到期" : "未开始";
        return new Line(
                one.id(), one.version(), entry.mine(), entry.other(), ChineseDays.of(one.period()), entry.matters(), one.reason(), state);
    }

    private static List<MatterLine> matters(Map<String, String> names, @Nullable Set<String> chosen) {
        return names.entrySet().stream()
                .map(one -> new MatterLine(one.getKey(), one.getValue(), chosen != null && chosen.contains(one.getKey())))
                .toList();
    }

    private static PersonLine person(Colleague one) {
        return new PersonLine(one.id().value(), one.name(), one.placeName(), one.role(), one.title());
    }
}
