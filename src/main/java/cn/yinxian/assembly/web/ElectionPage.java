package cn.yinxian.assembly.web;

import cn.yinxian.assembly.ElectionSetting;
import cn.yinxian.assembly.LeadingSeats;
import cn.yinxian.assembly.usecase.ElectionTally;
import cn.yinxian.assembly.usecase.ElectionTally.Need;
import cn.yinxian.assembly.web.SheetForm.LineForm;
import cn.yinxian.register.Member;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.shared.Refusal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an election says beside its fields.
 *
 * @param committee whether a committee is elected, which elects its secretary itself
 * @param nominated whether the candidates stand already; others can be written in only
 * @param seatsHint between how many seats the branch chooses; null where the superior has fixed them
 * @param voters who votes and can be elected: member number to name and year of birth
 * @param elected those the assembly has elected, and no others
 * @param posts posts the elected can have
 * @param problems why the votes cannot stand; told here only while one types, else at the fields
 * @param firstDay the reply's day: nobody is elected before
 */
public record ElectionPage(
        boolean committee,
        boolean nominated,
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

    static ElectionPage of(ElectionSetting setting, ElectionForm form, ElectionTally tally, boolean live) {
        var places = setting.places();
        var voters = new LinkedHashMap<String, String>();
        setting.electorate().members().stream().filter(Member::votes).forEach(one -> voters.put(one.code(), named(one)));
        var elected = new LinkedHashMap<String, String>();
        tally.winners().forEach(one -> elected.put(one.memberCode(), voters.getOrDefault(one.memberCode(), one.name())));
        form.posts().forEach(one -> elected.putIfAbsent(one.member(), voters.getOrDefault(one.member(), "")));
        return new ElectionPage(
                places.committee(), !setting.nominees().isEmpty(),
                places.open() ? "应为 %d 至 %d 名".formatted(places.least(), places.most()) : null, ElectionWords.due(tally),
                ElectionWords.candidates(tally), tally.source(), voters, elected, posts(places),
                ElectionWords.results(tally, form.assembly()), live ? problems(form, tally) : List.of(),
                tally.need() == Need.REVOTE || !form.revote().isEmpty(),
                tally.need() == Need.SUPPLEMENTARY || !form.supplementary().isEmpty() || form.agreeingToFewer() != null,
                tally.assemblyDone() || !form.posts().isEmpty(), setting.notBefore(), setting.today());
    }

    private static List<OfficerPost> posts(LeadingSeats places) {
        var all = places.committee() ? List.of(OfficerPost.values()) : WITHOUT_COMMITTEE;
        return all.stream().filter(one -> places.secretary() || one != OfficerPost.SECRETARY).toList();
    }

    /** Who has not yet named all candidates need not hear that some are missing. */
    private static List<String> problems(ElectionForm form, ElectionTally tally) {
        boolean naming = form.assembly().lines().stream().anyMatch(LineForm::isEmpty);
        return tally.refusals().stream()
                .filter(one -> !(naming && one.field().endsWith(".lines")))
                .map(Refusal::sentence)
                .toList();
    }

    private static String named(Member member) {
        return "%s（%d 年生）".formatted(member.name(), member.bornOn().getYear());
    }
}
