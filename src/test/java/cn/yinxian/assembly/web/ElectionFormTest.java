package cn.yinxian.assembly.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.assembly.BodyPlan;
import cn.yinxian.assembly.ElectedBranch;
import cn.yinxian.assembly.ElectionSetting;
import cn.yinxian.assembly.Electorate;
import cn.yinxian.assembly.LeadingSeats;
import cn.yinxian.assembly.PostHolder;
import cn.yinxian.assembly.usecase.ElectionTally;
import cn.yinxian.assembly.web.ElectionForm.PostForm;
import cn.yinxian.assembly.web.SheetForm.LineForm;
import cn.yinxian.register.OfficerPost;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;

/** A report whose candidates the superior has agreed to beforehand. */
class ElectionFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final ElectionSetting setting = new ElectionSetting(
            ElectedBranch.STANDING, new Electorate(List.of()), LeadingSeats.fixed(new BodyPlan(true, 3, 5, 7), 3), null, TODAY,
            List.of("M1", "M2", "M3", "M4"));

    @Test
    void the_candidates_stand_on_the_sheet_already() {
        var form = ElectionForm.empty(setting, 7);
        assertThat(form.assembly().lines()).extracting(LineForm::member).containsExactly("M1", "M2", "M3", "M4");
        assertThat(form.held(setting, new BeanPropertyBindingResult(form, "form")).heldOn()).isEqualTo(TODAY);
    }

    @Test
    void who_was_not_put_forward_is_shown_as_written_in() {
        var empty = ElectionForm.empty(setting, 7);
        var lines = new ArrayList<>(empty.assembly().lines());
        lines.add(new LineForm("M5", false, 7, null, null));
        var typed = form(empty.assembly().withLines(lines), List.of());
        var shown = ElectionRows.of(typed, setting, tally(), "");
        assertThat(shown.assembly().lines()).extracting(LineForm::writeIn).containsExactly(false, false, false, false, true);
    }

    @Test
    void who_becomes_secretary_needs_the_votes_of_the_committee() {
        var form = form(SheetForm.EMPTY, List.of(
                new PostForm("M1", OfficerPost.SECRETARY, null, null, null), new PostForm("M2", null, null, null, null)));
        var errors = new BeanPropertyBindingResult(form, "form");
        assertThat(form.held(setting, errors).posts()).containsExactly(new PostHolder("M1", OfficerPost.SECRETARY));
        form.requirePosts(errors);
        assertThat(errors.hasFieldErrors("posts[0].yes")).isTrue();
        assertThat(errors.hasFieldErrors("posts[1].post")).isTrue();
    }

    private static ElectionForm form(SheetForm assembly, List<PostForm> posts) {
        return new ElectionForm(
                null, null, List.of(), false, false, assembly, SheetForm.EMPTY, SheetForm.EMPTY, SheetForm.EMPTY, null, posts, "", 7);
    }

    private static ElectionTally tally() {
        return new ElectionTally(
                ElectionTally.Need.ASSEMBLY, 10, 10, 8, 3, 4, true, null, null, List.of(), List.of(), 0, 0, List.of(), List.of());
    }
}
