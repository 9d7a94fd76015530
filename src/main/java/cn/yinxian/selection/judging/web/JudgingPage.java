package cn.yinxian.selection.judging.web;

import cn.yinxian.selection.judging.model.JudgedEntry;
import cn.yinxian.selection.judging.model.JudgeSeat;
import cn.yinxian.selection.judging.model.Recusal;
import cn.yinxian.selection.judging.usecase.JudgingProgress;
import cn.yinxian.selection.judging.usecase.JudgingProgress.Progress;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.ChineseTime;
import java.util.List;
import java.util.Objects;

/** How far the judges of a round are; no score stands here. @param entries what is judged, by code */
public record JudgingPage(
        String number, String roundTitle, boolean closed, boolean blind, List<SeatLine> seats, List<EntryLine> entries, List<RecusalLine> recusals,
        int handedIn, int sitting) {

    /** @param state in words @param mayChange whether another can come, or an entry be kept off */
    public record SeatLine(int number, String name, int group, int whole, int all, String state, boolean mayChange) {}

    public record EntryLine(String code, String title, int group, int scorers, boolean gone) {}

    public record RecusalLine(String judge, String code, String ground, String reason) {}

    static JudgingPage of(Progress progress) {
        var parts = progress.parts();
        boolean closed = parts.closedAt() != null;
        return new JudgingPage(
                parts.round().value(), progress.round().title(), closed, parts.terms().blind(),
                progress.seats().stream().map(line -> seat(line, closed)).toList(),
                parts.entries().stream().map(entry -> entry(entry, progress)).toList(),
                progress.panel().bearing().stream().map(one -> recusal(one, progress)).toList(),
                (int) parts.seats().stream().filter(seat -> seat.sits() && !seat.isOpen()).count(),
                (int) parts.seats().stream().filter(JudgeSeat::sits).count());
    }

    private static SeatLine seat(JudgingProgress.SeatLine line, boolean closed) {
        var seat = line.seat();
        return new SeatLine(
                seat.number(), seat.name(), seat.group(), line.whole(), line.all(), state(seat, line), seat.sits() && !closed);
    }

    private static String state(JudgeSeat seat, JudgingProgress.SeatLine line) {
        if (!seat.sits()) {
            return "已退出：" + seat.leftWhy();
        }
        if (!seat.isOpen()) {
            return "已提交（" + ChineseTime.of(Objects.requireNonNull(seat.submittedAt())) + "）";
        }
        return line.whole() == 0 ? "尚未评分" : "评分中";
    }

    private static EntryLine entry(JudgedEntry entry, Progress progress) {
        return new EntryLine(
                entry.code(), entry.title(), entry.group(), entry.gone() ? 0 : progress.panel().judgesOf(entry.entry()).size(), entry.gone());
    }

    private static RecusalLine recusal(Recusal recusal, Progress progress) {
        String judge = progress.parts().seatOf(recusal.judge()).map(JudgeSeat::name).orElse("");
        return new RecusalLine(judge, codeOf(recusal.entry(), progress), recusal.ground().name(), recusal.reason());
    }

    private static String codeOf(CaseNumber entry, Progress progress) {
        return progress.parts().codeOf(entry);
    }
}
