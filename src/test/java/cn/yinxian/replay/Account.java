package cn.yinxian.replay;

import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import java.sql.Date;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares what the program has kept with what the oracle says ought to be there. */
final class Account {

    /** The figures of a replay. */
    record Figures(int terms, int expiredUnseen, int reminders, int doubled, int escalations, int lateEscalations) {}

    private record Told(String number, String rung, String recipient) {}

    private final JdbcClient database;
    private final Population population;
    private final Map<BranchCode, Life> lives;
    private final Set<BranchCode> unseen = new HashSet<>();
    private final List<String> findings = new ArrayList<>();
    private int doubled;
    private int escalations;
    private int lateEscalations;

    Account(JdbcClient database, Population population, Map<BranchCode, Life> lives) {
        this.database = database;
        this.population = population;
        this.lives = lives;
    }

    /** After the daily scan: whom it called, and how the terms stand. */
    void morning(LocalDate today, Map<BranchCode, CaseNumber> called) {
        var standing = new HashMap<String, String>();
        database.sql("select code, standing from register_branch where standing <> 'IN_TERM' and active = true")
                .query((row, i) -> standing.put(row.getString(1), row.getString(2)))
                .list();
        lives.forEach((code, life) -> {
            boolean due = life.isToBeCalled(today);
            check(due == called.containsKey(code), () -> "%s %s is %scalled".formatted(today, code, due ? "not " : ""));
            if (called.containsKey(code)) {
                life.begun(called.get(code), true, today.atTime(5, 30));
            }
            if (life.isUnseen(today)) {
                unseen.add(code);
            }
            var expected = life.standing(today).name();
            var kept = standing.getOrDefault(code.value(), "IN_TERM");
            check(life.isDissolved() || expected.equals(kept), () -> "%s %s stands %s, not %s".formatted(today, code, kept, expected));
        });
    }

    Figures close(PlainDays days, LocalDateTime now) {
        int reminders = compare(expected(new TermLadder(days), now));
        steps(new TaskLadder(days), now);
        lives.values().forEach(this::register);
        check(count("select count(*) from deadline_rung where state = 'WAITING' and due_at < ?", now.toLocalDate()) == 0,
                () -> "reminders are left over");
        return new Figures(
                lives.values().stream().mapToInt(Life::terms).sum(), unseen.size(), reminders, doubled, escalations, lateEscalations);
    }

    private Map<Told, List<LocalDate>> expected(TermLadder ladder, LocalDateTime now) {
        var expected = new HashMap<Told, List<LocalDate>>();
        for (var life : lives.values()) {
            for (var watch : life.watches()) {
                for (var word : ladder.words(watch.lastDay(), watch.from(), watch.until(), now)) {
                    escalations += word.to() == TermLadder.To.OWNER ? 0 : 1;
                    for (var person : population.reached(life.branch, word.to())) {
                        expected.computeIfAbsent(new Told(watch.number().value(), word.rung(), person.value()), key -> new ArrayList<>())
                                .add(word.on());
                    }
                }
            }
        }
        return expected;
    }

    /** Each reminder of a term's end that was sent, and on which day: once, and on the day the oracle says. */
    private int compare(Map<Told, List<LocalDate>> expected) {
        var sent = new HashMap<Told, List<LocalDate>>();
        database.sql("select case_number, rung, recipient, sent_at from deadline_reminder where rule = 'renewal.term' order by id")
                .query((row, i) -> sent.computeIfAbsent(
                                new Told(row.getString(1), row.getString(2), row.getString(3)), key -> new ArrayList<>())
                        .add(Step.local(row.getTimestamp(4)).toLocalDate()))
                .list();
        expected.forEach((told, days) -> {
            var really = sent.getOrDefault(told, List.of());
            boolean late = !told.rung().endsWith("OWNER") && !really.equals(days);
            lateEscalations += late ? 1 : 0;
            check(really.equals(days), () -> "%s ought to be told on %s, is told on %s".formatted(told, days, really));
        });
        sent.forEach((told, days) -> {
            doubled += Math.max(0, days.size() - expected.getOrDefault(told, List.of()).size());
            check(expected.containsKey(told), () -> "%s is told for nothing on %s".formatted(told, days));
        });
        doubled += count("select count(*) from (select deadline_id from deadline_reminder group by deadline_id, rung, recipient"
                + " having count(*) > 1) twice");
        return count("select count(*) from deadline_reminder");
    }

    /** The steps of all cases, by their own ladder. */
    private void steps(TaskLadder ladder, LocalDateTime now) {
        var settled = Step.settled(database);
        var ends = new HashMap<String, LocalDate>();
        lives.values().forEach(life -> life.watches().forEach(watch -> ends.put(watch.number().value(), watch.lastDay())));
        for (var step : Step.all(database)) {
            var arrived = step.arrived().toLocalDate();
            var last = step.rule().equals("renewal.requestMonths")
                    ? ladder.requestedBy(ends.get(step.caseNumber()), arrived)
                    : ladder.lastDay(step.rule(), arrived);
            var expected = ladder.words(last, step.arrived(), step.ended(), now);
            var really = settled.getOrDefault(step.deadline(), Map.of());
            check(really.equals(expected), () -> "%s ought to be told %s, is told %s".formatted(step, expected, really));
            for (var word : expected.entrySet()) {
                boolean climbs = !word.getKey().endsWith("OWNER");
                escalations += climbs ? 1 : 0;
                lateEscalations += climbs && !word.getValue().equals(really.get(word.getKey())) ? 1 : 0;
            }
        }
    }

    private void register(Life life) {
        var code = life.branch.code();
        boolean agrees = database.sql("select active, term_start, term_end from register_branch where code = ?")
                .param(code.value())
                .query((row, i) -> row.getBoolean(1) != life.isDissolved()
                        && (life.isDissolved() || row.getDate(2).equals(Date.valueOf(life.start())) && row.getDate(3).equals(Date.valueOf(life.end()))))
                .single();
        check(agrees, () -> "the register has another term of " + code + " than " + life.start() + " to " + life.end());
        if (!life.inPost().isEmpty() && !life.isDissolved()) {
            var officers = database.sql("select concat(member_code, ' ', post) from register_officer where branch_code = ? and until_on is null")
                    .param(code.value()).query(String.class).set();
            var elected = new HashSet<String>();
            life.inPost().forEach(one -> elected.add(one.memberCode() + " " + one.post()));
            check(officers.equals(elected), () -> "in post in " + code + " are " + officers + ", elected were " + elected);
        }
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
}
