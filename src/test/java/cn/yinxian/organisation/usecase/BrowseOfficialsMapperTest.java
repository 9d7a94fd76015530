package cn.yinxian.organisation.usecase;

import static cn.yinxian.organisation.persistence.NoonClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.organisation.OrganisationLoad.Batch;
import cn.yinxian.organisation.OrganisationLoad.NewAccount;
import cn.yinxian.organisation.OrganisationLoad.NewOfficial;
import cn.yinxian.organisation.OrganisationLoad.NewPost;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.testing.MapperTest;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MapperTest
@OrganisationBeans
class BrowseOfficialsMapperTest {

    @Autowired
    OrganisationLoad load;

    @Autowired
    BrowseOfficials browse;

    @Autowired
    BrowseFigures figures;

    @Test
    void pages_follow_each_other_without_gap_though_names_are_the_same() {
        load.load(new Batch(List.of(), IntStream.range(0, 120).mapToObj(number -> official("o" + number, "李华")).toList(),
                List.of(), List.of()), null);
        var seen = new HashSet<OfficialId>();
        OfficialId after = null;
        int pages = 0;
        do {
            var page = browse.page("", after);
            page.rows().forEach(entry -> assertThat(seen.add(entry.person().id())).isTrue());
            after = page.next() == null ? null : OfficialId.of(page.next());
            pages++;
        } while (after != null);
        assertThat(seen).hasSize(120);
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void one_is_found_by_part_of_the_name_or_by_the_login_and_signs_are_plain_text() {
        var ji = OfficialId.of("ji");
        load.load(new Batch(List.of(), List.of(official("ji", "王𠮷"), official("li", "李_华")),
                List.of(new NewPost(ji, Role.AUDITOR, CandidateGroup.SYSTEM, null, DateRange.since(TODAY))),
                List.of(new NewAccount(ji, "wangji", "{bcrypt}x", true))), null);
        assertThat(browse.page("𠮷", null).rows()).containsExactly(browse.one(ji));
        assertThat(browse.page("wangji", null).rows().get(0).posts()).hasSize(1);
        assertThat(browse.page("_", null).rows()).extracting(entry -> entry.person().name()).containsExactly("李_华");
        assertThat(browse.page("%", null).rows()).isEmpty();
    }

    @Test
    void the_last_row_of_a_figure_is_the_one_in_force() {
        assertThat(figures.byKey().get("publicity.workdays")).hasSize(1).last().extracting(row -> row.period().to()).isNull();
    }

    private static NewOfficial official(String id, String name) {
        return new NewOfficial(OfficialId.of(id), name, null);
    }
}
