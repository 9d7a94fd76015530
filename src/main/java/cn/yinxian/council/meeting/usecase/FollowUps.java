package cn.yinxian.council.meeting.usecase;

import cn.yinxian.council.motion.Execution;
import cn.yinxian.council.supervise.UnfinishedItem;
import cn.yinxian.council.supervise.UnfinishedItems;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What earlier meetings decided and is not done, motion by motion: proposed for the next agenda (续议), nothing typed again. */
@Component
class FollowUps {

    private static final int LONGEST = 900;

    private final UnfinishedItems unfinished;
    private final Execution execution;

    FollowUps(UnfinishedItems unfinished, Execution execution) {
        this.unfinished = unfinished;
        this.execution = execution;
    }

    /** Those that no motion before the council carries on already. */
    List<FollowUp> of(UnitCode council) {
        var items = unfinished.of(council).stream().collect(Collectors.groupingBy(UnfinishedItem::motion));
        return execution.uncontinued(items.keySet()).entrySet().stream()
                .map(motion -> followUp(motion.getKey(), motion.getValue(), items.get(motion.getKey())))
                .toList();
    }

    /** @throws Refused if all is done meanwhile, or it is carried on already */
    FollowUp require(UnitCode council, CaseNumber motion) {
        return of(council).stream().filter(one -> one.motion().equals(motion)).findFirst()
                .orElseThrow(() -> Refused.because(Refusal.of("", "council.followUp", "议题 %s 的督办事项已经销号，或者已有续议，不必再列入".formatted(motion))));
    }

    private static FollowUp followUp(CaseNumber motion, String title, List<UnfinishedItem> open) {
        String list = open.stream().map(item -> item.subject() + "（" + item.leadName() + "）").collect(Collectors.joining("；"));
        String why = "尚有 %d 项议定事项没有销号：%s".formatted(open.size(), list);
        String fitting = why.length() <= LONGEST ? why : why.substring(0, why.offsetByCodePoints(0, LONGEST / 2)) + "……";
        return new FollowUp(motion, title, fitting, (int) open.stream().filter(UnfinishedItem::late).count());
    }
}
