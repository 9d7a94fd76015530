package cn.yinxian.shell.web;

import cn.yinxian.organisation.CurrentOfficials;
import cn.yinxian.shell.SignInHints;
import cn.yinxian.shell.SignInHints.Hint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page; with the demo city also whom one may sign in as. */
@Controller
class SignInController {

    /**
     * @param hints demo officials by group, empty in a real city
     * @param progress how far the demo city is; null once it stands, and in a real city
     */
    public record Page(boolean failed, boolean out, boolean changed, Map<String, List<Hint>> hints, @Nullable String progress) {}

    private final ObjectProvider<SignInHints> hints;
    private final CurrentOfficials officials;

    SignInController(ObjectProvider<SignInHints> hints, CurrentOfficials officials) {
        this.hints = hints;
        this.officials = officials;
    }

    @GetMapping("/sign-in")
    String show(@RequestParam Map<String, String> query, Authentication authentication, Model model) {
        if (officials.of(authentication).isPresent()) {
            return "redirect:/";
        }
        model.addAttribute("page", new Page(query.containsKey("failed"), query.containsKey("out"), query.containsKey("changed"), hintsByGroup(), progress()));
        return "shell/sign-in";
    }

    private @Nullable String progress() {
        return hints.stream().map(SignInHints::progress).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private Map<String, List<Hint>> hintsByGroup() {
        return hints.stream()
                .flatMap(source -> source.hints().stream())
                .collect(Collectors.groupingBy(Hint::group, LinkedHashMap::new, Collectors.toList()));
    }
}
