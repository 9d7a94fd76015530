package cn.yinxian.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.shared.UnitCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The column "leader" of the table of design 5. */
class EscalationPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "BRANCH_SECRETARY@B-1,       440305001-S1, PARTY_COMMITTEE@440305001",
        "BRANCH_ASSISTANT@B-1,       440300-CZ,    PARTY_COMMITTEE@440300-CZ",
        "UNIT_CLERK@440305001-C1,    440305001-C1, PARTY_COMMITTEE@440305001",
        "PARTY_COMMITTEE@440305001,  440305001,    DISTRICT_LEADER@440305",
        "PARTY_COMMITTEE@440300-CZ,  440300-CZ,    CITY_LEADER@440300",
        "DISTRICT_CLERK@440305,      440305,       DISTRICT_LEADER@440305",
        "DISTRICT_LEADER@440305,     440305,       CITY_LEADER@440300",
        "CITY_CLERK@440300,          440300,       CITY_LEADER@440300",
        "CITY_LEADER@440300,         440300,       ",
        "ORG_DEPT@440305,            440305,       DISTRICT_LEADER@440305",
        "ORG_DEPT@440300,            440300,       CITY_LEADER@440300",
        "JUDGE@440300,               440300,       CITY_LEADER@440300",
        "COUNCIL_MEMBER@440300-CZ,   440300-CZ,    COUNCIL_SECRETARY@440300",
        "COUNCIL_CONVENER@440305,    440305,       COUNCIL_SECRETARY@440305",
        "COUNCIL_SECRETARY@440305,   440305,       DISTRICT_LEADER@440305"
    })
    void a_late_task_is_told_to(String group, String unit, String leader) {
        assertThat(EscalationPolicy.leaderOf(CandidateGroup.parse(group), TestCity.around(UnitCode.of(unit))).map(CandidateGroup::toString))
                .isEqualTo(java.util.Optional.ofNullable(leader));
    }
}
