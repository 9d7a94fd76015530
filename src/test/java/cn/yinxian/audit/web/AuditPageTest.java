package cn.yinxian.audit.web;

import static cn.yinxian.testing.TestOfficials.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.ActorNames;
import cn.yinxian.audit.model.AuditEntry;
import cn.yinxian.audit.model.AuditFilter;
import cn.yinxian.audit.usecase.BrowseAudit;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.Slice;
import cn.yinxian.testing.PageTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest(AuditController.class)
@Import(AuditWords.class)
class AuditPageTest {

    private static final AuditEntry ENTRY = AuditEntry.of(
            new Act("li", "case.return", "case:BF-2026-00012", "<script>${7*7}</script> 𠮷"),
            Instant.parse("2026-11-23T07:04:05Z"));

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    BrowseAudit browse;

    @MockitoBean
    ActorNames names;

    @Test
    void the_record_is_shown_in_chinese_and_typed_text_as_typed() {
        given(browse.page(any(), any())).willReturn(new Slice<>(List.of(ENTRY), null));
        given(names.of(List.of("li"))).willReturn(Map.of("li", new ActorNames.Known("李经办", "li.jb")));
        assertThat(get("/audit")).hasStatusOk().bodyText()
                .contains("2026年11月23日 15:04:05", "退回补正", "李经办", "li.jb", "办件 BF-2026-00012")
                .contains("&lt;script&gt;${7*7}&lt;/script&gt; 𠮷")
                .doesNotContain("更早的记录");
    }

    @Test
    void both_days_of_a_period_are_included_and_the_next_page_keeps_the_filter() {
        given(browse.page(any(), any())).willReturn(new Slice<>(List.of(ENTRY), "41"));
        assertThat(get("/audit?actor=li&subject=case:&verb=&from=2026-11-01&to=2026年11月23日&before=90"))
                .hasStatusOk().bodyText()
                .contains("/audit?actor=li&amp;subject=case:&amp;from=2026-11-01&amp;to=2026-11-23&amp;before=41");
        then(browse).should().page(
                new AuditFilter("li", null, "case:", Instant.parse("2026-10-31T16:00:00Z"), Instant.parse("2026-11-23T16:00:00Z")),
                90L);
    }

    @BeforeEach
    void loginsAreIds() {
        given(names.actorOf(any())).willAnswer(asked -> asked.getArgument(0));
    }

    @Test
    void acts_are_chosen_by_their_chinese_names_and_a_case_by_its_number() {
        given(browse.page(any(), any())).willReturn(new Slice<>(List.of(), null));
        assertThat(get("/audit?verb=post.assign&subject=BF-2026-00012")).hasStatusOk().bodyText()
                .contains("<option value=\"post.assign\" selected>任职</option>", "value=\"BF-2026-00012\"");
        then(browse).should().page(new AuditFilter(null, "post.assign", "case:BF-2026-00012", null, null), null);
    }

    @Test
    void a_filter_that_cannot_be_read_says_what_is_wrong_and_keeps_what_was_typed() {
        assertThat(get("/audit?actor=li&from=yesterday")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
                .contains("请填写日期", "value=\"li\"");
        assertThat(get("/audit?from=2026-11-23&to=2026-11-01")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
                .contains("结束日期早于开始日期");
        assertThat(get("/audit?subject=" + "x".repeat(161))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(get("/audit?before=abc")).hasStatus4xxClientError();
        then(browse).shouldHaveNoInteractions();
    }

    @Test
    void nobody_but_the_auditor_reads_it() {
        assertThat(mvc.get().uri("/audit").with(signedInAs(Role.SYSTEM_ADMIN, Role.CITY_LEADER)).exchange())
                .hasStatus4xxClientError();
        then(browse).shouldHaveNoInteractions();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(signedInAs(Role.AUDITOR)).exchange();
    }
}
