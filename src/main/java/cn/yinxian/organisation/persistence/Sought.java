package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody looks for in the directory. Organs that are no units of ours, but roles at a district or the city, are
 * looked for by their role: 向阳区委组织部 is the role of the department at 向阳区.
 */
record Sought(String place, List<Role> roles) {

    private static final Map<String, List<Role>> ORGANS = organs();

    private static Map<String, List<Role>> organs() {
        var organs = new LinkedHashMap<String, List<Role>>();
        var bureau = List.of(Role.DISTRICT_CLERK, Role.DISTRICT_LEADER, Role.CITY_CLERK, Role.CITY_LEADER);
        organs.put("委组织部", List.of(Role.ORG_DEPT));
        organs.put("组织部", List.of(Role.ORG_DEPT));
        organs.put("委老干部局", bureau);
        organs.put("老干部局", bureau);
        organs.put("机关党委", List.of(Role.PARTY_COMMITTEE));
        organs.put("党工委", List.of(Role.PARTY_COMMITTEE));
        organs.put("党委", List.of(Role.PARTY_COMMITTEE));
        return organs;
    }

    static Sought of(String text) {
        String plain = text.strip();
        return ORGANS.entrySet().stream()
                .filter(organ -> plain.contains(organ.getKey()))
                .findFirst()
                .map(organ -> new Sought(plain.substring(0, plain.indexOf(organ.getKey())), organ.getValue()))
                .orElse(new Sought(plain, List.of()));
    }

    /** For {@code like}, escaped by {@code !}. */
    String pattern() {
        return "%" + place.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
