package cn.yinxian.selection.judging.model;

import cn.yinxian.selection.judging.model.JudgeProfile.Service;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Finds who keeps off which entry, before anybody is assigned: what is in the organisation's books need not be remembered.
 *
 * @param today posts held today count as such
 * @param yearsBack posts laid down longer ago do not count
 */
public record RecusalRules(LocalDate today, int yearsBack) {

    /** One for each judge and entry that must not meet, by the strongest ground, in the order given. */
    public List<Recusal> find(Collection<JudgeProfile> judges, Collection<EntryOrigin> entries) {
        return judges.stream()
                .flatMap(judge -> entries.stream().flatMap(entry -> find(judge, entry).stream()))
                .toList();
    }

    public Optional<Recusal> find(JudgeProfile judge, EntryOrigin entry) {
        return serving(judge, entry).or(() -> fromDistrict(judge, entry)).or(() -> served(judge, entry));
    }

    private Optional<Recusal> serving(JudgeProfile judge, EntryOrigin entry) {
        return judge.services().stream()
                .filter(service -> service.period().contains(today) && onPath(service.unitPath(), entry.unitPath()))
                .findFirst()
                .map(service -> recusal(judge, entry, RecusalGround.POST, "现任%s，与申报单位%s同属一个隶属关系".formatted(service.place(), entry.unitName())));
    }

    private Optional<Recusal> fromDistrict(JudgeProfile judge, EntryOrigin entry) {
        String district = entry.districtPath();
        return judge.services().stream()
                .filter(service -> district != null && counts(service) && service.unitPath().startsWith(district))
                .findFirst()
                .map(service -> service.period().contains(today)
                        ? recusal(judge, entry, RecusalGround.DISTRICT, "现任%s，与申报项目同在%s".formatted(service.place(), entry.districtName()))
                        : recusal(judge, entry, RecusalGround.PAST_POST, past(service) + "，与申报项目同在%s".formatted(entry.districtName())));
    }

    private Optional<Recusal> served(JudgeProfile judge, EntryOrigin entry) {
        return judge.services().stream()
                .filter(service -> counts(service) && !isCity(service.unitPath()) && onPath(service.unitPath(), entry.unitPath()))
                .findFirst()
                .map(service -> recusal(judge, entry, RecusalGround.PAST_POST, past(service) + "，与申报单位%s同属一个隶属关系".formatted(entry.unitName())));
    }

    private boolean counts(Service service) {
        var until = service.period().to();
        return !service.period().from().isAfter(today) && (until == null || !until.isBefore(today.minusYears(yearsBack)));
    }

    /** Everything lies below the city: who has left its office is no nearer to one entry than to another. */
    private static boolean isCity(String unitPath) {
        return unitPath.indexOf('/', 1) == unitPath.length() - 1;
    }

    private static boolean onPath(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    private static String past(Service service) {
        var until = service.period().to();
        return until == null ? "曾任" + service.place() : "%d年%d月前任%s".formatted(until.getYear(), until.getMonthValue(), service.place());
    }

    private static Recusal recusal(JudgeProfile judge, EntryOrigin entry, RecusalGround ground, String reason) {
        return new Recusal(judge.id(), entry.entry(), ground, reason);
    }
}
