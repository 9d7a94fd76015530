package cn.yinxian.organisation.persistence;

import static cn.yinxian.organisation.model.TestCity.BUREAU;
import static cn.yinxian.organisation.model.TestCity.DISTRICT;
import static cn.yinxian.organisation.model.TestCity.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.organisation.BranchPlace;
import cn.yinxian.organisation.BranchPlaces;
import cn.yinxian.organisation.Directory;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.model.HeldPost;
import cn.yinxian.organisation.model.People;
import cn.yinxian.organisation.model.Person;
import cn.yinxian.organisation.model.Posts;
import cn.yinxian.organisation.model.TestCity;
import cn.yinxian.organisation.model.UnitTree;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.testing.MapperTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Whom one finds by name, unit or organ. */
@MapperTest
@Import({MyBatisDirectory.class, MyBatisGroupBook.class, KnownUnits.class, UnitSurroundings.class, MyBatisUnitTree.class, MyBatisBranchPlaces.class,
        MyBatisPeople.class, MyBatisPosts.class, NoonClock.class})
class DirectoryMapperTest {

    private static final BranchCode BRANCH = BranchCode.of("B-440305001-S1-01");

    @Autowired
    private Directory directory;

    @Autowired
    private UnitTree tree;

    @Autowired
    private BranchPlaces branches;

    @Autowired
    private People people;

    @Autowired
    private Posts posts;

    @BeforeEach
    void some_in_post_and_some_not() {
        tree.addAll(TestCity.units());
        branches.put(new BranchPlace(BRANCH, "和平小学退休党支部", SCHOOL));
        hire("li", "李华", true, Role.UNIT_CLERK, BUREAU.value());
        hire("shu", "舒记", true, Role.BRANCH_SECRETARY, BRANCH.value());
        hire("zu", "祖组", true, Role.ORG_DEPT, DISTRICT.value());
        hire("gone", "李去", false, Role.UNIT_CLERK, BUREAU.value());
        hire("admin", "李管", true, Role.SYSTEM_ADMIN, "SYSTEM");
        people.addAll(List.of(new Person(OfficialId.of("idle"), "李闲", null, true, 0)));
    }

    @Test
    void only_who_is_active_and_in_post_and_administers_nothing_is_found_by_name() {
        assertThat(ids("李")).containsExactly("li");
        assertThat(ids("%")).isEmpty();
        assertThat(ids("_华")).isEmpty();
    }

    @Test
    void a_branch_or_an_organ_leads_to_those_who_serve_there() {
        assertThat(ids("和平小学")).containsExactly("shu");
        assertThat(ids("组织部")).containsExactly("zu");
        assertThat(directory.find("组织部", 5)).singleElement().satisfies(entry -> assertThat(entry.posts()).endsWith("委组织部"));
    }

    @Test
    void known_are_those_who_can_be_written_to() {
        var asked = List.of("li", "gone", "admin", "idle", "nobody").stream().map(OfficialId::of).toList();
        assertThat(directory.findAll(asked)).containsOnlyKeys(OfficialId.of("li"));
        assertThat(directory.findAll(List.of())).isEmpty();
    }

    private List<String> ids(String text) {
        return directory.find(text, 10).stream().map(entry -> entry.id().value()).toList();
    }

    private void hire(String id, String name, boolean active, Role role, String place) {
        people.addAll(List.of(new Person(OfficialId.of(id), name, null, active, 0)));
        posts.addAll(List.of(new HeldPost(0, OfficialId.of(id), role, place, null, new DateRange(NoonClock.TODAY, null), 0)));
    }
}
