package cn.yinxian.workflow.urging;

import cn.yinxian.shared.OfficialId;
import cn.yinxian.workflow.persistence.CaseRow;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** For whom a case waits now: those who have to act, and beside the path those who have not read it or not answered about it. */
@Component
class Awaited {

    /**
     * @param name as it is shown: "王某（代李某）"
     * @param about what waits, by its key in the notices
     * @param step what they have to do
     * @param link where they do it
     */
    record Person(OfficialId id, String name, String about, String step, String link) {}

    private final Handlers handlers;
    private final Bystanders bystanders;

    Awaited(Handlers handlers, Bystanders bystanders) {
        this.handlers = handlers;
        this.bystanders = bystanders;
    }

    /** One line for each person and thing, handlers first. */
    List<Person> in(CaseRow file) {
        return Stream.concat(handlers.of(file).stream(), bystanders.of(file).stream()).toList();
    }
}
