package cn.yinxian.formation.web;

import cn.yinxian.formation.model.ElectedBranch;
import cn.yinxian.formation.usecase.ElectionTally;
import cn.yinxian.formation.usecase.ElectionTally.Need;
import cn.yinxian.formation.usecase.FormationFacts;
import cn.yinxian.formation.usecase.FormationQueries.ElectionSetting;
import cn.yinxian.formation.web.SheetForm.LineForm;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.Member;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.shared.Refusal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an election says beside its fields.
 *
 * @param turn which of two branches this election is of; null where there is one only
 * @param seatsHint between how many seats the branch chooses; null where the reply has fixed them
 * @param voters who votes and can be elected: member number to name and year of birth
 * @param elected those the assembly has elected, and no others
 * @param posts posts the elected can have
 * @param problems why the votes cannot stand; told here only while one types, else at the fields
 * @param firstDay the reply's day: nobody is elected before
 */
public record ElectionPage(
        String branch,
        @Nullable String turn,
        boolean committee,
        @Nullable String seatsHint,
        String due,
        String candidates,
        @Nullable String source,
        Map<String, String> voters,
        Map<String, String> elected,
        List<OfficerPost> posts,
        List<String> results,
        List<String> problems,
        boolean revote,
        boolean supplementary,
        boolean division,
        @Nullable LocalDate firstDay,
        LocalDate lastDay) {

    private static final List<OfficerPost> WITHOUT_COMMITTEE = List.of(OfficerPost.SECRETARY, OfficerPost.DEPUTY_SECRETARY);

    static ElectionPage of(
            FormationFacts facts, ElectionSetting setting, ElectionForm form, ElectionTally tally, boolean live, LocalDate today) {
        boolean remains = setting.branch() == ElectedBranch.REMAINING;
        var plan = setting.plan();
        var voters = new LinkedHashMap<String, String>();
        setting.members().stream().filter(Member::votes).forEach(one -> voters.put(one.code(), named(one)));
        var elected = new LinkedHashMap<String, String>();
        tally.winners().forEach(one -> elected.put(one.memberCode(), voters.getOrDefault(one.memberCode(), one.name())));
        form.posts().forEach(one -> elected.putIfAbsent(one.member(), voters.getOrDefault(one.member(), "")));
        return new ElectionPage(
                remains ? Objects.requireNonNullElse(facts.subjectName(), "原党支部") : facts.name(), turn(setting.branch(), facts),
                plan.committee(), remains ? "应为 %d 至 %d 名".formatted(plan.minSeats(), plan.maxSeats()) : null, ElectionWords.due(tally),
                ElectionWords.candidates(tally), tally.source(), voters, elected,
                plan.committee() ? List.of(OfficerPost.values()) : WITHOUT_COMMITTEE, ElectionWords.results(tally, form.assembly()),
                live ? problems(form, tally) : List.of(),
                tally.need() == Need.REVOTE || !form.revote().isEmpty(),
                tally.need() == Need.SUPPLEMENTARY || !form.supplementary().isEmpty() || form.agreeingToFewer() != null,
                tally.assemblyDone() || !form.posts().isEmpty(), facts.decidedOn(), today);
    }

    /** Who has not yet named all candidates need not hear that some are missing. */
    private static List<String> problems(ElectionForm form, ElectionTally tally) {
        boolean naming = form.assembly().lines().stream().anyMatch(LineForm::isEmpty);
        return tally.refusals().stream()
                .filter(one -> !(naming && one.field().endsWith(".lines")))
                .map(Refusal::sentence)
                .toList();
    }

    private static @Nullable String turn(ElectedBranch branch, FormationFacts facts) {
        if (facts.kind() != BranchKind.SEPARATED) {
            return null;
        }
        return branch == ElectedBranch.NEW
                ? "新、老两个党支部都要选举。现在报告新党支部的选举，报告后再报告原党支部的选举。"
                : "新党支部的选举已经报告。现在报告原党支部留下的党员举行的选举。";
    }

    private static String named(Member member) {
        return "%s（%d 年生）".formatted(member.name(), member.bornOn().getYear());
    }
}
