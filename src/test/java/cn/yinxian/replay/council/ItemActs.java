package cn.yinxian.replay.council;

import cn.yinxian.council.motion.model.Motions;
import cn.yinxian.council.supervise.model.ItemState;
import cn.yinxian.council.supervise.model.SuperviseItem;
import cn.yinxian.council.supervise.model.SuperviseItems;
import cn.yinxian.council.supervise.usecase.AskItemExtension;
import cn.yinxian.council.supervise.usecase.CheckItemReport;
import cn.yinxian.council.supervise.usecase.CloseOutItem;
import cn.yinxian.council.supervise.usecase.DecideItemExtension;
import cn.yinxian.council.supervise.usecase.ReportItem;
import cn.yinxian.council.supervise.usecase.SplitDecision;
import cn.yinxian.council.supervise.usecase.SupersedeItem;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.TaskRef;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.BeanFactory;

/** What becomes of a decision: split, reported, checked, struck off. */
final class ItemActs {

    private final BeanFactory beans;

    ItemActs(BeanFactory beans) {
        this.beans = beans;
    }

    ItemState state(CaseNumber number) {
        return beans.getBean(SuperviseItems.class).require(number).state();
    }

    /** @return the new items */
    List<CaseNumber> split(CaseNumber motion, TaskRef task, List<UnitCode> leads, LocalDate due, CurrentOfficial by) {
        var lines = IntStream.range(0, leads.size())
                .mapToObj(row -> new SplitDecision.Line(row, "事项" + (row + 1) + "（" + motion + "）", leads.get(row).value(), List.of(), due))
                .toList();
        beans.getBean(SplitDecision.class).split(new SplitDecision.Command(task, lines, version(motion), by));
        return beans.getBean(SuperviseItems.class).ofMotion(motion).stream().map(SuperviseItem::number).toList();
    }

    void leave(CaseNumber motion, TaskRef task, CurrentOfficial by) {
        beans.getBean(SplitDecision.class).leave(task, "没有需要督办的事项", version(motion), by);
    }

    private long version(CaseNumber motion) {
        return beans.getBean(Motions.class).require(motion).state().version();
    }

    void report(CaseNumber number, TaskRef task, CurrentOfficial by) {
        beans.getBean(ReportItem.class).report(new ReportItem.Command(task, "已经办结", null, state(number).version(), by));
    }

    void ask(CaseNumber number, TaskRef task, LocalDate until, CurrentOfficial by) {
        beans.getBean(AskItemExtension.class).ask(new AskItemExtension.Command(task, until, "需要招标", state(number).version(), by));
    }

    void extend(CaseNumber number, TaskRef task, Verdict verdict, CurrentOfficial by) {
        beans.getBean(DecideItemExtension.class)
                .decide(new DecideItemExtension.Command(task, verdict, verdict == Verdict.AGREE ? null : "请按期办结", state(number).version(), by));
    }

    void check(CaseNumber number, TaskRef task, Verdict verdict, CurrentOfficial by) {
        beans.getBean(CheckItemReport.class)
                .check(new CheckItemReport.Command(task, verdict, verdict == Verdict.AGREE ? null : "请补充", state(number).version(), by));
    }

    void close(CaseNumber number, TaskRef task, Verdict verdict, CurrentOfficial by) {
        beans.getBean(CloseOutItem.class)
                .decide(new CloseOutItem.Command(task, verdict, verdict == Verdict.AGREE ? "同意" : "请跟踪", state(number).version(), by));
    }

    void supersede(CaseNumber number, CaseNumber by, CurrentOfficial me) {
        beans.getBean(SupersedeItem.class).supersede(new SupersedeItem.Command(number, by, state(number).version(), me));
    }
}
