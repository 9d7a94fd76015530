package cn.yinxian.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.document.Documents.Draft;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.view.freemarker.FreeMarkerConfigurer;
import org.springframework.web.servlet.view.freemarker.FreeMarkerViewResolver;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

/** The print page with real Freemarker, as a controller of another module shows it. */
class PrintPageTest {

    static final List<String> HOSTILE = DocumentExamples.HOSTILE;

    private static final AnnotationConfigWebApplicationContext CONTEXT = new AnnotationConfigWebApplicationContext();
    private static Draft shown = DocumentExamples.reply();
    private static MockMvcTester browser;

    @BeforeAll
    static void start() {
        CONTEXT.setServletContext(new MockServletContext());
        CONTEXT.register(Pages.class);
        CONTEXT.refresh();
        browser = MockMvcTester.from(CONTEXT);
    }

    @AfterAll
    static void stop() {
        CONTEXT.close();
    }

    @Test
    void the_page_shows_the_document_and_the_ways_on() {
        assertThat(page(DocumentExamples.reply()))
                .contains("<p class=\"letterhead\">中共滨海市向阳区民政局委员会文件</p>", "<p class=\"number\">向民委〔2026〕12号</p>")
                .contains("<h1>关于同意成立中共滨海市向阳区民政局离退休干部支部的批复</h1>", "向阳区民政局离退休干部工作科：")
                .contains("<span class=\"heading\">一、同意成立。</span>请抓紧落实。", "<span class=\"subheading\">（一）关于选举</span>")
                .contains("抄送：中共滨海市向阳区委组织部。", "2026年3月5日印发", "href=\"/css/print.css\"")
                .contains("href=\"/cases/BF-2026-00012\"", "href=\"/cases/BF-2026-00012/documents/7\"")
                .doesNotContain("style=", "<script", "onclick");
    }

    @Test
    void without_copies_there_is_no_line_for_them() {
        assertThat(page(DocumentExamples.reply("批复", null))).doesNotContain("抄送");
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void text_is_text_whatever_it_looks_like(String text) {
        String page = page(DocumentExamples.everywhere(text));
        assertThat(HtmlUtils.htmlUnescape(page)).contains("<h1>" + text + "</h1>", text + "：</p>", "抄送：" + text + "。");
        assertThat(page).doesNotContain("<script", "<w:t");
    }

    private static String page(Draft draft) {
        shown = draft;
        var result = browser.get().uri("/print").exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Configuration
    @EnableWebMvc
    @Controller
    static class Pages {

        @GetMapping("/print")
        String print(Model model) {
            model.addAttribute("page", DocumentView.of(
                    DocumentExamples.issued(shown), "/cases/BF-2026-00012/documents/7", "/cases/BF-2026-00012"));
            return DocumentView.VIEW;
        }

        @Bean
        FreeMarkerConfigurer freeMarkerConfigurer() {
            var settings = new Properties();
            settings.setProperty("incompatible_improvements", "2.3.34");
            settings.setProperty("new_builtin_class_resolver", "allows_nothing");
            settings.setProperty("auto_import", "spring.ftl as spring");
            var configurer = new FreeMarkerConfigurer();
            configurer.setTemplateLoaderPath("classpath:/forms/");
            configurer.setPreferFileSystemAccess(false);
            configurer.setDefaultEncoding("UTF-8");
            configurer.setFreemarkerSettings(settings);
            return configurer;
        }

        @Bean
        FreeMarkerViewResolver freeMarkerViewResolver() {
            var resolver = new FreeMarkerViewResolver("", ".ftlh");
            resolver.setContentType("text/html;charset=UTF-8");
            return resolver;
        }
    }
}
