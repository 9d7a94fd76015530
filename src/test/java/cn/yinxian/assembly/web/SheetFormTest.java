package cn.yinxian.assembly.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.assembly.ElectionReport.Line;
import cn.yinxian.assembly.ElectionReport.Round;
import cn.yinxian.assembly.ElectionReport.Sheet;
import cn.yinxian.assembly.web.SheetForm.LineForm;
import cn.yinxian.election.Ballots;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;

class SheetFormTest {

    private final List<LineForm> votes = List.of(
            new LineForm("A", false, 7, 1, null), new LineForm("B", false, 8, null, 0), new LineForm("C", true, 1, null, null));

    @Test
    void what_is_not_typed_follows_from_who_came_and_from_the_other_votes() {
        var errors = errors();

        assertThat(form(9, null, null, null).assembly().read(Round.ASSEMBLY, errors)).contains(new Sheet(
                Round.ASSEMBLY, 9, new Ballots(9, 9, 9, 0),
                List.of(new Line("A", false, 7, 1, 1), new Line("B", false, 8, 0, 0), new Line("C", true, 1, 0, 0))));
        assertThat(errors.hasErrors()).isFalse();
    }

    @Test
    void what_is_typed_counts() {
        assertThat(form(10, 9, 8, 1).assembly().read(Round.ASSEMBLY, errors()))
                .hasValueSatisfying(sheet -> assertThat(sheet.ballots()).isEqualTo(new Ballots(9, 8, 7, 1)));
        assertThat(form(10, 9, null, 1).assembly().words()).isEqualTo("实到会 10 人，发出选票 9 张，收回 9 张，有效 8 张，无效 1 张");
    }

    @Test
    void more_spoiled_ballots_than_were_returned_and_a_forgotten_attendance_are_told_at_their_fields() {
        var tooMany = errors();
        assertThat(form(9, null, 3, 4).assembly().read(Round.ASSEMBLY, tooMany)).isEmpty();
        assertThat(tooMany.getFieldErrors("assembly.spoiled")).singleElement()
                .satisfies(error -> assertThat(error.getDefaultMessage()).isEqualTo("无效票 4 张，多于收回选票 3 张"));

        var forgotten = errors();
        assertThat(form(null, null, null, null).assembly().read(Round.ASSEMBLY, forgotten)).isEmpty();
        assertThat(forgotten.hasFieldErrors("assembly.attending")).isTrue();
    }

    private ElectionForm form(Integer attending, Integer issued, Integer returned, Integer spoiled) {
        var none = SheetForm.EMPTY;
        return new ElectionForm(
                null, 1, List.of(), false, false, new SheetForm(attending, issued, returned, spoiled, votes), none, none, none, null,
                List.of(), "", 1);
    }

    private BeanPropertyBindingResult errors() {
        return new BeanPropertyBindingResult(form(9, null, null, null), "form");
    }
}
