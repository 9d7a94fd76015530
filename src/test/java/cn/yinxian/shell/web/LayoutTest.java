package cn.yinxian.shell.web;

import static cn.yinxian.testing.TestOfficials.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.organisation.Role;
import cn.yinxian.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest(SignInController.class)
@Import({SampleController.class, SampleRoutes.class})
class LayoutTest {

    @Autowired
    MockMvcTester mvc;

    @Test
    void every_macro_writes_its_part_and_escapes_what_people_typed() {
        var page = mvc.get().uri("/sample").with(signedInAs(Role.UNIT_CLERK)).exchange();
        assertThat(page).hasStatusOk().bodyText()
                .contains("<html lang=\"zh-CN\" class=\"text-standard\">", "测试员", "向阳区民政局 单位经办", "name=\"version\" value=\"3\"")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; ${7*7} 𠮷")
                .contains("第 2 轮", "已失效", "还剩 2 个工作日", "value=\"2026-11-23\"")
                .doesNotContain("<script>alert");
    }
}
