package cn.yinxian.register.load.model;

import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.register.PartyStanding;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What may stand in the cells of a load, as the screens call it. */
public final class Words {

    public static final Map<String, UnitKind> UNIT_KINDS = ordered(
            "市", UnitKind.CITY, "区县", UnitKind.DISTRICT, "街道（乡镇）", UnitKind.STREET, "街道", UnitKind.STREET, "乡镇", UnitKind.STREET,
            "社区", UnitKind.COMMUNITY, "单位", UnitKind.UNIT, "社团协会", UnitKind.ASSOCIATION);

    public static final Map<String, BranchKind> BRANCH_KINDS = ordered(
            "单独组建", BranchKind.REGULAR, "联合党支部", BranchKind.JOINT, "混编转单建", BranchKind.SEPARATED,
            "社区功能型党支部", BranchKind.COMMUNITY_FUNC, "社团协会功能型党支部", BranchKind.CLUB_FUNC, "临时党支部", BranchKind.TEMP);

    public static final Map<String, PartyStanding> STANDINGS = ordered(
            "正式党员", PartyStanding.FULL, "预备党员", PartyStanding.PROBATIONARY);

    public static final Map<String, OfficerPost> POSTS = ordered(
            Arrays.stream(OfficerPost.values()).flatMap(post -> Stream.of(post.title(), post)).toArray());

    public static final Map<String, Boolean> FEMALE = ordered("女", true, "男", false);

    public static final Map<String, Boolean> YES = ordered("是", true, "否", false);

    /** The three administrators are named one by one by the security administrator, never loaded. */
    public static final Map<String, Role> ROLES = ordered(
            "支部书记", Role.BRANCH_SECRETARY, "书记助理员", Role.BRANCH_ASSISTANT, "单位经办", Role.UNIT_CLERK, "基层党委", Role.PARTY_COMMITTEE,
            "区县经办", Role.DISTRICT_CLERK, "区县审批", Role.DISTRICT_LEADER, "市级经办", Role.CITY_CLERK, "市级审批", Role.CITY_LEADER,
            "组织部", Role.ORG_DEPT, "协调议事会议秘书", Role.COUNCIL_SECRETARY, "协调议事会议成员", Role.COUNCIL_MEMBER,
            "协调议事会议召集人", Role.COUNCIL_CONVENER, "评审专家", Role.JUDGE);

    private Words() {}

    @SuppressWarnings("unchecked")
    private static <T> Map<String, T> ordered(Object... pairs) {
        var words = new LinkedHashMap<String, T>();
        for (int at = 0; at < pairs.length; at += 2) {
            words.put((String) pairs[at], (T) pairs[at + 1]);
        }
        return words;
    }
}
