package cn.yinxian.selection.judging.model;

import cn.yinxian.shared.CaseNumber;

/**
 * An entry as it is judged.
 *
 * @param code e.g. {@code 1-03}: all that a judge learns of its number
 * @param title as judges read it: without names where they judge blind
 * @param gone whether it left the selection meanwhile
 */
public record JudgedEntry(CaseNumber entry, int group, String code, String title, boolean gone) {

    JudgedEntry leaving() {
        return new JudgedEntry(entry, group, code, title, true);
    }
}
