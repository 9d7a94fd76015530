package cn.yinxian.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Post;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.testing.MapperTest;
import cn.yinxian.workflow.persistence.CaseMapper;
import cn.yinxian.workflow.persistence.CaseRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@MapperTest
@Import(CaseSearch.class)
class CaseSearchMapperTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final CurrentOfficial READER = new CurrentOfficial(OfficialId.of("reader"), "读者", List.of(new Post(
            Role.DISTRICT_CLERK, "330901", "向阳区", "/330900/330901/", DateRange.since(LocalDate.of(2020, 1, 1)), null)));

    @Autowired
    CaseSearch search;

    @Autowired
    CaseMapper cases;

    @BeforeEach
    void fifty_cases_of_two_processes_and_one_of_another_district() {
        for (int i = 1; i <= 25; i++) {
            insert("BF-2026-%05d".formatted(i), "/330900/330901/330901101/", NOON.plusSeconds(60L * i), "关于组建𠮷%_第" + i + "支部的请示");
            insert("TR-2026-%05d".formatted(i), "/330900/330901/330901101/", NOON.plusSeconds(60L * i), "换届");
        }
        insert("BF-2026-09999", "/330900/330902/330902101/", NOON.plusSeconds(9_999), "别区的支部");
    }

    @Test
    void the_newest_come_first_whatever_their_process_and_every_case_comes_once() {
        var read = new ArrayList<String>();
        String after = null;
        do {
            var page = search.search(question(null, after), READER);
            page.rows().forEach(file -> read.add(file.number().value()));
            after = page.next();
        } while (after != null);

        assertThat(read).hasSize(50).doesNotHaveDuplicates().startsWith("TR-2026-00025", "BF-2026-00025", "TR-2026-00024").endsWith("BF-2026-00001");
    }

    @Test
    void a_number_is_found_however_it_is_typed() {
        assertThat(search.search(question("tr-2026-00009", null), READER).rows()).hasSize(1);
        assertThat(search.search(question("09999", null), READER).rows()).as("another district's").isEmpty();
    }

    @Test
    void signs_of_the_pattern_language_are_letters() {
        assertThat(search.search(question("𠮷%_第7支", null), READER).rows()).extracting(file -> file.number().value()).containsExactly("BF-2026-00007");
        assertThat(search.search(question("第_支部", null), READER).rows()).isEmpty();
    }

    @Test
    void a_page_after_a_case_that_is_none_is_the_first_page() {
        assertThat(search.search(question(null, "BF-1999-00001"), READER).rows().get(0).number().value()).isEqualTo("TR-2026-00025");
    }

    private static CaseSearch.Query question(@Nullable String text, @Nullable String after) {
        return new CaseSearch.Query(text, null, null, after);
    }

    private void insert(String number, String path, Instant at, String title) {
        cases.insert(new CaseRow(
                number, "branch-formation", null, title, "formation:1", "330901101", "民政局", path, "clerk", "李经办", "UNIT_CLERK@330901101",
                "UNDER_REVIEW", 1, at, null, null, null, false));
    }
}
