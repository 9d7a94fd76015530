package cn.yinxian.formation.web;

import cn.yinxian.register.Branch;
import cn.yinxian.register.Member;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the page on which members are arranged says beside its fields.
 *
 * @param open how many have no branch to go to yet
 * @param members member number to name and year of birth
 * @param branches branches to choose from, those already chosen among them
 * @param searchable whether there are too many branches to show them all
 */
public record ArrangementPage(long open, Map<String, String> members, Map<String, String> branches, boolean searchable) {

    private static final int MOST_CHOICES = 200;

    static ArrangementPage of(List<Member> leaving, List<Branch> receiving, ArrangementForm form) {
        var members = new LinkedHashMap<String, String>();
        leaving.forEach(one -> members.put(one.code(), "%s（%d 年生）".formatted(one.name(), one.bornOn().getYear())));
        var chosen = form.members().stream().map(ArrangementForm.TargetForm::target).filter(Objects::nonNull).toList();
        boolean many = receiving.size() > MOST_CHOICES;
        String wanted = many ? Objects.requireNonNullElse(form.search(), "").strip() : "";
        var branches = new LinkedHashMap<String, String>();
        receiving.stream().filter(one -> chosen.contains(one.code().value())).forEach(one -> add(branches, one));
        receiving.stream().filter(one -> one.name().contains(wanted)).limit(MOST_CHOICES).forEach(one -> add(branches, one));
        return new ArrangementPage(form.open(), members, branches, many);
    }

    private static void add(Map<String, String> branches, Branch branch) {
        branches.put(branch.code().value(), branch.name());
    }
}
