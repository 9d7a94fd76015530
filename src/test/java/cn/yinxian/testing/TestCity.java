package cn.yinxian.testing;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.organisation.OrganisationLoad.Batch;
import cn.yinxian.organisation.OrganisationLoad.NewAccount;
import cn.yinxian.organisation.OrganisationLoad.NewOfficial;
import cn.yinxian.organisation.OrganisationLoad.NewPost;
import cn.yinxian.organisation.OrganisationLoad.NewUnit;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small city for tests: 银海市 with two districts, a street, a community, a club, a district bureau and a city organ, and
 * an official in every post that routing can ask for. Ids of officials say what they are: {@code clerk-minzheng}.
 */
public class TestCity {

    public static final UnitCode CITY = UnitCode.of("330900");
    public static final UnitCode XIANGYANG = UnitCode.of("330901");
    public static final UnitCode BINJIANG = UnitCode.of("330902");
    public static final UnitCode STREET = UnitCode.of("330901001");
    public static final UnitCode COMMUNITY = UnitCode.of("330901001001");
    public static final UnitCode CLUB = UnitCode.of("330901201");
    public static final UnitCode BUREAU = UnitCode.of("330901101");
    public static final UnitCode SMALL_OFFICE = UnitCode.of("330901102");
    public static final UnitCode OTHER_BUREAU = UnitCode.of("330902101");
    public static final UnitCode CITY_ORGAN = UnitCode.of("330900101");

    private static final DateRange LONG = DateRange.since(LocalDate.of(2020, 1, 1));

    private final OrganisationLoad load;
    private final Roster roster;

    public TestCity(OrganisationLoad load, Roster roster) {
        this.load = load;
        this.roster = roster;
    }

    public void build() {
        load.load(new Batch(units(), officials(), posts(), List.of()), null);
    }

    /** With an account for each official: login name = id. */
    public void build(String passwordHash) {
        var accounts = officials().stream()
                .map(official -> new NewAccount(official.id(), official.id().value(), passwordHash, false))
                .toList();
        load.load(new Batch(units(), officials(), posts(), accounts), null);
    }

    public CurrentOfficial official(String id) {
        return roster.current(OfficialId.of(id));
    }

    private static List<NewUnit> units() {
        return List.of(
                unit(CITY, "银海市", UnitKind.CITY, null, true, "银委"),
                unit(XIANGYANG, "向阳区", UnitKind.DISTRICT, CITY, true, "向委"),
                unit(BINJIANG, "滨江区", UnitKind.DISTRICT, CITY, true, "滨委"),
                unit(STREET, "长宁街道", UnitKind.STREET, XIANGYANG, true, "长宁委"),
                unit(COMMUNITY, "幸福社区", UnitKind.COMMUNITY, STREET, false, null),
                unit(CLUB, "向阳区老年书画协会", UnitKind.ASSOCIATION, XIANGYANG, false, null),
                unit(BUREAU, "向阳区民政局", UnitKind.UNIT, XIANGYANG, true, "向民委"),
                unit(SMALL_OFFICE, "向阳区档案馆", UnitKind.UNIT, XIANGYANG, false, null),
                unit(OTHER_BUREAU, "滨江区教育局", UnitKind.UNIT, BINJIANG, true, "滨教委"),
                unit(CITY_ORGAN, "银海市财政局", UnitKind.UNIT, CITY, true, "银财委"));
    }

    private static NewUnit unit(
            UnitCode code, String name, UnitKind kind, @Nullable UnitCode parent, boolean committee, @Nullable String mark) {
        return new NewUnit(code, name, kind, parent, parent, committee, mark, committee ? "中共" + name + "委员会" : null);
    }

    private static List<NewOfficial> officials() {
        return List.of(
                person("clerk-minzheng", "李经办"), person("committee-minzheng", "周书记"), person("clerk-community", "吴社区"),
                person("clerk-club", "郑会长"), person("clerk-office", "冯馆员"), person("committee-street", "陈工委"),
                person("clerk-street", "褚街道"), person("clerk-xiangyang", "卫区办"), person("clerk2-xiangyang", "卫区办乙"),
                person("leader-xiangyang", "蒋区长"), person("org-xiangyang", "沈组织"), person("clerk-binjiang", "韩滨江"),
                person("leader-binjiang", "杨滨江"), person("org-binjiang", "朱组织"), person("clerk-jiaoyu", "秦教育"),
                person("committee-jiaoyu", "尤教育"), person("clerk-caizheng", "许财政"), person("committee-caizheng", "何财政"),
                person("council-city", "孔秘书"), person("convener-city", "曹召集"), person("member-caizheng", "严财政"),
                person("council-xiangyang", "华秘书"), person("convener-xiangyang", "金召集"), person("member-minzheng", "魏民政"),
                person("council-binjiang", "陶秘书"), person("clerk-city", "吕市办"), person("leader-city", "施市长"), person("org-city", "张组织"),
                person("sysadmin", "系统管理员"), person("secadmin", "安全管理员"), person("auditor", "审计员𠮷"));
    }

    private static NewOfficial person(String id, String name) {
        return new NewOfficial(OfficialId.of(id), name, null);
    }

    private static List<NewPost> posts() {
        var posts = new ArrayList<NewPost>();
        posts.add(post("clerk-minzheng", Role.UNIT_CLERK, BUREAU));
        posts.add(post("committee-minzheng", Role.PARTY_COMMITTEE, BUREAU));
        posts.add(post("clerk-community", Role.UNIT_CLERK, COMMUNITY));
        posts.add(post("clerk-club", Role.UNIT_CLERK, CLUB));
        posts.add(post("clerk-office", Role.UNIT_CLERK, SMALL_OFFICE));
        posts.add(post("committee-street", Role.PARTY_COMMITTEE, STREET));
        posts.add(post("clerk-street", Role.UNIT_CLERK, STREET));
        posts.add(post("clerk-xiangyang", Role.DISTRICT_CLERK, XIANGYANG));
        posts.add(post("clerk2-xiangyang", Role.DISTRICT_CLERK, XIANGYANG));
        posts.add(post("leader-xiangyang", Role.DISTRICT_LEADER, XIANGYANG));
        posts.add(post("org-xiangyang", Role.ORG_DEPT, XIANGYANG));
        posts.add(post("clerk-binjiang", Role.DISTRICT_CLERK, BINJIANG));
        posts.add(post("leader-binjiang", Role.DISTRICT_LEADER, BINJIANG));
        posts.add(post("org-binjiang", Role.ORG_DEPT, BINJIANG));
        posts.add(post("clerk-jiaoyu", Role.UNIT_CLERK, OTHER_BUREAU));
        posts.add(post("committee-jiaoyu", Role.PARTY_COMMITTEE, OTHER_BUREAU));
        posts.add(post("clerk-caizheng", Role.UNIT_CLERK, CITY_ORGAN));
        posts.add(post("committee-caizheng", Role.PARTY_COMMITTEE, CITY_ORGAN));
        posts.add(post("council-city", Role.COUNCIL_SECRETARY, CITY));
        posts.add(post("convener-city", Role.COUNCIL_CONVENER, CITY));
        posts.add(post("member-caizheng", Role.COUNCIL_MEMBER, CITY_ORGAN));
        posts.add(post("council-xiangyang", Role.COUNCIL_SECRETARY, XIANGYANG));
        posts.add(post("convener-xiangyang", Role.COUNCIL_CONVENER, XIANGYANG));
        posts.add(post("member-minzheng", Role.COUNCIL_MEMBER, BUREAU));
        posts.add(post("council-binjiang", Role.COUNCIL_SECRETARY, BINJIANG));
        posts.add(post("clerk-city", Role.CITY_CLERK, CITY));
        posts.add(post("leader-city", Role.CITY_LEADER, CITY));
        posts.add(post("org-city", Role.ORG_DEPT, CITY));
        posts.add(new NewPost(OfficialId.of("sysadmin"), Role.SYSTEM_ADMIN, "SYSTEM", null, LONG));
        posts.add(new NewPost(OfficialId.of("secadmin"), Role.SECURITY_ADMIN, "SYSTEM", null, LONG));
        posts.add(new NewPost(OfficialId.of("auditor"), Role.AUDITOR, "SYSTEM", null, LONG));
        return posts;
    }

    private static NewPost post(String official, Role role, UnitCode place) {
        return new NewPost(OfficialId.of(official), role, place.value(), null, LONG);
    }
}
