package cn.yinxian.shell.web;

import cn.yinxian.deadline.Light;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.Level;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** A page with every macro, and a fault of every kind; a test component, so that no application picks it up. */
@TestComponent
@Controller
class SampleController {

    record Form(
            @NotBlank String opinion,
            @NotNull(message = "请选择") @Nullable Role role,
            @Nullable LocalDate day,
            @Nullable Integer people,
            @Nullable Level level,
            boolean urgent,
            @Nullable List<Item> items) {}

    record Item(@Nullable String name) {}

    public record Entry(
            String actorName, String postTitle, String unitName, String step, String verbLabel, @Nullable String opinion,
            String actedAt, @Nullable String used, int round, boolean superseded) {}

    public record Step(String name, String state, @Nullable String detail) {}

    public record Finding(String tone, String words, String facts, @Nullable String article) {}

    public record Page(Light light, Map<String, String> facts, List<Entry> records, List<Step> steps, List<Finding> findings,
            List<Level> levels, Map<String, String> roles) {}

    @GetMapping("/sample")
    String show(Model model) {
        model.addAttribute("form", new Form("", Role.UNIT_CLERK, LocalDate.of(2026, 11, 23), 12, Level.CITY, true, List.of(new Item("甲"))));
        return view(model);
    }

    @PostMapping("/sample")
    String send(@Valid @ModelAttribute("form") Form form, BindingResult errors, Model model, HttpServletResponse response) {
        if (!errors.hasErrors()) {
            return "redirect:/sample";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(model);
    }

    private static String view(Model model) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("支部名称", "中共向阳区民政局离退休干部第一支部委员会");
        facts.put("党员人数", "正式党员 12 人，预备党员 1 人");
        facts.put("申请理由", "<script>alert(1)</script> ${7*7} 𠮷");
        var roles = new LinkedHashMap<String, String>();
        roles.put("UNIT_CLERK", "单位经办");
        roles.put("CITY_CLERK", "市级经办");
        model.addAttribute("page", new Page(
                new Light(Light.Colour.AMBER, "还剩 2 个工作日（11月25日前）"),
                facts,
                List.of(new Entry("王𠮷", "组织科科长", "向阳区委老干部局", "区县审核", "退回补正", "请补充党员名册。\n另附意见。", "2026年11月23日 15:04", "1 个工作日", 1, true),
                        new Entry("李某（代张某）", "书记", "向阳区民政局机关党委", "党委审批", "同意", null, "2026年11月25日 9:30", null, 2, false)),
                List.of(new Step("提出申请", "done", "11月20日"), new Step("党委审批", "now", null), new Step("备案", "ahead", null)),
                List.of(new Finding("green", "符合", "正式党员 12 人，不少于 3 人", "《中国共产党支部工作条例（试行）》第四条"),
                        new Finding("amber", "需说明理由", "联合单位 6 个，一般不超过 5 个", null),
                        new Finding("red", "不符合", "正式党员 2 人，少于 3 人。可与邻近单位联合组建", "《中国共产党支部工作条例（试行）》第五条")),
                List.of(Level.values()),
                roles));
        return "shell/sample";
    }

    @GetMapping(value = "/sample/diagram", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String diagram() throws IOException {
        return new ClassPathResource("workflows/formation/branch-formation.bpmn").getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping("/sample/faults/{kind}")
    String fail(@PathVariable String kind) {
        throw switch (kind) {
            case "missing" -> new Missing();
            case "refused" -> Refused.because(Refusal.of("", "r", "正式党员 2 人，少于 3 人"));
            case "overtaken" -> new Overtaken("该事项已由李某于 15:02 办理");
            default -> new IllegalStateException("secret detail");
        };
    }

    @PostMapping("/sample/faults")
    String fail(String opinion, String password) {
        throw Overtaken.byAnother();
    }

    @GetMapping("/sample/numbers/{number}")
    String number(@PathVariable int number) {
        return "redirect:/sample";
    }
}
