package cn.yinxian.selection.entry.web;

import cn.yinxian.organisation.ChineseDays;
import cn.yinxian.selection.entry.usecase.EntryFiles;
import cn.yinxian.selection.round.Criterion;
import cn.yinxian.selection.round.RoundPhase;
import cn.yinxian.selection.round.RoundView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** What stands on the form of an entry besides what is typed. */
final class EntryFormPage {

    /**
     * @param callEnds last day of the call
     * @param purposes what a file may be for
     */
    public record RoundLine(
            String number, String title, int textLimit, int photoLimit, String callEnds, List<Criterion> criteria, Map<String, String> purposes) {}

    private EntryFormPage() {}

    /** @param form one that could not be read at all has no rows */
    static void show(RoundView round, @Nullable EntryForm form, Model model) {
        model.addAttribute("rows", form == null || form.scores() == null ? 0 : form.scores().size());
        var last = round.phase(RoundPhase.CALL).to();
        model.addAttribute("round", new RoundLine(
                round.number().value(), round.title(), round.textLimit(), round.photoLimit(), last == null ? "" : ChineseDays.of(last),
                round.criteria(), purposes(round)));
    }

    static Map<String, String> purposes(RoundView round) {
        var purposes = new LinkedHashMap<String, String>();
        round.criteria().forEach(one -> purposes.put(one.code(), "佐证材料：" + one.name()));
        if (round.photoLimit() > 0) {
            purposes.put(EntryFiles.PHOTO, "照片");
        }
        return purposes;
    }
}
