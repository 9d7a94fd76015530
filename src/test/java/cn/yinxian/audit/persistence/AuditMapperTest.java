package cn.yinxian.audit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.model.AuditEntries;
import cn.yinxian.audit.model.AuditEntry;
import cn.yinxian.audit.model.AuditFilter;
import cn.yinxian.testing.MapperTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@MapperTest
@Import(MyBatisAuditEntries.class)
class AuditMapperTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);

    @Autowired
    AuditEntries entries;

    @Test
    void what_was_recorded_reads_back_as_it_was() {
        add("li", "case.decide", "case:BF-2026-00012", "同意 𠮷䶮", NOON);
        var read = entries.newest(ALL, null, 10).get(0);
        assertThat(read).usingRecursiveComparison().ignoringFields("id").isEqualTo(
                new AuditEntry(null, NOON, "li", "case.decide", "case:BF-2026-00012", "同意 𠮷䶮"));
    }

    @Test
    void the_newest_stands_first_and_the_next_page_follows_without_gap() {
        for (int number = 1; number <= 5; number++) {
            add("li", "case.decide", "case:" + number, null, NOON);
        }
        var first = entries.newest(ALL, null, 2);
        var second = entries.newest(ALL, first.get(1).id(), 2);
        assertThat(subjects(first)).containsExactly("case:5", "case:4");
        assertThat(subjects(second)).containsExactly("case:3", "case:2");
    }

    @Test
    void each_filter_narrows_the_list() {
        add("li", "case.decide", "case:BF-2026-00012", null, NOON);
        add("li", "unit.move", "unit:440305", null, NOON.plusSeconds(60));
        add("wang", "case.decide", "case:BF-2026-00013", null, NOON.plusSeconds(120));

        assertThat(subjects(find("li", null, null, null, null))).containsExactly("unit:440305", "case:BF-2026-00012");
        assertThat(subjects(find(null, "case.decide", null, null, null)))
                .containsExactly("case:BF-2026-00013", "case:BF-2026-00012");
        assertThat(subjects(find(null, null, "unit:4403", null, null))).containsExactly("unit:440305");
        assertThat(subjects(find(null, null, null, NOON.plusSeconds(60), NOON.plusSeconds(120))))
                .containsExactly("unit:440305");
        assertThat(subjects(find("wang", "unit.move", null, null, null))).isEmpty();
    }

    @Test
    void wildcards_and_quotes_in_a_filter_are_only_text() {
        add("li", "case.decide", "case:BF-2026-00012", null, NOON);
        add("li", "file.add", "a_b%c!d\\e", null, NOON);
        assertThat(subjects(find(null, null, "a_b%c!d\\", null, null))).containsExactly("a_b%c!d\\e");
        assertThat(find(null, null, "c%", null, null)).isEmpty();
        assertThat(find(null, null, "_ase", null, null)).isEmpty();
        assertThat(find("' or '1'='1", null, null, null, null)).isEmpty();
    }

    private void add(String actor, String verb, String subject, String detail, Instant at) {
        entries.add(AuditEntry.of(new Act(actor, verb, subject, detail), at));
    }

    private List<AuditEntry> find(String actor, String verb, String subject, Instant from, Instant until) {
        return entries.newest(new AuditFilter(actor, verb, subject, from, until), null, 10);
    }

    private static List<String> subjects(List<AuditEntry> found) {
        return found.stream().map(AuditEntry::subject).toList();
    }
}
