package cn.yinxian.formation.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the roster offers.
 *
 * @param mode choose (tick them), gather (tick, and search others), move (a branch for each)
 * @param subject code of the branch that is adjusted or dissolved; empty for a new one
 * @param branches code to name of those that can take members in
 * @param stay words for "no other branch": 留在本支部, 以后安排
 * @param hint what to do here
 */
public record MembersView(
        String mode, String subject, List<Row> rows, Map<String, String> branches, String stay, boolean searchable, String search, String hint) {

    /**
     * @param here whether the member belongs to the branch itself
     * @param note why the member stands out; empty for most
     */
    public record Row(
            String code, String name, String standing, int age, String unitName, String branchName, boolean chosen, String target, boolean here, String note) {}

    Set<String> codes() {
        return rows.stream().map(Row::code).collect(Collectors.toSet());
    }

    /** Members of the branch itself, who may leave it. */
    public List<Row> own() {
        return rows.stream().filter(Row::here).toList();
    }

    /** Members of other branches, who may join. */
    public List<Row> others() {
        return rows.stream().filter(row -> !row.here()).toList();
    }

    public long chosen() {
        return rows.stream().filter(Row::chosen).count();
    }
}
