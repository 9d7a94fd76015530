package cn.yinxian.council.board.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.council.board.model.Board;
import cn.yinxian.council.board.model.BoardMotion;
import cn.yinxian.council.board.model.BoardQuestion;
import cn.yinxian.council.board.model.BoardStage;
import cn.yinxian.deadline.Deadlines;
import cn.yinxian.deadline.Light;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.CaseLights;
import cn.yinxian.workflow.CaseSearch;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The motions of the councils below one's office, by state, age and light; some statements, however many they are. */
@Service
@Transactional(readOnly = true)
public class BrowseMotionBoard {

    private static final int PAGE = 20;

    /** @param light null where nothing waits @param days since it was brought, until it ended */
    public record Line(BoardMotion motion, @Nullable Light light, long days) {}

    /** @param next number of the last line; null on the last page */
    public record Found(
            List<Line> lines, @Nullable String next, Map<BoardStage, Integer> counts, Map<String, String> places, Map<String, String> units,
            Map<String, String> meetings) {}

    private final Board board;
    private final BoardScope scope;
    private final CaseSearch search;
    private final CaseLights lights;
    private final Deadlines deadlines;
    private final Clock clock;

    BrowseMotionBoard(Board board, BoardScope scope, CaseSearch search, CaseLights lights, Deadlines deadlines, Clock clock) {
        this.board = board;
        this.scope = scope;
        this.search = search;
        this.lights = lights;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    public Found browse(BoardFilter asked, CurrentOfficial me) {
        var chosen = scope.of(asked, me);
        var now = clock.instant();
        var before = asked.age() == null ? null : now.minus(Duration.ofDays(asked.age().days()));
        var question = new BoardQuestion(chosen.councils(), asked.stage(), chosen.unit(), chosen.meeting(), before, null);
        var rows = board.motions(asked.light() == null ? question : question.among(lit(question, asked.light(), me)), asked.after(), PAGE + 1);
        var shown = rows.subList(0, Math.min(PAGE, rows.size()));
        var lit = lightsOf(shown, me);
        return new Found(
                shown.stream().map(motion -> new Line(motion, lit.get(motion.number()), days(motion, now))).toList(),
                rows.size() > PAGE ? shown.get(PAGE - 1).number().value() : null, board.countByStage(chosen.councils()), chosen.places(),
                chosen.units(), chosen.meetings());
    }

    private List<CaseNumber> lit(BoardQuestion question, Light.Colour colour, CurrentOfficial me) {
        return lightsOf(board.open(question.councils()), me).entrySet().stream()
                .filter(one -> one.getValue().colour() == colour)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** That of the step which waits, or of the item which is due first. */
    private Map<CaseNumber, Light> lightsOf(List<BoardMotion> motions, CurrentOfficial me) {
        var open = motions.stream().filter(motion -> motion.stage().isOpen()).toList();
        var lit = new HashMap<>(lights.of(search.readable(open.stream().map(BoardMotion::number).toList(), me).values()));
        open.stream()
                .filter(motion -> motion.dueOn() != null)
                .forEach(motion -> lit.put(motion.number(), deadlines.light(WorkingCalendar.endOf(motion.dueOn()), false)));
        return lit;
    }

    private static long days(BoardMotion motion, Instant now) {
        var until = motion.stage().isOpen() ? now : motion.changedAt();
        return Duration.between(motion.submittedAt(), until).toDays();
    }
}
