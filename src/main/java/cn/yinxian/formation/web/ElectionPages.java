package cn.yinxian.formation.web;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.election.NotCountedReason;
import cn.yinxian.formation.usecase.CountElection;
import cn.yinxian.formation.usecase.FormationFacts;
import cn.yinxian.formation.usecase.FormationQueries;
import cn.yinxian.formation.usecase.ReportElection;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.CaseNumber;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** Counts the report of an election as far as it is filled in and shows it; what cannot stand lands beside its field. */
@Component
class ElectionPages {

    static final String MORE = "more-";
    static final String LIVE = "live";

    private final CountElection count;
    private final FormationQueries queries;
    private final Clock clock;

    ElectionPages(CountElection count, FormationQueries queries, Clock clock) {
        this.count = count;
        this.queries = queries;
        this.clock = clock;
    }

    /** @param go 核算, one more row (then nothing is said about what is missing), or a glance while one types */
    void show(
            ElectionForm form,
            ReportElection.Command typed,
            BindingResult errors,
            String go,
            FormationFacts facts,
            Model model) {
        var number = CaseNumber.of(facts.number());
        var tally = count.count(number, typed);
        String more = go.startsWith(MORE) ? go.substring(MORE.length()) : "";
        boolean live = go.equals(LIVE);
        if (more.isEmpty() && !live) {
            var found = new BeanPropertyBindingResult(form, errors.getObjectName());
            Attempt.succeeds(found, tally::requireSound);
            errors.addAllErrors(found);
        }
        var shown = ElectionRows.of(form, tally, more);
        FormErrors.show(shown, FormErrors.on(shown, errors), model);
        model.addAttribute("page", ElectionPage.of(
                facts, queries.nextElection(number), shown, tally, live, WorkingCalendar.dayOf(clock.instant())));
        model.addAttribute("reasons", NotCountedReason.values());
        model.addAttribute("more", more);
    }
}
