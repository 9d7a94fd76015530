package cn.yinxian.verbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.testing.TestCity;
import cn.yinxian.workflow.PersonalWork;
import cn.yinxian.workflow.TaskActions;
import cn.yinxian.workflow.TaskKey;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.Verb;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A step that several persons do, each with a task of one's own. */
@VerbTest
class PersonalWorkTest {

    private static final TaskKey STEP = TaskKey.of("userTask_sign");
    private static final CandidateGroup JUDGES = CandidateGroup.of(Role.JUDGE, TestCity.XIANGYANG);

    @Autowired
    private VerbKit kit;

    @Autowired
    private PersonalWork work;

    @Autowired
    private TaskActions actions;

    private CaseNumber number;

    @BeforeEach
    void three_people_have_something_to_do() {
        number = kit.start("kit-all-sign");
        kit.within(() -> {
            var from = actions.take(kit.task(number, "first"), TaskKey.of("userTask_first"), kit.official("clerk-xiangyang"));
            work.name(from, STEP, Stream.of("leader-xiangyang", "org-xiangyang", "committee-minzheng").map(OfficialId::of).toList(), JUDGES);
            return null;
        });
        kit.agree(number, "first", "clerk-xiangyang");
    }

    @Test
    void each_gets_a_task_of_the_own_and_the_last_one_ends_the_step() {
        assertThat(kit.waiting(number)).containsExactly("sign committee-minzheng", "sign leader-xiangyang", "sign org-xiangyang");

        done("leader-xiangyang");
        done("org-xiangyang");
        assertThat(kit.waiting(number)).containsExactly("sign committee-minzheng");
        done("committee-minzheng");

        assertThat(kit.waiting(number)).containsExactly("last CITY_CLERK@330900");
        assertThat(kit.record(number)).filteredOn("SUBMIT_SCORES"::equals).hasSize(3);
    }

    @Test
    void nobody_does_another_ones_part() {
        var task = kit.task(number, "sign", "leader-xiangyang");

        assertThatThrownBy(() -> actions(task.value(), "org-xiangyang")).isInstanceOfAny(Missing.class, Overtaken.class);
    }

    @Test
    void another_comes_in_the_place_of_one_who_cannot() {
        replace("org-xiangyang", "clerk2-xiangyang");

        assertThat(kit.waiting(number)).containsExactly("sign clerk2-xiangyang", "sign committee-minzheng", "sign leader-xiangyang");
        Stream.of("clerk2-xiangyang", "committee-minzheng", "leader-xiangyang").forEach(this::done);
        assertThat(kit.waiting(number)).containsExactly("last CITY_CLERK@330900");
    }

    @Test
    void what_one_has_done_does_not_count_once_another_does_it() {
        done("org-xiangyang");
        replace("org-xiangyang", "clerk2-xiangyang");
        done("leader-xiangyang");
        done("committee-minzheng");

        assertThat(kit.waiting(number)).containsExactly("sign clerk2-xiangyang");
        done("clerk2-xiangyang");
        assertThat(kit.waiting(number)).containsExactly("last CITY_CLERK@330900");
    }

    @Test
    void where_the_others_are_enough_the_step_ends_with_them() {
        done("leader-xiangyang");
        done("committee-minzheng");

        assertThat(replace("org-xiangyang", null)).isTrue();
        assertThat(kit.waiting(number)).containsExactly("last CITY_CLERK@330900");
        assertThatThrownBy(() -> replace("leader-xiangyang", null)).isInstanceOf(Overtaken.class);
    }

    @Test
    void one_fewer_of_several_leaves_the_others_their_tasks() {
        assertThat(replace("org-xiangyang", null)).isFalse();
        assertThat(kit.waiting(number)).containsExactly("sign committee-minzheng", "sign leader-xiangyang");
        assertThatThrownBy(() -> replace("nobody", "clerk2-xiangyang")).isInstanceOf(Missing.class);
        List.of("leader-xiangyang", "committee-minzheng").forEach(this::done);
        assertThat(kit.waiting(number)).containsExactly("last CITY_CLERK@330900");
    }

    private void done(String person) {
        actions(kit.task(number, "sign", person).value(), person);
    }

    private void actions(String task, String person) {
        kit.within(() -> {
            var open = actions.take(TaskRef.of(task), STEP, kit.official(person));
            work.done(open, STEP, Verb.SUBMIT_SCORES, null);
            return null;
        });
    }

    private boolean replace(String gone, String comes) {
        return kit.within(() -> work.replace(
                number, STEP, OfficialId.of(gone), comes == null ? null : OfficialId.of(comes), Verb.REPLACE_JUDGE, "因病不能评审。",
                kit.official("clerk-xiangyang")));
    }
}
