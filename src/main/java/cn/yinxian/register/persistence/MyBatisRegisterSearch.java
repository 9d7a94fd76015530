package cn.yinxian.register.persistence;

import static java.util.stream.Collectors.toMap;

import cn.yinxian.register.Branch;
import cn.yinxian.register.BranchCount;
import cn.yinxian.register.BranchLine;
import cn.yinxian.register.Member;
import cn.yinxian.register.RegisterSearch;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.Slice;
import cn.yinxian.shared.UnitCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisRegisterSearch implements RegisterSearch {

    private static final int HISTORY = 100;

    private final RegisterViewMapper views;
    private final BranchReader reader;
    private final Clock clock;

    MyBatisRegisterSearch(RegisterViewMapper views, BranchReader reader, Clock clock) {
        this.views = views;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public Slice<BranchLine> branches(Query query) {
        if (query.paths().isEmpty() && query.branches().isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var codes = views.selectPage(query, pattern(query.text()), query.size() + 1);
        var page = codes.subList(0, Math.min(codes.size(), query.size()));
        return new Slice<>(lines(page), codes.size() > query.size() ? page.get(page.size() - 1) : null);
    }

    @Override
    public Map<BranchCode, BranchCount> counts(Collection<BranchCode> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        var counted = views.countMembers(codes.stream().map(BranchCode::value).distinct().toList()).stream()
                .map(CountRow::count)
                .collect(toMap(BranchCount::branch, count -> count));
        return codes.stream().distinct().collect(toMap(code -> code, code -> counted.getOrDefault(code, BranchCount.none(code))));
    }

    @Override
    public Found retiredMembers(MemberQuery query) {
        var pattern = pattern(query.text());
        int total = views.countRetired(query, pattern);
        return new Found(
                total == 0 ? List.of() : views.selectRetired(query, pattern).stream().map(MemberRow::member).toList(), total);
    }

    @Override
    public List<String> names(UnitCode committee, String beginning, @Nullable BranchCode but) {
        return views.selectNames(committee.value(), plain(beginning) + "%", but == null ? "" : but.value());
    }

    @Override
    public Map<UnitCode, Integer> retiredFormal(Collection<UnitCode> units) {
        return units.isEmpty()
                ? Map.of()
                : views.countRetiredFormal(units).stream().collect(toMap(row -> UnitCode.of(row.unitCode()), RetiredRow::members));
    }

    @Override
    public List<HistoryLine> history(BranchCode code) {
        return views.selectHistory(code.value(), HISTORY).stream().map(HistoryRow::line).toList();
    }

    @Override
    public List<NameChange> namesBefore(BranchCode code) {
        return views.selectNameChanges(code.value(), HISTORY).stream().map(NameRow::change).toList();
    }

    private List<BranchLine> lines(List<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        var counts = counts(codes.stream().map(BranchCode::of).toList());
        var secretaries = views.selectSecretaries(codes, LocalDate.now(clock)).stream()
                .collect(toMap(SecretaryRow::branchCode, SecretaryRow::memberName, (first, second) -> first + "、" + second));
        return reader.byCodes(codes).stream()
                .map(branch -> new BranchLine(branch, counts.get(branch.code()), secretaries.get(branch.code().value())))
                .toList();
    }

    /** Text as typed, its wildcards taken literally. */
    private static @Nullable String pattern(String text) {
        var plain = text.strip();
        return plain.isEmpty() ? null : "%" + plain(plain) + "%";
    }

    private static String plain(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }
}
