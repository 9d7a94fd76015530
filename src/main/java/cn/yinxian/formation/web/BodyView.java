package cn.yinxian.formation.web;

import java.util.List;
import java.util.Map;

/**
 * What 班子设置 asks.
 *
 * @param asksBody whether a leading body is asked for at all
 * @param committee whether there will be a 支部委员会
 * @param seats sizes of the committee to choose from, in words
 * @param partners names of the units whose consent is asked for, in the order of the application
 */
public record BodyView(
        boolean asksBody, boolean committee, String hint, Map<String, String> seats, Map<String, String> deputies, List<Partner> partners) {

    public record Partner(String code, String name) {}
}
