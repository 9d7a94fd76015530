package cn.yinxian.selection.judging.web;

import java.util.List;
import java.util.Map;

/**
 * Judges and how the entries fall to them.
 *
 * @param judges one for each line of the form, in its order
 * @param problems what stands against this division
 * @param entryChoices numbers to labels, for a recusal
 */
public record AssignPage(
        String roundTitle, boolean blind, String size, List<JudgeLine> judges, List<GroupLine> groups, List<String> problems, Map<String, String> judgeChoices,
        Map<String, String> entryChoices) {

    /** @param recusals whom the judge keeps off, with reasons */
    public record JudgeLine(String id, String name, List<String> recusals) {}

    public record GroupLine(int number, int judges, int recusals, List<EntryLine> entries) {}

    /** @param scorers how many judges score it, those who keep off left out */
    public record EntryLine(String title, String applicant, int scorers) {}
}
