package cn.yinxian.formation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The frame of one step of a draft.
 *
 * @param title what is being applied for, e.g. "组建党支部（联合党支部）"
 * @param path where the step's form is sent
 * @param back path of the step before; null on the first
 */
public record DraftPage(
        long id,
        long version,
        String title,
        String step,
        String path,
        int number,
        int count,
        List<StepLink> steps,
        @Nullable String back) {

    /** @param state done, now or ahead: where it stands before or behind this one */
    public record StepLink(int number, String label, String href, String state) {}
}
