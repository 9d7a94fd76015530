package cn.yinxian.assembly.web;

import cn.yinxian.assembly.ElectionReport;
import cn.yinxian.assembly.ElectionSetting;
import cn.yinxian.assembly.HeldElection;
import cn.yinxian.assembly.PostHolder;
import cn.yinxian.assembly.usecase.CountElection;
import cn.yinxian.assembly.usecase.ElectionTally;
import cn.yinxian.election.NotCountedReason;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.FormErrors;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** Counts the report of an election as far as it is filled in and shows it; what cannot stand lands beside its field. */
@Component
public class ElectionPages {

    public static final String COUNT = "count";

    /** The button that reports; any other only counts, or asks for one more row. */
    private static final String REPORT = "report";

    private static final String MORE = "more-";
    private static final String LIVE = "live";

    private final CountElection count;

    ElectionPages(CountElection count) {
        this.count = count;
    }

    /**
     * As it is opened: nothing is said about what is missing yet.
     *
     * @param returned the report that was sent back to be corrected, with the posts it had given
     */
    public void open(
            ElectionSetting setting, Optional<ElectionReport> returned, List<PostHolder> posts, long version, Model model) {
        var form = returned.map(earlier -> ElectionForm.of(setting, earlier, posts, version))
                .orElseGet(() -> ElectionForm.empty(setting, version));
        model.addAttribute("returned", returned.isPresent());
        var tally = count.count(setting, form.held(setting, new BeanPropertyBindingResult(form, "form")));
        var errors = new BeanPropertyBindingResult(form, "form");
        Attempt.succeeds(errors, tally::requireSound);
        fill(form, setting, tally, errors, "", model);
    }

    /**
     * Reports what was typed where that was asked for, else shows it counted.
     *
     * @param binding what stands against the form already
     * @param go 核算, one more row (then nothing is said about what is missing), a glance while one types, or the report itself
     * @return whether it was reported; if not, the page is filled
     */
    public boolean reported(
            ElectionForm form, BindingResult binding, String go, ElectionSetting setting, Consumer<HeldElection> report, Model model,
            HttpServletResponse response) {
        var errors = FormErrors.on(form, binding);
        var held = form.held(setting, errors);
        if (go.equals(REPORT)) {
            form.requirePosts(errors);
            if (Attempt.succeeds(errors, () -> report.accept(held))) {
                return true;
            }
        }
        if (show(form, setting, held, errors, go, model)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return false;
    }

    /** @return whether something stands against it that the person has to be told */
    private boolean show(
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
