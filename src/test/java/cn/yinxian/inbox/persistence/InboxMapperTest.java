package cn.yinxian.inbox.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.inbox.DeskTab;
import cn.yinxian.inbox.model.DueIn;
import cn.yinxian.inbox.model.Follows;
import cn.yinxian.inbox.model.PathScope;
import cn.yinxian.inbox.model.SavedFilter;
import cn.yinxian.inbox.model.SavedFilters;
import cn.yinxian.inbox.model.TaskFilter;
import cn.yinxian.organisation.UnitMoved;
import cn.yinxian.organisation.Reach;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import cn.yinxian.testing.MapperTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The list of waiting tasks against the same list made in Java from all rows, whatever is asked for. */
@MapperTest
@Import(InboxMapperTest.Tables.class)
class InboxMapperTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final List<String> OWNERS = List.of("DISTRICT_CLERK@330901", "UNIT_CLERK@330901101", "li");
    private static final List<String> UNITS = List.of(
            "/330900/330901/330901101/", "/330900/330901/330901001/", "/330900/330901/330901001/330901001001/", "/330900/330902/330902101/", "/330900/330900101/");
    private static final List<String> STEPS = List.of("branch-formation/初审申请", "branch-formation/审核", "term-renewal/审核");
    private static final OfficialId LI = OfficialId.of("li");
    private static final PathScope ANYWHERE = new PathScope(null, null);

    @Autowired
    InboxMapper inbox;

    @Autowired
    ItemMapper items;

    @Autowired
    FollowMapper followRows;

    @Autowired
    Follows follows;

    @Autowired
    SavedFilters filters;

    @Autowired
    InboxPathKeeper paths;

    @Test
    void pages_follow_each_other_by_due_date_whatever_is_filtered() {
        var rows = load(240);
        for (var filter : questions()) {
            var wanted = rows.stream().filter(row -> OWNERS.contains(row.owner()) && matches(row, filter)).sorted(order()).map(EntryRow::taskId).toList();
            assertThat(pages(filter)).as("%s", filter).isEqualTo(wanted);
            assertThat(inbox.counts(reach(), List.of(filter, filter), 1000)).containsExactly(wanted.size(), wanted.size());
        }
    }

    @Test
    void a_leader_sees_what_is_open_at_and_below_the_own_place_whoever_has_it() {
        var rows = load(240);
        for (String place : List.of("/330900/", "/330900/330901/", "/330900/330900101/", "/330900/330901/330901001/")) {
            var wanted = rows.stream().filter(row -> row.unitPath().startsWith(place)).sorted(order()).map(EntryRow::taskId).limit(50).toList();
            assertThat(inbox.pageUnder(List.of(PathScope.of(place)), nothing(), 50).stream().map(EntryRow::taskId)).as(place).isEqualTo(wanted);
        }
        var two = PathScope.ofAll(List.of("/330900/330901/330901001/", "/330900/330902/", "/330900/330901/330901001/330901001001/"));
        assertThat(two).hasSize(2);
        assertThat(inbox.pageUnder(two, nothing(), 500)).extracting(EntryRow::taskId).doesNotHaveDuplicates()
                .hasSize((int) rows.stream().filter(row -> row.unitPath().startsWith("/330900/330901/330901001/") || row.unitPath().startsWith("/330900/330902/")).count());
    }

    @Test
    void all_tabs_are_counted_at_once_and_counting_stops_at_the_limit() {
        var rows = load(240);
        items.insert(DeskTab.STARTED, "BF-2026-00001", "li", null, null);
        items.insert(DeskTab.STARTED, "BF-2026-00002", "li", null, null);
        items.insert(DeskTab.STARTED, "BF-2026-00003", "wang", null, null);
        items.insert(DeskTab.DRAFTS, "formation:1", "li", null, null);
        follows.add(LI, CaseNumber.of("BF-2026-00001"), NOON);
        inbox.insertDone(new DoneRow(0, "li", "t", "BF-2026-00001", "事项", "单位", "初审", null, NOON));

        assertThat(counts(1000)).containsExactlyInAnyOrder(
                "TODO " + rows.stream().filter(row -> OWNERS.contains(row.owner())).count(), "DONE 1", "FOLLOWED 1", "STARTED 2", "DRAFTS 1",
                "UNIT " + rows.stream().filter(row -> row.areaPath().equals("/330900/330902/")).count());
        assertThat(counts(5)).contains("TODO 5", "UNIT 5");
    }

    @Test
    void filters_can_be_chosen_from_what_has_come() {
        items.insertChoices("li", List.of(new ItemMapper.Choice("STEP", "branch-formation/初审", "初审"), new ItemMapper.Choice("UNIT", UNITS.get(0), "民政局")));
        items.insertChoices("li", List.of(new ItemMapper.Choice("STEP", "branch-formation/初审", "初审"), new ItemMapper.Choice("AREA", "/330900/330901/", "向阳区")));
        assertThat(items.countChoices("li", "branch-formation/初审", UNITS.get(0))).isEqualTo(2);
        assertThat(items.countChoices("li", "branch-formation/复审", UNITS.get(0))).isEqualTo(1);
        assertThat(inbox.desk("li", reach(), List.of(), 1000, 50)).filteredOn(row -> !row.kind().equals("TAB")).extracting(DeskRow::kind, DeskRow::words)
                .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple("STEP", "初审"), org.assertj.core.groups.Tuple.tuple("UNIT", "民政局"), org.assertj.core.groups.Tuple.tuple("AREA", "向阳区"));
    }

    @Test
    void tasks_and_choices_move_with_their_unit() {
        inbox.insert(entry(1, "li", UNITS.get(1), STEPS.get(0), NOON));
        inbox.insert(entry(2, "li", UNITS.get(2), STEPS.get(0), NOON));
        items.insertChoices("li", List.of(new ItemMapper.Choice("UNIT", UNITS.get(2), "幸福社区")));
        paths.on(new UnitMoved("/330900/330901/330901001/", "/330900/330902/330901001/"));

        assertThat(inbox.pageUnder(List.of(PathScope.of("/330900/330902/")), nothing(), 10)).extracting(EntryRow::unitPath)
                .containsExactlyInAnyOrder("/330900/330902/330901001/", "/330900/330902/330901001/330901001001/");
        assertThat(inbox.pageUnder(List.of(PathScope.of("/330900/330901/")), nothing(), 10)).isEmpty();
        assertThat(items.countChoices("li", "", "/330900/330902/330901001/330901001001/")).isEqualTo(1);
    }

    @Test
    void what_has_changed_last_stands_first_among_the_followed() {
        IntStream.rangeClosed(1, 25).forEach(i -> follows.add(LI, number(i), NOON.plusSeconds(i / 2)));
        assertThat(follows.add(LI, number(3), NOON)).as("followed twice").isFalse();
        followRows.touch(number(7).value(), NOON.plusSeconds(600));

        var first = follows.page(LI, null);
        var second = follows.page(LI, first.next());
        assertThat(first.rows().get(0).number()).isEqualTo(number(7));
        assertThat(first.rows()).hasSize(20);
        assertThat(second.rows()).hasSize(5);
        assertThat(second.next()).isNull();
        assertThat(second.rows()).doesNotContainAnyElementsOf(first.rows());
        assertThat(follows.remove(LI, number(7))).isTrue();
        assertThat(follows.isFollowing(LI, number(7))).isFalse();
    }

    @Test
    void a_kept_filter_is_ones_own_has_one_name_and_one_version() {
        var asked = new TaskFilter("branch-formation", "初审申请", "/330900/330901/", DueIn.SOON, "𠮷%_!");
        filters.add(LI, "急件", asked);
        var kept = filters.of(LI).get(0);
        assertThat(kept.filter()).isEqualTo(asked);
        assertThatThrownBy(() -> filters.require(kept.id(), OfficialId.of("wang"))).isInstanceOf(Missing.class);
        filters.rename(kept, "特急件");
        assertThatThrownBy(() -> filters.rename(kept, "又改")).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> filters.remove(kept)).isInstanceOf(Overtaken.class);
        filters.remove(filters.of(LI).get(0));
        assertThat(filters.of(LI)).isEmpty();
    }

    @Test
    void two_filters_of_one_name_are_refused() {
        filters.add(LI, "急件", new TaskFilter("branch-formation", null, null, null, null));
        assertThatThrownBy(() -> filters.add(LI, "急件", TaskFilter.NONE)).isInstanceOf(Refused.class);
        filters.add(OfficialId.of("wang"), "急件", TaskFilter.NONE);
        assertThat(filters.of(LI)).extracting(SavedFilter::name).containsExactly("急件");
    }

    @Test
    void of_somebody_elses_tasks_those_are_read_that_were_handed_over_and_none_that_is_done_in_person_or_about_the_own_matter() {
        var rows = load(200);
        var handed = List.of(new Reach("li", Set.of(), true), new Reach("CITY_CLERK@330900", Set.of("term-renewal"), false, Set.of("li", "wang")));
        var wanted = rows.stream()
                .filter(row -> row.owner().equals("li")
                        || row.owner().equals("CITY_CLERK@330900") && row.process().equals("term-renewal") && row.substitutable()
                                && !"li".equals(row.notBy()))
                .sorted(order()).map(EntryRow::taskId).toList();
        assertThat(inbox.page(handed, nothing(), 200)).extracting(EntryRow::taskId).isEqualTo(wanted);
        assertThat(inbox.counts(handed, List.of(nothing()), 1000)).containsExactly(wanted.size());
        assertThat(inbox.desk("li", handed, List.of(), 1000, 50)).filteredOn(row -> row.code().equals("TODO")).extracting(DeskRow::amount).containsExactly(wanted.size());
    }

    private static List<Reach> reach() {
        return OWNERS.stream().map(owner -> new Reach(owner, Set.of(), true)).toList();
    }

    private List<EntryRow> load(int count) {
        var chance = new Random(20261123);
        var rows = new ArrayList<EntryRow>();
        for (int i = 0; i < count; i++) {
            String owner = chance.nextInt(4) == 0 ? "CITY_CLERK@330900" : OWNERS.get(chance.nextInt(OWNERS.size()));
            var due = chance.nextInt(5) == 0 ? Instant.parse("9999-01-01T00:00:00Z") : NOON.plus(Duration.ofDays(chance.nextInt(9) - 4L));
            rows.add(entry(i, owner, UNITS.get(chance.nextInt(UNITS.size())), STEPS.get(chance.nextInt(STEPS.size())), due));
        }
        rows.forEach(inbox::insert);
        return rows;
    }

    private static EntryRow entry(int i, String owner, String unit, String step, Instant due) {
        String[] matter = step.split("/");
        return new EntryRow(
                "task-" + (i * 7919 % 1000), owner, number(i).value(), matter[0], "第 " + i + " 件 100%_" + (i % 3 == 0 ? "𠮷" : "一般"), "单位" + i % 5, unit,
                PathScope.areaOf(unit), matter[1], "x", null, i % 2 == 0 ? "李某" : null, NOON.minusSeconds(i), due, i % 7 != 0, i % 5 == 0 ? "li" : null);
    }

    private static List<EntryFilter> questions() {
        return List.of(
                nothing(),
                new EntryFilter("branch-formation", null, ANYWHERE, null, null, null, null, null, null),
                new EntryFilter("branch-formation", "审核", ANYWHERE, null, NOON, null, null, null, null),
                new EntryFilter(null, null, PathScope.of("/330900/330901/"), NOON, NOON.plus(Duration.ofDays(2)), null, null, null, null),
                new EntryFilter(null, null, PathScope.of("/330900/330901/330901001/"), null, null, null, null, null, null),
                new EntryFilter(null, null, ANYWHERE, null, null, number(17).value(), null, null, null),
                new EntryFilter(null, null, ANYWHERE, null, null, null, "𠮷", null, null),
                new EntryFilter(null, null, ANYWHERE, null, null, null, "100!%!_", null, null),
                new EntryFilter(null, null, ANYWHERE, null, null, null, "bf-2026-0001", null, null),
                new EntryFilter(null, null, ANYWHERE, null, null, null, "李", null, null));
    }

    private static boolean matches(EntryRow row, EntryFilter filter) {
        String text = filter.text() == null ? "" : filter.text().replaceAll("!(.)", "$1");
        return (filter.process() == null || row.process().equals(filter.process()))
                && (filter.step() == null || row.step().equals(filter.step()))
                && (filter.place().area() == null || row.unitPath().startsWith(filter.place().area()))
                && (filter.place().below() == null || row.unitPath().startsWith(filter.place().below()))
                && (filter.dueFrom() == null || !row.dueAt().isBefore(filter.dueFrom()))
                && (filter.dueUntil() == null || !row.dueAt().isAfter(filter.dueUntil()))
                && (filter.caseNumber() == null || row.caseNumber().equals(filter.caseNumber()))
                && (row.title().contains(text) || row.unitName().contains(text) || String.valueOf(row.fromName()).contains(text)
                        || row.caseNumber().contains(text.toUpperCase(java.util.Locale.ROOT)));
    }

    private List<String> pages(EntryFilter filter) {
        var ids = new ArrayList<String>();
        List<EntryRow> page = inbox.page(reach(), filter, 20);
        while (!page.isEmpty()) {
            page.forEach(row -> ids.add(row.taskId()));
            var last = page.get(page.size() - 1);
            page = inbox.page(reach(), after(filter, last), 20);
        }
        return ids;
    }

    private static EntryFilter after(EntryFilter filter, EntryRow last) {
        return new EntryFilter(
                filter.process(), filter.step(), filter.place(), filter.dueFrom(), filter.dueUntil(), filter.caseNumber(), filter.text(), last.dueAt(), last.taskId());
    }

    private static EntryFilter nothing() {
        return new EntryFilter(null, null, ANYWHERE, null, null, null, null, null, null);
    }

    private List<String> counts(int limit) {
        return inbox.desk("li", reach(), List.of(PathScope.of("/330900/330902/")), limit, 50).stream()
                .filter(row -> row.kind().equals("TAB")).map(row -> row.code() + " " + row.amount()).toList();
    }

    private static Comparator<EntryRow> order() {
        return Comparator.comparing(EntryRow::dueAt).thenComparing(EntryRow::taskId);
    }

    private static CaseNumber number(int i) {
        return CaseNumber.of("BF-2026-%05d".formatted(i));
    }

    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan("cn.yinxian.inbox.persistence")
    static class Tables {}
}
