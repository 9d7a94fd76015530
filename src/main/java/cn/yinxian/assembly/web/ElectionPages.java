package cn.yinxian.assembly.web;

import cn.yinxian.assembly.ElectionSetting;
import cn.yinxian.assembly.HeldElection;
import cn.yinxian.assembly.usecase.CountElection;
import cn.yinxian.assembly.usecase.ElectionTally;
import cn.yinxian.election.NotCountedReason;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.FormErrors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** Counts the report of an election as far as it is filled in and shows it; what cannot stand lands beside its field. */
@Component
public class ElectionPages {

    /** The button that reports; any other only counts, or asks for one more row. */
    public static final String REPORT = "report";

    public static final String COUNT = "count";

    private static final String MORE = "more-";
    private static final String LIVE = "live";

    private final CountElection count;

    ElectionPages(CountElection count) {
        this.count = count;
    }

    /** As it is opened: nothing is said about what is missing yet. */
    public void open(ElectionForm form, ElectionSetting setting, Model model) {
        var tally = count.count(setting, form.held(setting, new BeanPropertyBindingResult(form, "form")));
        var errors = new BeanPropertyBindingResult(form, "form");
        Attempt.succeeds(errors, tally::requireSound);
        fill(form, setting, tally, errors, "", model);
    }

    /**
     * As it was typed.
     *
     * @param held what could be read of the form
     * @param errors what stands against the form already
     * @param go 核算, one more row (then nothing is said about what is missing), or a glance while one types
     * @return whether something stands against it that the person has to be told
     */
    public boolean show(
            ElectionForm form, ElectionSetting setting, HeldElection held, BindingResult errors, String go, Model model) {
        var tally = count.count(setting, held);
        if (go.startsWith(MORE)) {
            fill(form, setting, tally, FormErrors.unreadable(errors), go, model);
            return false;
        }
        if (!go.equals(LIVE)) {
            var found = new BeanPropertyBindingResult(form, errors.getObjectName());
            Attempt.succeeds(found, tally::requireSound);
            errors.addAllErrors(found);
        }
        fill(form, setting, tally, errors, go, model);
        model.addAttribute("moved", go.equals(COUNT) && !errors.hasErrors());
        return errors.hasErrors() && !go.equals(LIVE);
    }

    private void fill(
            ElectionForm form, ElectionSetting setting, ElectionTally tally, BindingResult errors, String go, Model model) {
        String more = go.startsWith(MORE) ? go.substring(MORE.length()) : "";
        var shown = ElectionRows.of(form, setting, tally, more);
        FormErrors.show(shown, FormErrors.on(shown, errors), model);
        model.addAttribute("page", ElectionPage.of(setting, shown, tally, go.equals(LIVE)));
        model.addAttribute("reasons", NotCountedReason.values());
        model.addAttribute("more", more);
    }
}
