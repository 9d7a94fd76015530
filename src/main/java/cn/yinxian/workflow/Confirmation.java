package cn.yinxian.workflow;

import cn.yinxian.document.DocumentView;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.ui.Model;

/**
 * 请确认: what an act will do, for the page {@code workflow/confirm}.
 *
 * @param papers the documents that go out by it, as they will read
 * @param sent the form, to be sent once more
 */
public record Confirmation(Irrevocable act, List<DocumentView> papers, List<Field> sent) {

    static final String BUTTON = "confirm";

    /** The last is put into every form of a task by itself. */
    private static final List<String> NOT_OF_THE_FORM = List.of(BUTTON, "_csrf", "back");

    public record Field(String name, String value) {}

    static Confirmation of(Irrevocable act, List<DocumentView> papers, HttpServletRequest request) {
        var sent = request.getParameterMap().entrySet().stream()
                .filter(field -> !NOT_OF_THE_FORM.contains(field.getKey()))
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Field(field.getKey(), value)))
                .toList();
        return new Confirmation(act, papers, sent);
    }

    /** Puts itself before the page; the controller has filled in the task's head and the case. */
    public String page(Model model) {
        model.addAttribute("confirmation", this);
        return "workflow/confirm";
    }
}
