package cn.yinxian.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.inbox.model.DueIn;
import cn.yinxian.inbox.model.TaskFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class FilterFormTest {

    private static final TaskFilter ALL = new TaskFilter("branch-formation", "初审 & 审核", "/330900/330901/", DueIn.SOON, "100%+𠮷=?#&");

    @Test
    void a_question_comes_back_from_its_address_as_it_went_in() {
        var asked = FilterForm.of(ALL).onPage("1764000000~a-1").opening("-1~b");
        var read = FilterForm.parse(asked.query());
        assertThat(read.filter()).isEqualTo(ALL);
        assertThat(read.page()).isEqualTo("1764000000~a-1");
        assertThat(read.opened()).isEqualTo("-1~b");
        assertThat(read.query()).isEqualTo(asked.query()).isPrintable().doesNotContain(" ", "#", "\"", "<");
        assertThat(FilterForm.NONE.address("/inbox")).isEqualTo("/inbox");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "//evil.example/", "https://evil.example/?matter=x", "due=NEVER", "unit=330901", "unit=/330901/..%2f/", "after=1", "at=%00~x",
        "matter=Branch<script>", "matter=%zz", "text=   ", "step=初审", "javascript:alert(1)", "&&==", "matter=a/b/c", "after=1~x%0d%0aSet-Cookie:a"
    })
    void nonsense_asks_for_nothing_and_leads_nowhere_else(String query) {
        assertThat(FilterForm.parse(query).query()).isEmpty();
        var request = new MockHttpServletRequest("GET", "/tasks/1/x");
        request.addParameter("back", query);
        assertThat(Back.of(request)).isEqualTo(new Back("", "/inbox"));
    }

    @Test
    void a_task_leads_back_to_the_list_it_was_opened_from() {
        var back = Back.to(FilterForm.of(ALL).onPage("1~a").opening("2~b"));
        assertThat(back.href()).startsWith("/inbox?matter=branch-formation%2F").contains("after=1~a").doesNotContain("at=");
        assertThat(back.done()).startsWith("/inbox?").contains("at=2~b");
        var request = new MockHttpServletRequest("GET", "/tasks/1/x");
        request.addParameter("back", back.query());
        assertThat(Back.of(request)).isEqualTo(back);
        assertThat(back.on("/tasks/1/x?go=check")).startsWith("/tasks/1/x?go=check&back=matter%3D");
    }

    @Test
    void too_long_a_text_is_dropped_and_so_is_too_long_a_way_back() {
        assertThat(new FilterForm(null, null, null, "字".repeat(61), null, null).filter()).isEqualTo(TaskFilter.NONE);
        var request = new MockHttpServletRequest("GET", "/tasks/1/x");
        request.addParameter("back", "text=" + "a".repeat(3000));
        assertThat(Back.of(request)).isNull();
    }
}
