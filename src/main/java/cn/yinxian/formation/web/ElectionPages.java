package cn.yinxian.formation.web;

import cn.yinxian.election.NotCountedReason;
import cn.yinxian.formation.usecase.CountElection;
import cn.yinxian.formation.usecase.FormationFacts;
import cn.yinxian.formation.usecase.FormationQueries;
import cn.yinxian.formation.usecase.ReportElection;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.CaseNumber;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** Counts the report of an election as far as it is filled in and shows it; what cannot stand lands beside its field. */
@Component
class ElectionPages {

    private final CountElection count;
    private final FormationQueries queries;

    ElectionPages(CountElection count, FormationQueries queries) {
        this.count = count;
        this.queries = queries;
    }

    /** @param more which list the person asked one more row for, and is not told yet what is missing; empty for none */
    void show(
            ElectionForm form,
            ReportElection.Command typed,
            BindingResult errors,
            String more,
            FormationFacts facts,
            Model model) {
        var number = CaseNumber.of(facts.number());
        var tally = count.count(number, typed);
        if (more.isEmpty()) {
            Attempt.succeeds(errors, tally::requireSound);
        }
        var shown = ElectionRows.of(form, tally, more);
        FormErrors.show(shown, FormErrors.on(shown, errors), model);
        model.addAttribute("page", ElectionPage.of(facts, queries.nextElection(number), shown, tally));
        model.addAttribute("reasons", NotCountedReason.values());
    }
}
