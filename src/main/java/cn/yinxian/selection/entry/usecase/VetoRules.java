package cn.yinxian.selection.entry.usecase;

import cn.yinxian.register.TermStanding;
import java.util.List;

/** The decision table {@code selection-veto}, in our words. */
public interface VetoRules {

    /**
     * What is known of an applicant.
     *
     * @param ofBranch false: a unit enters itself; standing and members are not asked
     * @param formal 正式党员
     */
    record VetoFacts(boolean ofBranch, TermStanding standing, int formal, int lateActions, boolean honoured, boolean barred) {}

    /**
     * One reason why an applicant may not enter.
     *
     * @param rule stable key
     * @param optional whether a round may leave it out
     * @param words with the numbers that failed
     * @param source regulation as it may be printed; empty for the city's default
     */
    record EntryVeto(String rule, boolean optional, String words, String source) {

        /** 正式党员 2 人，少于 3 人 — 《中国共产党支部工作条例（试行）》第四条. */
        public String sentence() {
            return source.isEmpty() ? words : words + " — " + source;
        }
    }

    List<EntryVeto> against(VetoFacts facts);
}
