package cn.yinxian.organisation.persistence;

import static cn.yinxian.organisation.model.TestCity.BUREAU;
import static cn.yinxian.organisation.model.TestCity.CITY;
import static cn.yinxian.organisation.model.TestCity.COMMUNITY;
import static cn.yinxian.organisation.model.TestCity.DISTRICT;
import static cn.yinxian.organisation.model.TestCity.SCHOOL;
import static cn.yinxian.organisation.model.TestCity.STREET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.UnitSignature;
import cn.yinxian.organisation.Units;
import cn.yinxian.organisation.model.TestCity;
import cn.yinxian.organisation.model.UnitTree;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.testing.MapperTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@MapperTest
@Import({MyBatisUnits.class, KnownUnits.class, UnitSurroundings.class, MyBatisUnitTree.class, MyBatisFigures.class, NoonClock.class})
class UnitsMapperTest {

    @Autowired
    Units units;

    @Autowired
    UnitTree tree;

    @BeforeEach
    void city() {
        tree.addAll(TestCity.units());
    }

    @Test
    void units_read_back_as_they_were_written() {
        assertThat(tree.require(SCHOOL)).isEqualTo(TestCity.unit(SCHOOL));
        assertThat(units.findAll(List.of(CITY, BUREAU, UnitCode.of("999")))).containsOnlyKeys(CITY, BUREAU);
        assertThat(units.city().name()).isEqualTo("云阳市");
        assertThatThrownBy(() -> units.require(UnitCode.of("999"))).isInstanceOf(Missing.class);
    }

    @Test
    void children_and_subtree_follow_the_administration() {
        assertThat(units.childrenOf(CITY)).extracting(unit -> unit.code().value()).containsExactly("440300-CZ", "440300-GW", "440305");
        assertThat(units.under(STREET)).extracting(Unit::code).contains(STREET, COMMUNITY, SCHOOL).doesNotContain(DISTRICT);
    }

    @Test
    void units_are_found_by_a_part_of_their_name_below_another() {
        String part = units.require(SCHOOL).name().substring(1);
        assertThat(units.named(part, STREET, 9)).extracting(Unit::code).containsExactly(SCHOOL);
        assertThat(units.named(part, BUREAU, 9)).isEmpty();
        assertThat(units.named("%", CITY, 9)).isEmpty();
        assertThat(units.named("", CITY, 2)).hasSize(2);
    }

    @Test
    void the_deciding_committee_is_the_nearest_along_the_party_line() {
        assertThat(units.committeeFor(SCHOOL)).map(Unit::code).contains(STREET);
        assertThat(units.committeeFor(BUREAU)).map(Unit::code).contains(BUREAU);
        assertThat(units.committeeFor(DISTRICT)).isEmpty();
    }

    @Test
    void city_organs_lie_in_no_district() {
        assertThat(units.districtOf(SCHOOL)).map(Unit::code).contains(DISTRICT);
        assertThat(units.districtOf(BUREAU)).isEmpty();
    }

    @Test
    void a_moved_street_takes_everything_below_along() {
        var before = tree.require(STREET);
        var after = before.movedUnder(tree.require(CITY), tree.require(CITY), 0);
        tree.update(after);
        tree.repathBelow(before, after);
        assertThat(units.require(SCHOOL).path()).isEqualTo("/440300/440305001/440305001-S1/");
        assertThat(tree.require(SCHOOL).partyPath()).isEqualTo("/440300/440305001/440305001-G1/440305001-S1/");
        assertThat(units.districtOf(SCHOOL)).isEmpty();
    }

    @Test
    void who_saw_an_older_version_changes_nothing() {
        tree.update(tree.require(BUREAU).renamed("市财政局𠮷", true, "财机委", "中共云阳市财政局机关委员会", 0));
        var stale = tree.require(BUREAU).renamed("其他", true, null, null, 0);
        assertThatThrownBy(() -> tree.update(stale)).isInstanceOf(Overtaken.class);
        assertThat(units.require(BUREAU).name()).isEqualTo("市财政局𠮷");
        assertThat(units.signatureOf(BUREAU).fullName()).isEqualTo("中共云阳市财政局机关委员会");
        assertThat(units.signatureOf(SCHOOL)).isEqualTo(new UnitSignature("和平小学", "和平小学"));
    }
}
