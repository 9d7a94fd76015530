package cn.yinxian.workflow;

import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Knows which steps are done in person, whatever verb one comes with. */
@Component
public class PersonalSteps {

    private final ObjectProvider<PersonalStep> steps;

    PersonalSteps(ObjectProvider<PersonalStep> steps) {
        this.steps = steps;
    }

    /** Why a task with this page goes into no other hands; empty if it may. */
    public Optional<String> whyNot(String page) {
        return steps.stream().filter(step -> step.page().equals(page)).map(PersonalStep::reason).findFirst();
    }

    /** @throws Refused if the task must be done in person */
    public void requirePassable(OpenTask task) {
        whyNot(task.formKey()).ifPresent(reason -> {
            throw Refused.because(Refusal.of("", "workflow.inPerson", reason));
        });
    }
}
