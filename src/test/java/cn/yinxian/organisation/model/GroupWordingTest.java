package cn.yinxian.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.UnitKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupWordingTest {

    @ParameterizedTest
    @CsvSource({
        "PARTY_COMMITTEE,  市财政局,     UNIT,      市财政局机关党委",
        "PARTY_COMMITTEE,  市直机关工委, UNIT,      市直机关工委",
        "PARTY_COMMITTEE,  云阳学院,     UNIT,      云阳学院党委",
        "PARTY_COMMITTEE,  和平街道,     STREET,    和平街道党工委",
        "PARTY_COMMITTEE,  清河镇,       STREET,    清河镇党委",
        "PARTY_COMMITTEE,  和平社区,     COMMUNITY, 和平社区党委",
        "DISTRICT_LEADER,  向阳区,       DISTRICT,  向阳区委老干部局领导",
        "CITY_CLERK,       云阳市,       CITY,      云阳市委老干部局经办人",
        "ORG_DEPT,         向阳区,       DISTRICT,  向阳区委组织部",
        "UNIT_CLERK,       市财政局,     UNIT,      市财政局经办人",
        "COUNCIL_CONVENER, 云阳市,       CITY,      云阳市协调议事会议召集人"
    })
    void a_group_is_called_as_people_call_it(Role role, String name, UnitKind kind, String called) {
        assertThat(GroupWording.ofUnit(role, name, kind)).isEqualTo(called);
    }
}
