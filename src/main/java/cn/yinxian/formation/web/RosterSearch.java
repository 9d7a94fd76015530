package cn.yinxian.formation.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What is looked for on 党员名单; it stands in the address.
 *
 * @param memberSearch part of a member's name or number
 * @param memberUnit part of the name of the member's unit
 * @param branchSearch part of the name of a branch to go to
 */
record RosterSearch(@Nullable String memberSearch, @Nullable String memberUnit, @Nullable String branchSearch) {

    RosterSearch {
        memberSearch = plain(memberSearch);
        memberUnit = plain(memberUnit);
        branchSearch = plain(branchSearch);
    }

    boolean asksMembers() {
        return !memberSearch.isEmpty() || !memberUnit.isEmpty();
    }

    void into(RedirectAttributes address) {
        address.addAttribute("memberSearch", memberSearch);
        address.addAttribute("memberUnit", memberUnit);
        address.addAttribute("branchSearch", branchSearch);
    }

    private static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
