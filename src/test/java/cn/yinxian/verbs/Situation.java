package cn.yinxian.verbs;

import static cn.yinxian.verbs.VerbKit.COMMITTEE;
import static cn.yinxian.verbs.VerbKit.LEADER;
import static cn.yinxian.verbs.VerbKit.ORG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.Vote;
import java.util.List;

/**
 * A task that waits under the district's leaders in a step of some shape.
 *
 * @param doer who acts on it: its holder, or the holder's substitute
 */
record Situation(VerbKit kit, Place place, CaseNumber number, TaskRef task, String doer) {

    /** Whose task it is, who acts for them while they are away, and a colleague. */
    static final String HOLDER = "leader-xiangyang";
    static final String SUBSTITUTE = "org-xiangyang";
    static final String OTHER = "clerk-xiangyang";

    /** Where in which model the task waits; the steps that wait once it is done. */
    enum Place {
        SINGLE("kit-single", "second", "third CITY_CLERK@330900"),
        ALL_SIGN("kit-all-sign", "sign", "sign " + ORG, "sign " + COMMITTEE),
        ANY_SIGN("kit-any-sign", "sign", "last CITY_CLERK@330900"),
        IN_TURN("kit-in-turn", "sign", "sign " + ORG),
        BRANCHES("kit-branches", "left", "leftnext CITY_CLERK@330900", "right " + COMMITTEE),
        CALLED("kit-calling", "innerFirst", "innernext " + COMMITTEE);

        private final String model;
        private final String step;
        private final List<String> next;

        Place(String model, String step, String... next) {
            this.model = model;
            this.step = step;
            this.next = List.of(next);
        }

        boolean isSigned() {
            return step.equals("sign");
        }
    }

    static Situation at(VerbKit kit, Place place, String doer) {
        CaseNumber number;
        if (place.isSigned()) {
            number = kit.startSigning(place.model, LEADER, ORG, COMMITTEE);
        } else {
            number = kit.start(place.model);
            kit.agree(number, "first", OTHER);
        }
        return new Situation(kit, place, number, kit.task(number, place.step, LEADER), doer);
    }

    /** Does the step: agrees, or votes for it. */
    void finish(String by) {
        if (place.isSigned()) {
            kit.vote(task, Vote.YES, by);
        } else {
            kit.agree(task, place.step, by);
        }
    }

    void finish() {
        finish(doer);
    }

    void assertHeldBy(Object owner) {
        assertThat(kit.ownerOf(task)).isEqualTo(owner.toString());
        kit.assertAlike(number);
    }

    /** One token has moved on, and nothing else. */
    void assertWentOn() {
        assertThat(kit.waiting(number)).containsExactlyInAnyOrderElementsOf(place.next);
    }

    /** It is where it was. */
    void assertStands() {
        assertThat(kit.openTasks(number, place.step)).contains(task);
    }

    void assertEnded() {
        assertThat(kit.waiting(number)).isEmpty();
        assertThat(kit.ended(number)).isTrue();
    }
}
