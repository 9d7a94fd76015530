package cn.yinxian.sweep;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.organisation.OrganisationLoad.Batch;
import cn.yinxian.organisation.OrganisationLoad.NewOfficial;
import cn.yinxian.organisation.OrganisationLoad.NewPost;
import cn.yinxian.organisation.OrganisationLoad.NewUnit;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A city of 30 districts with 40 units each and somebody in every post, and any number of deadlines with one rung that is
 * due: seven in ten to the owners, two to their leaders, one to the next level. Each is for exactly one person.
 */
final class DueRungsLoad {

    private static final UnitCode CITY = UnitCode.of("991000");
    private static final int DISTRICTS = 30;
    private static final int UNITS = 40;
    private static final DateRange LONG = DateRange.since(LocalDate.of(2020, 1, 1));
    private static final Instant DUE = Instant.parse("2026-01-05T00:30:00Z");

    private final JdbcTemplate jdbc;
    private final List<NewUnit> units = new ArrayList<>();
    private final List<NewOfficial> officials = new ArrayList<>();
    private final List<NewPost> posts = new ArrayList<>();
    private final List<CandidateGroup> owners = new ArrayList<>();
    private long last;

    DueRungsLoad(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void city(OrganisationLoad load) {
        unit(CITY, "测试市", UnitKind.CITY, null);
        post(Role.CITY_CLERK, CITY);
        post(Role.CITY_LEADER, CITY);
        for (int district = 1; district <= DISTRICTS; district++) {
            var code = UnitCode.of("%d".formatted(991000 + district));
            unit(code, "第" + district + "区", UnitKind.DISTRICT, CITY);
            post(Role.DISTRICT_LEADER, code);
            owners.add(post(Role.DISTRICT_CLERK, code));
            for (int number = 1; number <= UNITS; number++) {
                var unit = UnitCode.of(code + "%03d".formatted(number));
                unit(unit, "第" + district + "区第" + number + "局", UnitKind.UNIT, code);
                owners.add(post(Role.UNIT_CLERK, unit));
                owners.add(post(Role.PARTY_COMMITTEE, unit));
            }
        }
        load.load(new Batch(units, officials, posts, List.of()), null);
    }

    /** So many more deadlines, each with one rung that is due. */
    void due(int rungs) {
        var ids = LongStream.rangeClosed(last + 1, last + rungs).boxed().toList();
        last += rungs;
        var at = Timestamp.from(DUE);
        jdbc.batchUpdate("insert into deadline_duty (duty_key, subject, rule, owner, owner_group, matter, step, link)"
                + " values (?, ?, 'formation.reviewWorkdays', ?, ?, '关于成立离退休干部党支部的请示', '初审组建申请', '/inbox')", ids, 1000, (row, id) -> {
            row.setString(1, "task:" + id);
            row.setString(2, "task:" + id);
            row.setString(3, owner(id));
            row.setString(4, owner(id));
        });
        jdbc.batchUpdate("insert into deadline (id, subject, rule, budget_amount, budget_unit, opened_at, due_at, due_on, state, open_key, version)"
                + " values (?, ?, 'formation.reviewWorkdays', 5, 'WORKING_DAYS', ?, ?, '2026-01-08', 'OPEN', ?, 0)", ids, 1000, (row, id) -> {
            row.setLong(1, id);
            row.setString(2, "task:" + id);
            row.setTimestamp(3, at);
            row.setTimestamp(4, at);
            row.setString(5, "task:" + id + " formation.reviewWorkdays");
        });
        jdbc.batchUpdate("insert into deadline_rung (deadline_id, deadline_version, rung, words, audience, position, due_at, state)"
                + " values (?, 0, '-3wd', '到期前 3 个工作日提醒', ?, 1, ?, 'WAITING')", ids, 1000, (row, id) -> {
            row.setLong(1, id);
            row.setString(2, id % 10 < 7 ? "OWNER" : id % 10 < 9 ? "LEADER" : "NEXT_LEVEL");
            row.setTimestamp(3, at);
        });
    }

    /** Rungs that were loaded and are not sent, or sent without anybody told. */
    long lost() {
        return last - count("select count(*) from deadline_rung r where r.state = 'SENT' and exists"
                + " (select 1 from deadline_reminder m where m.deadline_id = r.deadline_id and m.rung = r.rung)")
                + Math.max(0, last - count("select count(distinct subject) from notification_notice"));
    }

    long duplicates() {
        return Math.max(0, count("select count(*) from deadline_reminder") - last)
                + Math.max(0, count("select count(*) from notification_notice") - last);
    }

    long waiting() {
        return count("select count(*) from deadline_rung where state = 'WAITING'");
    }

    private long count(String sql) {
        Long rows = jdbc.queryForObject(sql, Long.class);
        return rows == null ? 0 : rows;
    }

    private String owner(long id) {
        return owners.get((int) (id * 7919 % owners.size())).toString();
    }

    private void unit(UnitCode code, String name, UnitKind kind, @Nullable UnitCode parent) {
        units.add(new NewUnit(code, name, kind, parent, parent, true, null, "中共" + name + "委员会"));
    }

    private CandidateGroup post(Role role, UnitCode place) {
        var id = OfficialId.of((role + "-" + place).toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        officials.add(new NewOfficial(id, "张" + (officials.size() + 1), null));
        posts.add(new NewPost(id, role, place.value(), null, LONG));
        return CandidateGroup.of(role, place);
    }
}
