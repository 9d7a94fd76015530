package cn.yinxian.organisation.model;

import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.UnitKind;
import java.util.regex.Pattern;

/** What people call a group: "云阳市委老干部局领导", "市财政局机关党委". */
public final class GroupWording {

    /** Organs of Party and government have a 机关党委; schools, hospitals and enterprises have a 党委. */
    private static final Pattern ORGAN = Pattern.compile(".*(局|办公室|办|厅|委|委员会|法院|检察院|协会机关|机关)$");

    private static final Pattern COMMITTEE_ITSELF = Pattern.compile(".*(党委|工委|党组)$");

    private GroupWording() {}

    public static String administrators(Role role) {
        return switch (role) {
            case SYSTEM_ADMIN -> "系统管理员";
            case SECURITY_ADMIN -> "安全管理员";
            default -> "审计员";
        };
    }

    public static String ofBranch(Role role, String branchName) {
        return branchName + (role == Role.BRANCH_SECRETARY ? "书记" : "书记助理员");
    }

    public static String ofUnit(Role role, String name, UnitKind kind) {
        return switch (role) {
            case UNIT_CLERK -> name + "经办人";
            case PARTY_COMMITTEE -> committee(name, kind);
            case DISTRICT_CLERK, CITY_CLERK -> name + "委老干部局经办人";
            case DISTRICT_LEADER, CITY_LEADER -> name + "委老干部局领导";
            case ORG_DEPT -> name + "委组织部";
            case COUNCIL_SECRETARY -> name + "协调议事会议秘书";
            case COUNCIL_CONVENER -> name + "协调议事会议召集人";
            case COUNCIL_MEMBER -> name + "协调议事会议成员";
            case JUDGE -> name + "评审专家";
            case BRANCH_SECRETARY, BRANCH_ASSISTANT -> ofBranch(role, name);
            case SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR -> administrators(role);
        };
    }

    private static String committee(String name, UnitKind kind) {
        if (COMMITTEE_ITSELF.matcher(name).matches()) {
            return name;
        }
        return switch (kind) {
            case CITY, DISTRICT -> name + "委";
            case STREET -> name + (name.endsWith("街道") ? "党工委" : "党委");
            case UNIT -> name + (ORGAN.matcher(name).matches() ? "机关党委" : "党委");
            case COMMUNITY, ASSOCIATION -> name + "党委";
        };
    }
}
