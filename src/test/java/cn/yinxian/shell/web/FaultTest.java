package cn.yinxian.shell.web;

import static cn.yinxian.testing.TestOfficials.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.yinxian.organisation.Role;
import cn.yinxian.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest(SignInController.class)
@Import({SampleController.class, SampleRoutes.class})
class FaultTest {

    @Autowired
    MockMvcTester mvc;

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(signedInAs(Role.UNIT_CLERK)).exchange();
    }

    @Test
    void what_does_not_exist_is_not_found() {
        assertThat(get("/sample/faults/missing")).hasStatus(404).bodyText().contains("没有找到这一页");
    }

    @Test
    void an_id_of_the_wrong_form_looks_like_a_missing_one() {
        assertThat(get("/sample/numbers/abc")).hasStatus(404).bodyText().contains("没有找到这一页");
    }

    @Test
    void a_refusal_that_no_controller_took_names_its_reasons() {
        assertThat(get("/sample/faults/refused")).hasStatus(422).bodyText().contains("正式党员 2 人，少于 3 人");
    }

    @Test
    void who_comes_late_reads_who_was_faster() {
        assertThat(get("/sample/faults/overtaken")).hasStatus(409).bodyText().contains("该事项已由李某于 15:02 办理");
    }

    @Test
    void a_fault_of_ours_gives_a_number_to_quote_and_nothing_else() {
        assertThat(get("/sample/faults/other"))
                .hasStatus(500)
                .bodyText()
                .containsPattern("故障编号：<b>[2-9A-Z]{4}-[2-9A-Z]{4}</b>")
                .doesNotContain("secret detail", "Exception", "\tat ");
    }

    @Test
    void the_typed_text_is_given_back_but_no_password() {
        var answer = mvc.post()
                .uri("/sample/faults")
                .param("opinion", "同意组建，<b>请</b>抓紧")
                .param("password", "秘密")
                .with(csrf())
                .with(signedInAs(Role.UNIT_CLERK))
                .exchange();
        assertThat(answer).hasStatus(409).bodyText().contains("同意组建，&lt;b&gt;请&lt;/b&gt;抓紧").doesNotContain("秘密");
    }
}
