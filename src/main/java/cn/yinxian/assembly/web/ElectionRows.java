package cn.yinxian.assembly.web;

import cn.yinxian.assembly.ElectionSetting;
import cn.yinxian.assembly.usecase.ElectionTally;
import cn.yinxian.assembly.usecase.ElectionTally.Need;
import cn.yinxian.assembly.usecase.ElectionTally.Person;
import cn.yinxian.assembly.web.ElectionForm.AbsenteeForm;
import cn.yinxian.assembly.web.ElectionForm.PostForm;
import cn.yinxian.assembly.web.SheetForm.LineForm;
import cn.yinxian.register.OfficerPost;
import java.util.ArrayList;
import java.util.List;

/** Gives a report as many rows as are needed next: candidates to be named, those tied, those elected with their posts. */
final class ElectionRows {

    private static final String WRITE_IN = "-writeIn";

    private ElectionRows() {}

    /** @param more which list the person asked one more row for, {@code -writeIn} for 另选他人; empty for none */
    static ElectionForm of(ElectionForm form, ElectionSetting setting, ElectionTally tally, String more) {
        return new ElectionForm(
                form.heldOn(), form.seats(), absentees(form, more), form.superiorAgreed(), form.assemblyPassed(),
                sheet(nominated(form.assembly(), setting), tally.candidatesRequired(), "assembly", more), revote(form, tally),
                sheet(form.supplementary(), tally.vacantSeats() + 1, "supplementary", more), committee(form.committee(), setting, tally),
                form.agreeingToFewer(),
                posts(form, setting, tally), form.note(), form.version());
    }

    private static List<AbsenteeForm> absentees(ElectionForm form, String more) {
        var rows = new ArrayList<>(form.notCounted());
        if (rows.isEmpty() || more.equals("notCounted")) {
            rows.add(AbsenteeForm.EMPTY);
        }
        return rows;
    }

    private static SheetForm sheet(SheetForm sheet, int candidates, String name, String more) {
        var rows = new ArrayList<>(sheet.lines());
        for (long i = rows.stream().filter(LineForm::isCandidate).count(); i < candidates; i++) {
            rows.add(LineForm.EMPTY);
        }
        if (more.equals(name)) {
            rows.add(LineForm.EMPTY);
        } else if (more.equals(name + WRITE_IN)) {
            rows.add(LineForm.WRITE_IN);
        }
        return sheet.withLines(rows);
    }

    private static SheetForm nominated(SheetForm sheet, ElectionSetting setting) {
        return sheet.withLines(sheet.lines().stream()
                .map(line -> line.isUnnamed() || setting.isNominee(line.member()) ? line : line.asWriteIn())
                .toList());
    }

    /** All those elected usually come to their first meeting. */
    private static SheetForm committee(SheetForm sheet, ElectionSetting setting, ElectionTally tally) {
        return tally.need() == Need.COMMITTEE && sheet.isEmpty()
                ? new SheetForm(tally.winners().size() + setting.places().staying().size(), null, null, null, List.of())
                : sheet;
    }

    private static SheetForm revote(ElectionForm form, ElectionTally tally) {
        return tally.need() == Need.REVOTE && form.revote().isEmpty()
                ? form.revote().withLines(tally.tied().stream().map(one -> LineForm.of(one.memberCode())).toList())
                : form.revote();
    }

    /** Everybody elected, with the post already chosen; where one is elected, that is the secretary. */
    private static List<PostForm> posts(ElectionForm form, ElectionSetting setting, ElectionTally tally) {
        if (!tally.assemblyDone()) {
            return form.posts();
        }
        var alone = tally.winners().size() == 1 && setting.places().secretary() ? OfficerPost.SECRETARY : null;
        return tally.winners().stream()
                .map(Person::memberCode)
                .map(code -> form.posts().stream()
                        .filter(one -> code.equals(one.member()))
                        .findFirst()
                        .orElse(PostForm.of(code, alone)))
                .toList();
    }
}
