package cn.yinxian.formation.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the roster offers.
 *
 * @param mode choose (tick them), gather (look for them, and tick), move (a branch for each)
 * @param subject code of the branch that is adjusted or dissolved; empty for a new one
 * @param own members of that branch, who may leave it
 * @param chosen others who are named already
 * @param found others who match what is looked for, a page of them
 * @param total how many match
 * @param takesIn whether members may be taken in besides the own ones
 * @param asksUnit whether the members' unit may be looked for too
 * @param branches code to name of those that can take members in
 * @param stay words for "no other branch": 不变动, 批复后再安排
 * @param hint what to do here
 */
public record MembersView(
        String mode, String subject, List<Row> own, List<Row> chosen, List<Row> found, int total, boolean takesIn, boolean asksUnit,
        boolean searched, Map<String, String> branches, String stay, String hint) {

    /** @param note why the member stands out; empty for most */
    public record Row(String code, String name, String standing, int age, String unitName, String branchName, String target, String note) {}

    private static final int SHORT = 20;

    /** Everybody on the page who can be ticked. */
    List<String> codes() {
        return Stream.concat(chosen.stream(), found.stream()).map(Row::code).toList();
    }

    /** A short list needs no search. */
    public boolean findable() {
        return searched || asksUnit || total > SHORT;
    }
}
