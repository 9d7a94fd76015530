package cn.yinxian.workflow.passing;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Successors.Successor;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.Errand;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.Verb;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks people to sign a task one after the other, before or after its holder. */
@Component
class SignerAddition {

    /** Fields of the form, in the order in which the people sign. */
    private static final List<String> FIELDS = List.of("first", "second", "third");

    private final Receivers receivers;
    private final Queue queue;
    private final Handing handing;
    private final PassingLog log;

    SignerAddition(Receivers receivers, Queue queue, Handing handing, PassingLog log) {
        this.receivers = receivers;
        this.queue = queue;
        this.handing = handing;
        this.log = log;
    }

    /** In the order given; blank places are left out. */
    List<Successor> chosen(Passed task, List<String> typed, CurrentOfficial me) {
        var people = new ArrayList<Successor>();
        var seen = new HashSet<String>();
        for (int place = 0; place < FIELDS.size() && place < typed.size(); place++) {
            String person = typed.get(place);
            if (person == null || person.isBlank()) {
                continue;
            }
            if (!seen.add(person)) {
                throw refused(FIELDS.get(place), "同一个人不能加签两次，请另选一人");
            }
            people.add(receivers.chosen(task, FIELDS.get(place), person, me));
        }
        if (people.isEmpty()) {
            throw refused(FIELDS.get(0), "请至少选择一人");
        }
        return people;
    }

    void ask(Passed task, Errand kind, List<Successor> people, String request, String words, CurrentOfficial me) {
        queue.ask(task, kind, people, task.holder(me), request);
        String names = people.stream().map(one -> "%s（%s）".formatted(one.name(), one.post())).collect(Collectors.joining("、"));
        log.write(
                task, kind == Errand.SIGN_BEFORE ? Verb.ADD_SIGNER_BEFORE : Verb.ADD_SIGNER_AFTER,
                "%s请%s%s签署。%s".formatted(words, names, people.size() > 1 ? "依次" : "", request), me);
        var first = people.get(0);
        handing.toPerson(task, first.id(), kind, me.name() + "请您加签", me);
        log.tell(first.id(), task, kind, "%s请您在“%s”加签".formatted(me.name(), task.row().step()), request);
    }

    static Optional<String> whyNot(OpenTask task, Errand kind) {
        var held = task.held();
        if (held.errand() != null) {
            return Optional.of("这是他人请您办的，不能再加签，办完请交回。");
        }
        if (held.addedSigners() == null || held.addedSigners() == kind) {
            return Optional.empty();
        }
        return Optional.of(kind == Errand.SIGN_BEFORE ? "您已经后加签，前、后加签不能混用。" : "您已经前加签，前、后加签不能混用。");
    }

    private static Refused refused(String field, String words) {
        return Refused.because(Refusal.of(field, "workflow.signers", words));
    }
}
