package cn.yinxian.selection.round.web;

import cn.yinxian.selection.round.Criterion;
import cn.yinxian.selection.round.Quota;
import cn.yinxian.selection.round.RoundPhase;
import cn.yinxian.selection.round.model.RoundPlan;
import cn.yinxian.shared.UnitCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 评选方案, as typed. Much may be missing while it is a draft. */
record RoundForm(
        @Size(max = 32) @Nullable String kind,
        @Nullable Integer year,
        @Size(max = 60) @Nullable String title,
        @Size(max = 1000) @Nullable String purpose,
        @Size(max = 100) @Nullable String approvalBasis,
        @Valid @Size(max = 15) @Nullable List<CriterionForm> criteria,
        @Nullable Integer textLimit,
        @Nullable Integer photoLimit,
        @Valid @Size(max = 60) @Nullable List<QuotaForm> quotas,
        @Size(max = 10) @Nullable List<@Size(max = 40) String> vetoes,
        @Size(max = 7) @Nullable List<@Nullable Integer> workdays,
        @Size(max = 500) @Nullable String note,
        long version) {

    private static final int SPARE_ROWS = 2;
    private static final int MOST_ROWS = 15;

    /** One criterion; the row counts where it is named. */
    record CriterionForm(
            @Size(max = 20) @Nullable String code, @Size(max = 30) @Nullable String name, @Nullable Integer weight,
            @Size(max = 200) @Nullable String guide) {

        static final CriterionForm EMPTY = new CriterionForm("", "", null, "");

        boolean isFilled() {
            return name != null && !name.isBlank() || weight != null && weight != 0;
        }
    }

    record QuotaForm(@Size(max = 32) @Nullable String place, @Nullable Integer places) {}

    static RoundForm of(RoundPlan plan, long version) {
        return new RoundForm(
                plan.kind(), plan.year(), plan.title(), plan.purpose(), plan.approvalBasis(),
                plan.criteria().stream().map(one -> new CriterionForm(one.code(), one.name(), one.weight(), one.guide())).toList(),
                plan.textLimit(), plan.photoLimit(),
                plan.quotas().stream().map(one -> new QuotaForm(one.place().value(), one.places())).toList(), List.copyOf(plan.vetoes()),
                Arrays.stream(RoundPhase.values()).map(phase -> plan.workdays().get(phase)).toList(), "", version)
                .withRows();
    }

    /** As many criteria as are filled, and some to spare. */
    RoundForm withRows() {
        var filled = Objects.requireNonNullElse(criteria, List.<CriterionForm>of()).stream().filter(Objects::nonNull).toList();
        var rows = Stream.concat(filled.stream(), Stream.generate(() -> CriterionForm.EMPTY).limit(SPARE_ROWS)).limit(MOST_ROWS).toList();
        return new RoundForm(kind, year, title, purpose, approvalBasis, rows, textLimit, photoLimit, quotas, vetoes, workdays, note, version);
    }

    RoundPlan plan() {
        var days = new EnumMap<RoundPhase, Integer>(RoundPhase.class);
        for (var phase : RoundPhase.values()) {
            days.put(phase, workdays != null && phase.ordinal() < workdays.size() ? number(workdays.get(phase.ordinal())) : 0);
        }
        return new RoundPlan(
                text(kind), number(year), text(title), text(purpose), strip(approvalBasis), criteriaRead(), number(textLimit), number(photoLimit),
                Objects.requireNonNullElse(quotas, List.<QuotaForm>of()).stream()
                        .filter(one -> one != null && one.place() != null)
                        .map(one -> new Quota(UnitCode.of(one.place()), number(one.places())))
                        .toList(),
                vetoes == null ? Set.of() : vetoes.stream().filter(Objects::nonNull).collect(Collectors.toSet()), days);
    }

    /** The rows that are filled, each under a code of its own. */
    private List<Criterion> criteriaRead() {
        var filled = Objects.requireNonNullElse(criteria, List.<CriterionForm>of()).stream().filter(row -> row != null && row.isFilled()).toList();
        var taken = filled.stream().map(row -> text(row.code())).collect(Collectors.toSet());
        var fresh = IntStream.iterate(1, i -> i + 1).mapToObj(i -> "c" + i).filter(code -> !taken.contains(code)).iterator();
        var read = new ArrayList<Criterion>();
        for (var row : filled) {
            String code = text(row.code()).matches("[A-Za-z][A-Za-z0-9]*") ? text(row.code()) : fresh.next();
            read.add(new Criterion(code, text(row.name()), number(row.weight()), text(row.guide())));
        }
        return read;
    }

    private static int number(@Nullable Integer typed) {
        return typed == null ? 0 : typed;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static @Nullable String strip(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
