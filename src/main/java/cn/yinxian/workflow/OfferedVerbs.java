package cn.yinxian.workflow;

import cn.yinxian.organisation.CurrentOfficial;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which verbs are open to an official now, and for the closed ones the reason. */
@Component
@Transactional(readOnly = true)
public class OfferedVerbs {

    private final List<TaskVerb> ofTasks;
    private final List<CaseVerb> ofCases;
    private final PersonalSteps personal;
    private final MessageSource labels;

    OfferedVerbs(List<TaskVerb> ofTasks, List<CaseVerb> ofCases, PersonalSteps personal, MessageSource labels) {
        this.personal = personal;
        this.ofTasks = ofTasks;
        this.ofCases = ofCases;
        this.labels = labels;
    }

    /** For a task that is open to the official; none where it is done in person. */
    public List<VerbLine> on(OpenTask task) {
        if (personal.whyNot(task.formKey()).isPresent()) {
            return List.of();
        }
        return ofTasks.stream()
                .map(verb -> new VerbLine(
                        label(verb.verb()), "/tasks/" + task.ref() + "/" + verb.page(), verb.whyNot(task).orElse(null)))
                .toList();
    }

    /** For a case that the official may read. */
    public List<VerbLine> on(CaseFile file, CurrentOfficial me) {
        return ofCases.stream()
                .filter(verb -> verb.concerns(file, me))
                .map(verb -> new VerbLine(
                        label(verb.verb()), verb.path(file), verb.whyNot(file, me).orElse(null)))
                .toList();
    }

    private String label(Verb verb) {
        return labels.getMessage("Verb." + verb, null, Locale.SIMPLIFIED_CHINESE);
    }
}
