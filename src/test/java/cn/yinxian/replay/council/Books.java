package cn.yinxian.replay.council;

import cn.yinxian.shared.CaseNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the oracle knows of the year, and what the program has kept; at the end the two must be the same. */
final class Books {

    /** The figures of the year. */
    record Figures(int meetings, int motions, int decided, int actions, int late, int open, int carried, int doubled) {}

    final Map<CaseNumber, String> brought = new HashMap<>();
    /** Action item to its motion, as long as it is open. */
    final Map<CaseNumber, CaseNumber> open = new HashMap<>();
    final Set<CaseNumber> late = new HashSet<>();
    private final JdbcClient database;
    private final List<String> findings = new ArrayList<>();
    private int untraced;
    private int misplaced;
    private int disordered;

    Books(JdbcClient database) {
        this.database = database;
    }

    Figures close(List<Session> sessions) {
        sessions.stream().filter(Session::isHeld).forEach(this::minutes);
        sessions.forEach(this::carriedOn);
        motions();
        check(texts("select case_number from council_item where status in ('OPEN', 'EXTENSION_ASKED', 'REPORTED', 'CHECKED')")
                .equals(strings(open.keySet())), () -> "others are open than ought to be");
        check(texts("select distinct case_number from council_item_report where late = true").equals(strings(late)), () -> "others came late than did");
        int doubled = count("select count(*) from (select 1 from deadline_reminder group by deadline_id, rung, recipient having count(*) > 1) twice");
        check(doubled == 0, () -> "somebody was reminded twice for one rung");
        return new Figures(
                count("select count(*) from council_meeting where status = 'CLOSED'"), brought.size(),
                count("select count(distinct motion_id) from council_motion_decision"), count("select count(*) from council_item"), late.size(),
                open.size(), count("select count(*) from council_motion where continued_why is not null"), doubled);
    }

    /** Every decision stands in the issued minutes, in the order of the agenda. */
    private void minutes(Session session) {
        String text = database.sql("select minutes from council_meeting where case_number = ? and status = 'CLOSED'")
                .param(session.number.value()).query(String.class).optional().orElse("");
        int issued = count("select count(*) from document_issued where case_number = ? and title like '%纪要'", session.number.value());
        int at = 0;
        for (var taken : session.taken) {
            int title = text.indexOf(taken.title(), at);
            at = title < 0 ? -1 : text.indexOf(taken.text(), title);
            if (at < 0) {
                disordered++;
                check(false, () -> "the minutes of %s lack %s, or have it elsewhere".formatted(session.number, taken));
                return;
            }
        }
        check(issued == 1 && !session.taken.isEmpty(), () -> "the minutes of %s are not issued once".formatted(session.number));
    }

    /** What was open when the agenda was drawn up was carried on by it, and nothing else. */
    private void carriedOn(Session session) {
        var kept = database.sql("select m.earlier from council_motion m join council_meeting_item i on i.motion = m.case_number"
                + " where m.continued_why is not null and i.case_number = ?").param(session.number.value()).query(String.class).list();
        boolean right = kept.size() == session.open.size() && new HashSet<>(kept).equals(strings(session.open));
        misplaced += right ? 0 : 1;
        check(right, () -> "the agenda of %s carries on %s, not %s".formatted(session.number, kept, session.open));
    }

    /** Each motion that was decided leads to the minutes that say so and to its actions, and each other one says what became of it. */
    private void motions() {
        var untold = texts("""
                select m.case_number from council_motion m
                where m.status in ('ADOPTED', 'IN_EXECUTION', 'CLOSED', 'REJECTED')
                  and not exists (select 1 from council_motion_decision d
                    join council_meeting c on c.case_number = d.meeting and c.status = 'CLOSED'
                    join council_meeting_item i on i.case_number = c.case_number and i.motion = m.case_number
                    where d.motion_id = m.id and i.decision = d.decision and i.decision_text = d.words and i.returned = true
                      and c.minutes like concat('%', d.words, '%'))""");
        var idle = texts("select m.case_number from council_motion m where m.status = 'IN_EXECUTION' and not exists"
                + " (select 1 from council_item i where i.motion = m.case_number and i.closed_at is null)");
        var strays = texts("select i.case_number from council_item i where not exists (select 1 from council_motion m"
                + " join council_motion_decision d on d.motion_id = m.id where m.case_number = i.motion and d.meeting = i.meeting)");
        var lost = texts("select case_number from council_motion where continued_why is null and status = 'DRAFT'");
        untraced = untold.size() + idle.size() + strays.size() + lost.size();
        check(untraced == 0, () -> "not traced: %s, idle: %s, stray: %s, lost: %s".formatted(untold, idle, strays, lost));
        check(texts("select case_number from council_motion where continued_why is null").equals(strings(brought.keySet())), () -> "motions are lost");
    }

    private static Set<String> strings(Set<CaseNumber> numbers) {
        var texts = new HashSet<String>();
        numbers.forEach(number -> texts.add(number.value()));
        return texts;
    }

    private Set<String> texts(String sql, Object... parameters) {
        return new HashSet<>(database.sql(sql).params(parameters).query(String.class).list());
    }

    private int count(String sql, Object... parameters) {
        return database.sql(sql).params(parameters).query(Integer.class).single();
    }

    private void check(boolean holds, Supplier<String> otherwise) {
        if (!holds) {
            findings.add(otherwise.get());
        }
    }

    List<String> findings() {
        return findings;
    }

    String broken() {
        return "untraced=%d misplaced=%d disordered=%d".formatted(untraced, misplaced, disordered);
    }
}
