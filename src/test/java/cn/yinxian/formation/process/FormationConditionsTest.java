package cn.yinxian.formation.process;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.formation.model.Assessment;
import cn.yinxian.formation.model.Assessment.State;
import cn.yinxian.formation.model.BodyNature;
import cn.yinxian.formation.model.CaseFacts;
import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.Headcount;
import cn.yinxian.formation.usecase.FormationRules;
import cn.yinxian.formation.usecase.FormationRules.FormQuestion;
import cn.yinxian.register.BranchKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code formation-conditions.dmn} and {@code committee-plan.dmn}. */
class FormationConditionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final FormationRules rules = FormationTables.rules();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        // action | kind | formal | probationary | units | largest | remaining | rule → state | words | article
        "FORM|REGULAR|2|1|1|2|0|branch.minFormalMembers|HARD|正式党员 2 人，少于 3 人，不能单独组建；可与相邻、相近的单位组建联合党支部|《中国共产党支部工作条例（试行）》第四条",
        "FORM|REGULAR|3|0|1|3|0|branch.minFormalMembers|OK|正式党员 3 人，不少于 3 人|《中国共产党支部工作条例（试行）》第四条",
        "FORM|JOINT|2|0|2|1|0|branch.minFormalMembers|HARD|各单位正式党员合计 2 人，少于 3 人；请编入同一党委下就近的党支部|《中国共产党支部工作条例（试行）》第四条",
        "FORM|CLUB_FUNC|2|0|1|2|0|branch.minFormalMembers|HARD|正式党员 2 人，少于 3 人；请加入就近的功能型党支部|《中国共产党支部工作条例（试行）》第四条",
        "ADJUST|REGULAR|2|0|1|2|0|branch.minFormalMembers|HARD|调整后正式党员 2 人，少于 3 人；可并入其他党支部、组建联合党支部，或者申请撤销|《中国共产党支部工作条例（试行）》第四条",
        "FORM|REGULAR|45|5|1|45|0|branch.maxMembers|OK|党员 50 人，不超过 50 人|《中国共产党支部工作条例（试行）》第四条",
        "FORM|REGULAR|46|5|1|46|0|branch.maxMembers|SOFT|党员 51 人，超过一般限度 50 人；可以设党总支或者分设党支部，仍建一个党支部的请说明理由，报上级同意|《中国共产党支部工作条例（试行）》第四条",
        "FORM|REGULAR|99|1|1|99|0|branch.maxMembers|HARD|党员 100 人，达到 100 人；应当设立基层党委|《中国共产党党和国家机关基层组织工作条例》第五条",
        "FORM|JOINT|90|30|3|2|0|branch.maxMembers|SOFT|党员 120 人，超过一般限度 50 人；请说明理由，报上级同意|《中国共产党支部工作条例（试行）》第四条",
        "FORM|JOINT|9|0|6|2|0|jointBranch.maxUnits|SOFT|由 6 个单位联合，超过一般限度 5 个；请说明理由，报上级同意|《中国共产党支部工作条例（试行）》第五条",
        "FORM|JOINT|9|0|5|2|0|jointBranch.maxUnits|OK|由 5 个单位联合，不超过 5 个|《中国共产党支部工作条例（试行）》第五条",
        "FORM|JOINT|9|0|1|9|0|jointBranch.maxUnits|HARD|联合党支部由 2 个以上单位组建，现只有 1 个单位|《中国共产党支部工作条例（试行）》第五条",
        "FORM|JOINT|9|0|2|3|0|jointBranch.standAlone|SOFT|有单位正式党员 3 人，已够 3 人，可以单独组建；仍要联合组建的请说明理由|《中国共产党支部工作条例（试行）》第五条",
        "FORM|SEPARATED|9|0|1|9|2|separated.remaining|HARD|分出后原党支部正式党员余 2 人，少于 3 人，不能分设；可组建联合党支部，或者依托党建片组开展活动|《中国共产党支部工作条例（试行）》第四条"
    })
    void a_rule_answers_in_words_with_its_numbers_and_its_article(
            FormationAction action, BranchKind kind, int formal, int probationary, int units, int largest, int remaining,
            String rule, State state, String words, String article) {
        var headcount = new Headcount(formal, probationary, units, largest, remaining);
        var item = item(rules.assess(facts(action, kind, headcount, 3), DAY), rule);
        assertThat(item.state()).isEqualTo(state);
        assertThat(item.words()).isEqualTo(words);
        assertThat(item.article()).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 0, HARD", "3, 1, OK", "3, 2, OK", "3, 3, HARD", "6, 3, HARD",
        "7, 2, HARD", "7, 3, OK", "7, 5, OK", "7, 6, SOFT", "7, 7, SOFT", "20, 8, HARD"
    })
    void the_leading_body_has_the_size_the_number_of_members_allows(int formal, int seats, State state) {
        var headcount = new Headcount(formal, 0, 1, formal, 0);
        var assessment = rules.assess(facts(FormationAction.FORM, BranchKind.REGULAR, headcount, seats), DAY);
        assertThat(item(assessment, "committee.size").state()).isEqualTo(state);
    }

    @Test
    void an_even_committee_or_one_of_half_the_members_asks_for_a_reason_but_not_for_the_citys_consent() {
        var assessment =
                rules.assess(facts(FormationAction.FORM, BranchKind.REGULAR, new Headcount(8, 0, 1, 8, 0), 4), DAY);
        assertThat(assessment.items()).filteredOn(item -> item.state() == State.SOFT).extracting(Assessment.Item::rule).containsExactly("committee.odd", "committee.share");
        assertThat(assessment.isException()).isFalse();
    }

    @Test
    void all_reasons_are_told_at_once() {
        var facts = new CaseFacts(
                FormationAction.FORM, BranchKind.JOINT, BodyNature.UNIT, new Headcount(2, 0, 6, 1, 0), false, 2, 1, 1, 1, 0,
                true, false, 1);
        var hard = rules.assess(facts, DAY).items().stream()
                .filter(item -> item.state() == State.HARD)
                .map(Assessment.Item::rule);
        assertThat(hard).containsExactly(
                "branch.minFormalMembers", "jointBranch.consents", "members.foreign", "members.serving", "members.busy",
                "branch.name");
    }

    @Test
    void a_branch_of_three_ordinary_members_meets_every_rule() {
        var assessment =
                rules.assess(facts(FormationAction.FORM, BranchKind.REGULAR, new Headcount(3, 0, 1, 3, 0), 1), DAY);
        assertThat(assessment.items()).isNotEmpty().allSatisfy(item -> assertThat(item.state()).isEqualTo(State.OK));
    }

    @Test
    void every_rule_that_applies_answers_exactly_once_whatever_the_facts() {
        var applying = new HashMap<String, Set<String>>();
        for (CaseFacts facts : everyFacts()) {
            var items = rules.assess(facts, DAY).items();
            var answering = items.stream().map(Assessment.Item::rule).toList();
            assertThat(answering).as(facts.toString()).doesNotHaveDuplicates();
            assertThat(items).allSatisfy(item -> assertThat(item.words()).doesNotContain("{").doesNotContain("null"));
            String matter = facts.action() + " " + facts.kind() + " " + (facts.headcount().formal() >= 7);
            assertThat(applying.computeIfAbsent(matter, first -> Set.copyOf(answering))).isEqualTo(Set.copyOf(answering));
        }
    }

    @Test
    void the_two_tables_agree_on_what_is_impossible() {
        for (BranchKind kind : BranchKind.values()) {
            for (int formal : new int[] {0, 2, 3, 50, 51, 99, 100}) {
                for (int units : kind == BranchKind.JOINT ? new int[] {2, 5, 6} : new int[] {1}) {
                    for (int remaining : new int[] {2, 3}) {
                        var headcount = new Headcount(formal, 0, units, Math.min(formal, 2), remaining);
                        var type = rules.formType(
                                new FormQuestion(
                                        kind == BranchKind.SEPARATED, kind.movesRelation(), bodyOf(kind), headcount),
                                DAY);
                        int seats = formal < 7 ? 1 : 3;
                        var assessment = rules.assess(facts(FormationAction.FORM, kind, headcount, seats), DAY);
                        boolean hard = assessment.items().stream().anyMatch(item -> item.state() == State.HARD);
                        assertThat(hard).as("%s %s", kind, headcount).isEqualTo(type.ruling() == State.HARD);
                        assertThat(assessment.isException() && !hard)
                                .as("%s %s", kind, headcount)
                                .isEqualTo(type.ruling() == State.SOFT);
                    }
                }
            }
        }
    }

    private static List<CaseFacts> everyFacts() {
        var all = new ArrayList<CaseFacts>();
        for (FormationAction action : FormationAction.values()) {
            for (BranchKind kind : BranchKind.values()) {
                for (int formal : new int[] {2, 60}) {
                    for (int units : new int[] {1, 6}) {
                        for (int seats : new int[] {0, 5, 8}) {
                            for (int count = 0; count < 2; count++) {
                                boolean flag = count == 1;
                                all.add(new CaseFacts(
                                        action, kind, bodyOf(kind), new Headcount(formal, count, units, 2 + count, 2 + count),
                                        flag, count, count, count, count, count, flag, !flag, seats));
                            }
                        }
                    }
                }
            }
        }
        return all;
    }

    private static CaseFacts facts(FormationAction action, BranchKind kind, Headcount headcount, int seats) {
        return new CaseFacts(action, kind, bodyOf(kind), headcount, true, 0, 0, 0, 0, 0, false, true, seats);
    }

    private static BodyNature bodyOf(BranchKind kind) {
        return switch (kind) {
            case REGULAR, JOINT, SEPARATED -> BodyNature.UNIT;
            case COMMUNITY_FUNC -> BodyNature.COMMUNITY;
            case CLUB_FUNC -> BodyNature.CLUB;
            case TEMP -> BodyNature.TASK_BODY;
        };
    }

    private static Assessment.Item item(Assessment assessment, String rule) {
        return assessment.items().stream().filter(item -> item.rule().equals(rule)).findFirst().orElseThrow();
    }
}
