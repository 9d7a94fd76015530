package cn.yinxian.assembly.web;

import cn.yinxian.assembly.usecase.ElectionTally;
import cn.yinxian.assembly.usecase.ElectionTally.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How an election stands, in sentences. */
final class ElectionWords {

    private ElectionWords() {}

    static String due(ElectionTally tally) {
        int out = tally.voters() - tally.dueVoters();
        return "有选举权的正式党员 %d 人，%s应到会 %d 人；实到会至少 %d 人方可选举".formatted(
                tally.voters(), out == 0 ? "" : "不计入 %d 人，".formatted(out), tally.dueVoters(), tally.leastAttending());
    }

    static String candidates(ElectionTally tally) {
        return tally.candidatesRequired() == tally.seats()
                ? "应选 %d 名，等额选举，候选人 %d 名".formatted(tally.seats(), tally.candidatesRequired())
                : "应选 %d 名，差额选举，候选人至少 %d 名".formatted(tally.seats(), tally.candidatesRequired());
    }

    /** Nothing as long as the first vote does not stand. */
    static List<String> results(ElectionTally tally, SheetForm assembly) {
        var words = new ArrayList<String>();
        if (tally.majority() == null) {
            return words;
        }
        words.add(assembly.words());
        words.add(tally.majority());
        words.add(tally.winners().isEmpty() ? "尚无人当选" : "当选：" + names(tally.winners()));
        if (!tally.tied().isEmpty()) {
            words.add("%s得票相同，争 %d 个名额，应当在他们中间再次投票".formatted(names(tally.tied()), tally.tiedSeats()));
        }
        if (tally.vacantSeats() > 0) {
            words.add("还有 %d 个名额没有人得票过半数，应当另行选举".formatted(tally.vacantSeats()));
        }
        if (!tally.heads().isEmpty()) {
            words.add("支部委员会第一次会议选出：" + names(tally.heads()));
        }
        return words;
    }

    private static String names(List<Person> people) {
        return people.stream().map(one -> "%s（%d 票）".formatted(one.name(), one.yes())).collect(Collectors.joining("、"));
    }
}
