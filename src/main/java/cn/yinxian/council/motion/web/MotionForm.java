package cn.yinxian.council.motion.web;

import static java.lang.Boolean.TRUE;

import cn.yinxian.council.motion.model.MotionPaper;
import cn.yinxian.council.motion.model.RouteFacts;
import cn.yinxian.council.motion.model.UnitOpinion;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 议题申报表, as typed. Everything may be missing while it is a draft. */
record MotionForm(
        @Nullable String place,
        @Size(max = 100) @Nullable String title,
        @Size(max = 4000) @Nullable String body,
        @Size(max = 1000) @Nullable String asked,
        @Nullable Boolean urgent,
        @Size(max = 500) @Nullable String urgentBecause,
        @Valid @Size(max = 30) @Nullable List<OpinionForm> opinions,
        @Size(max = 40) @Nullable List<String> coSponsors,
        @Size(max = 32) @Nullable String branch,
        @Size(max = 32) @Nullable String earlier,
        @Nullable Boolean money,
        @Nullable Boolean posts,
        @Nullable Boolean singleBranch,
        @Size(max = 32) @Nullable String remit,
        @Size(max = 1000) @Nullable String note,
        long version) {

    private static final int ROWS = 3;

    /** A unit's opinion; the row counts where a unit is named. */
    record OpinionForm(
            @Size(max = 60) @Nullable String unit,
            UnitOpinion.@Nullable OpinionSubject subject,
            UnitOpinion.@Nullable Stance stance,
            @Size(max = 1000) @Nullable String text) {

        static final OpinionForm EMPTY = new OpinionForm("", UnitOpinion.OpinionSubject.GENERAL, null, "");

        boolean isFilled() {
            return unit != null && !unit.isBlank();
        }
    }

    static MotionForm empty(String place) {
        return new MotionForm(place, "", "", "", false, "", rows(List.of()), List.of(), "", "", false, false, false, "", "", 0);
    }

    static MotionForm of(MotionPaper paper, String place, long version) {
        var facts = paper.facts();
        var opinions = paper.opinions().stream()
                .map(one -> new OpinionForm(one.unit(), one.subject(), one.stance(), one.text()))
                .toList();
        return new MotionForm(
                place, paper.title(), paper.body(), paper.asked(), paper.urgentBecause() != null, paper.urgentBecause(), rows(opinions),
                paper.coSponsors().stream().map(UnitCode::value).toList(), text(paper.branch()), text(paper.earlier()), facts.money(),
                facts.posts(), facts.singleBranch(), text(facts.remit()), "", version);
    }

    /** As many rows as are filled, and some to spare. */
    MotionForm withRows() {
        return new MotionForm(
                place, title, body, asked, urgent, urgentBecause, rows(Objects.requireNonNullElse(opinions, List.of())),
                Objects.requireNonNullElse(coSponsors, List.of()), branch, earlier, money, posts, singleBranch, remit, note, version);
    }

    /** @throws Refused naming what cannot be read */
    MotionPaper paper() {
        var faults = new ArrayList<Refusal>();
        var said = opinions(faults);
        if (isUrgent() && strip(urgentBecause) == null) {
            faults.add(Refusal.of("urgentBecause", "council.motion.urgent", "紧急的，请写明理由"));
        }
        var read = new MotionPaper(
                Objects.requireNonNullElse(strip(title), ""), Objects.requireNonNullElse(strip(body), ""),
                Objects.requireNonNullElse(strip(asked), ""), isUrgent() ? strip(urgentBecause) : null, said,
                coSponsors == null ? List.of() : coSponsors.stream().distinct().map(code -> id("coSponsors", code, UnitCode::of, faults)).flatMap(Stream::ofNullable).toList(),
                id("branch", branch, BranchCode::of, faults), id("earlier", earlier, CaseNumber::of, faults),
                new RouteFacts(TRUE.equals(money), TRUE.equals(posts), TRUE.equals(singleBranch), id("remit", remit, UnitCode::of, faults)));
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        return read;
    }

    private boolean isUrgent() {
        return TRUE.equals(urgent);
    }

    private List<UnitOpinion> opinions(List<Refusal> faults) {
        var said = new ArrayList<UnitOpinion>();
        for (int i = 0; opinions != null && i < opinions.size(); i++) {
            var row = opinions.get(i);
            if (row != null && row.isFilled() && row.stance() == null) {
                faults.add(Refusal.of("opinions[" + i + "].stance", "council.motion.stance", "请选择该单位的意见"));
            } else if (row != null && row.isFilled()) {
                said.add(new UnitOpinion(
                        row.unit().strip(), Objects.requireNonNullElse(row.subject(), UnitOpinion.OpinionSubject.GENERAL), row.stance(), strip(row.text())));
            }
        }
        return said;
    }

    private static <T> @Nullable T id(String field, @Nullable String typed, Function<String, T> read, List<Refusal> faults) {
        var code = strip(typed);
        try {
            return code == null ? null : read.apply(code.toUpperCase(java.util.Locale.ROOT));
        } catch (Missing unreadable) {
            faults.add(Refusal.of(field, "council.motion." + field, "编号、代码的写法不对，请核对"));
            return null;
        }
    }

    private static List<OpinionForm> rows(List<OpinionForm> filled) {
        return Stream.concat(filled.stream().filter(Objects::nonNull), Stream.generate(() -> OpinionForm.EMPTY).limit(ROWS)).limit(Math.max(filled.size(), ROWS)).toList();
    }

    private static String text(@Nullable Object id) {
        return id == null ? "" : id.toString();
    }

    static @Nullable String strip(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
