package cn.yinxian.formation.process;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.formation.model.Advice;
import cn.yinxian.formation.model.Assessment.State;
import cn.yinxian.formation.model.BodyNature;
import cn.yinxian.formation.model.Headcount;
import cn.yinxian.formation.usecase.FormationRules;
import cn.yinxian.formation.usecase.FormationRules.FormQuestion;
import cn.yinxian.formation.usecase.TestFigures;
import cn.yinxian.register.BranchKind;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code branch-form-type.dmn}, row by row, and as a whole. */
class BranchFormTypeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final int[] PEOPLE = {2, 3, 50, 99};
    private static final int[] MORE = {0, 1};
    /** The body matters only where the relation stays. */
    private static final BodyNature[] IRRELEVANT = {BodyNature.UNIT};

    private static final int[] UNITS = {1, 5, 6};

    private final FormationRules rules = FormationTables.rules();

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        // separation, moves, body, units, formal, members, largest, remaining → kind, ruling, advice
        "true,  true,  UNIT,      1, 2,   10,  2,  9, -,              HARD, JOINT_OR_CLUSTER",
        "true,  true,  UNIT,      1, 3,   10,  3,  2, -,              HARD, JOINT_OR_CLUSTER",
        "true,  true,  UNIT,      1, 90,  100, 90, 9, -,              HARD, BASE_COMMITTEE",
        "true,  true,  UNIT,      1, 40,  51,  40, 9, SEPARATED,      SOFT, GENERAL_BRANCH",
        "true,  true,  UNIT,      1, 3,   3,   3,  3, SEPARATED,      OK,   NONE",
        "false, false, TASK_BODY, 1, 1,   1,   1,  0, TEMP,           OK,   NONE",
        "false, false, CLUB,      1, 2,   9,   2,  0, -,              HARD, NEAREST_FUNCTIONAL",
        "false, false, COMMUNITY, 1, 2,   9,   2,  0, -,              HARD, NEAREST_FUNCTIONAL",
        "false, false, CLUB,      1, 3,   80,  3,  0, CLUB_FUNC,      OK,   NONE",
        "false, false, COMMUNITY, 4, 3,   3,   3,  0, COMMUNITY_FUNC, OK,   NONE",
        "false, false, UNIT,      1, 30,  30,  30, 0, -,              HARD, FUNCTIONAL_BODY",
        "false, true,  UNIT,      3, 2,   4,   1,  0, -,              HARD, NEAREST_BRANCH",
        "false, true,  UNIT,      1, 2,   4,   2,  0, -,              HARD, JOINT",
        "false, true,  UNIT,      6, 9,   9,   2,  0, JOINT,          SOFT, FEWER_UNITS",
        "false, true,  UNIT,      5, 9,   51,  2,  0, JOINT,          SOFT, GENERAL_BRANCH",
        "false, true,  UNIT,      5, 9,   9,   3,  0, JOINT,          SOFT, STAND_ALONE",
        "false, true,  UNIT,      5, 9,   50,  2,  0, JOINT,          OK,   NONE",
        "false, true,  UNIT,      1, 90,  100, 90, 0, -,              HARD, BASE_COMMITTEE",
        "false, true,  UNIT,      1, 90,  99,  90, 0, REGULAR,        SOFT, GENERAL_BRANCH",
        "false, true,  UNIT,      1, 45,  51,  45, 0, REGULAR,        SOFT, GENERAL_BRANCH",
        "false, true,  COMMUNITY, 1, 3,   50,  3,  0, REGULAR,        OK,   NONE",
        "false, true,  TASK_BODY, 1, 3,   3,   3,  0, REGULAR,        OK,   NONE"
    })
    void the_numbers_lead_to_one_kind_of_branch(
            boolean separation, boolean moves, BodyNature body, int units, int formal, int members, int largest, int remaining,
            BranchKind kind, State ruling, Advice advice) {
        var headcount = new Headcount(formal, members - formal, units, largest, remaining);
        var answer = rules.formType(new FormQuestion(separation, moves, body, headcount), DAY);
        assertThat(answer).isEqualTo(new FormationRules.FormType(kind, ruling, advice));
    }

    @Test
    void every_combination_has_an_answer_and_a_kind_unless_it_is_impossible() {
        for (boolean separation : new boolean[] {true, false}) {
            for (boolean moves : new boolean[] {true, false}) {
                for (BodyNature body : separation || moves ? IRRELEVANT : BodyNature.values()) {
                    eachHeadcount(headcount -> {
                        var answer = rules.formType(new FormQuestion(separation, moves, body, headcount), DAY);
                        assertThat(answer.kind() == null).as("%s %s", body, headcount).isEqualTo(answer.ruling() == State.HARD);
                        assertThat(answer.advice() == Advice.NONE).isEqualTo(answer.ruling() == State.OK);
                    });
                }
            }
        }
    }

    @Test
    void a_figure_the_city_has_changed_moves_the_bar() {
        var strict = new DmnFormationRules(
                FormationTables.tables(),
                TestFigures.ruleFiguresWith("branch.minFormalMembers", "4"));
        var answer = strict.formType(new FormQuestion(false, true, BodyNature.UNIT, new Headcount(3, 0, 1, 3, 0)), DAY);
        assertThat(answer.advice()).isEqualTo(Advice.JOINT);
    }

    private static void eachHeadcount(Consumer<Headcount> check) {
        for (int formal : PEOPLE) {
            for (int more : MORE) {
                for (int units : UNITS) {
                    for (int largest : new int[] {2, 3}) {
                        for (int remaining : new int[] {2, 3}) {
                            check.accept(new Headcount(formal, more, units, largest, remaining));
                        }
                    }
                }
            }
        }
    }
}
