package cn.yinxian.organisation.usecase;

import static cn.yinxian.organisation.persistence.NoonClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.organisation.BranchPlace;
import cn.yinxian.organisation.BranchPlaces;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.organisation.OrganisationLoad.Batch;
import cn.yinxian.organisation.OrganisationLoad.NewAccount;
import cn.yinxian.organisation.OrganisationLoad.NewOfficial;
import cn.yinxian.organisation.OrganisationLoad.NewPost;
import cn.yinxian.organisation.OrganisationLoad.NewUnit;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.testing.MapperTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MapperTest
@OrganisationBeans
class LoadOrganisationMapperTest {

    private static final UnitCode CITY = UnitCode.of("440300");
    private static final UnitCode DISTRICT = UnitCode.of("440305");
    private static final String HASH = "{bcrypt}$2a$10$abcdefghijklmnopqrstuv";

    @Autowired
    OrganisationLoad load;

    @Autowired
    Units units;

    @Autowired
    Roster roster;

    @Autowired
    BranchPlaces branches;

    @Test
    void a_city_is_loaded_in_two_calls_with_branches_between() {
        var entries = new ArrayList<>(List.of(unit(CITY, UnitKind.CITY, null), unit(DISTRICT, UnitKind.DISTRICT, CITY)));
        IntStream.range(0, 450).mapToObj(number -> UnitCode.of("U-" + number)).forEach(code -> entries.add(unit(code, UnitKind.UNIT, DISTRICT)));
        load.load(new Batch(entries, List.of(), List.of(), List.of()), null);
        assertThat(units.under(DISTRICT)).hasSize(451);

        branches.put(new BranchPlace(BranchCode.of("B-1"), "一支部", UnitCode.of("U-7")));
        var people = IntStream.range(0, 450).mapToObj(number -> OfficialId.of("o" + number)).toList();
        load.load(new Batch(List.of(),
                people.stream().map(id -> new NewOfficial(id, "𠮷䶮", null)).toList(),
                people.stream().map(id -> post(id, Role.BRANCH_SECRETARY, "B-1")).toList(),
                people.stream().map(id -> new NewAccount(id, id.value(), HASH, false)).toList()), null);
        assertThat(roster.membersOf(CandidateGroup.parse("BRANCH_SECRETARY@B-1"))).hasSize(450);
        assertThat(roster.current(OfficialId.of("o9")).posts().get(0).unitPath()).isEqualTo("/440300/440305/U-7/");
    }

    @Test
    void every_fault_of_the_units_is_told_with_its_code() {
        var faults = refusals(new Batch(List.of(unit(CITY, UnitKind.CITY, null), unit(CITY, UnitKind.CITY, null),
                unit(UnitCode.of("S-1"), UnitKind.STREET, CITY), unit(UnitCode.of("U-1"), UnitKind.UNIT, UnitCode.of("U-2"))),
                List.of(), List.of(), List.of()));
        assertThat(faults).contains("单位 440300：代码已被使用", "单位 440300：市已存在，本系统只服务一个市",
                "单位 S-1：街道（乡镇）不能设在市之下", "单位 U-1：上级单位 U-2 不存在，或排在本单位之后");
        assertThat(units.find(CITY)).isEmpty();
    }

    @Test
    void every_fault_of_the_people_is_told() {
        load.load(new Batch(List.of(unit(CITY, UnitKind.CITY, null)), List.of(), List.of(), List.of()), null);
        var li = OfficialId.of("li");
        var faults = refusals(new Batch(List.of(),
                List.of(new NewOfficial(li, "李华", null), new NewOfficial(li, " ", null)),
                List.of(post(li, Role.CITY_CLERK, "440300"), post(li, Role.AUDITOR, "SYSTEM"),
                        post(OfficialId.of("wang"), Role.UNIT_CLERK, "X-1")),
                List.of(new NewAccount(li, "Li", HASH, true), new NewAccount(li, "li", HASH, true))));
        assertThat(faults).containsExactly(
                "工作人员 li：编号已被使用",
                "工作人员 li：姓名应为 1 至 50 个字",
                "工作人员 li：三员分立：系统管理员、安全管理员、审计员不得同时担任其他职务",
                "工作人员 wang：没有这位工作人员",
                "工作人员 li：登录名 Li 应为 2 至 32 位小写字母、数字、点、横线或下划线",
                "工作人员 li：账号只随新增的工作人员建立，每人一个",
                "工作人员 wang：没有代码为 X-1 的在用单位");
    }

    private List<String> refusals(Batch batch) {
        var told = new ArrayList<String>();
        assertThatThrownBy(() -> load.load(batch, null)).isInstanceOfSatisfying(Refused.class,
                refused -> refused.refusals().stream().map(Refusal::facts).forEach(told::add));
        return told;
    }

    private static NewUnit unit(UnitCode code, UnitKind kind, UnitCode parent) {
        return new NewUnit(code, "单位" + code, kind, parent, parent, false, null, null);
    }

    private static NewPost post(OfficialId official, Role role, String place) {
        return new NewPost(official, role, place, null, DateRange.since(TODAY));
    }
}
