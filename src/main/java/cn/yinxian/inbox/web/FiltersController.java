package cn.yinxian.inbox.web;

import cn.yinxian.inbox.usecase.BrowseFilters;
import cn.yinxian.inbox.usecase.BrowseFilters.Counted;
import cn.yinxian.inbox.usecase.ChangeFilter;
import cn.yinxian.inbox.usecase.KeepFilter;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.Overtaken;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 我的筛选: keeps filters of waiting tasks under names, and shows how many tasks each finds. */
@Controller
class FiltersController {

    private static final String PAGE = "redirect:/inbox/filters";

    /** What may be typed for a new one; {@code filter} is the question as it stood in the URL of the list. */
    record NewFilter(@NotBlank @Size(max = 20) @Nullable String name, @NotNull @Size(max = 1500) @Nullable String filter) {}

    /** What may be typed for one that is kept. */
    record NewName(@NotBlank @Size(max = 20) @Nullable String name, @NotNull @Nullable Long version) {}

    /**
     * @param found up to "999+"
     * @param typed the new name that was refused; null unless this one was to be renamed
     */
    public record Kept(long id, String name, String conditions, String found, long version, @Nullable String typed) {}

    /** @param conditions of the filter that is to be kept, in words; empty where there is none */
    public record Page(String conditions, String query, List<Kept> kept) {}

    private final BrowseFilters browse;
    private final KeepFilter keep;
    private final ChangeFilter change;
    private final FilterWords words;

    FiltersController(BrowseFilters browse, KeepFilter keep, ChangeFilter change, FilterWords words) {
        this.browse = browse;
        this.keep = keep;
        this.change = change;
        this.words = words;
    }

    @GetMapping("/inbox/filters")
    String show(@ModelAttribute("asked") FilterForm asked, CurrentOfficial me, Model model) {
        model.addAttribute("form", new NewFilter("", asked.onPage(null).query()));
        return view(asked, me, model);
    }

    /** The counts alone, put beside the names once the list stands. */
    @GetMapping("/inbox/filters/counts")
    String counts(CurrentOfficial me, Model model) {
        model.addAttribute("page", kept(me, 0, null));
        return "inbox/filter-counts";
    }

    @GetMapping("/inbox/filters/{id}")
    String open(@PathVariable long id, CurrentOfficial me) {
        return "redirect:" + FilterForm.of(change.require(id, me.id()).filter()).address("/inbox");
    }

    @PostMapping("/inbox/filters")
    String keep(
            @Valid @ModelAttribute("form") NewFilter form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var asked = FilterForm.parse(form.filter() == null ? "" : form.filter());
        if (Attempt.succeeds(errors, () -> keep.keep(form.name().strip(), asked.filter(), me.id()))) {
            flash.addFlashAttribute("message", "筛选已保存，待办页面上可以直接使用。");
            return "redirect:" + asked.onPage(null).address("/inbox");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(asked, me, model);
    }

    @PostMapping("/inbox/filters/{id}")
    String rename(
            @PathVariable long id, @Valid @ModelAttribute("form") NewName form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        change.require(id, me.id());
        if (Attempt.succeeds(errors, () -> change.rename(id, form.name().strip(), form.version(), me.id()))) {
            flash.addFlashAttribute("message", "筛选已改名。");
            return PAGE;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", new Page("", "", kept(me, id, form.name())));
        return "inbox/filters";
    }

    @PostMapping("/inbox/filters/{id}/remove")
    String remove(
            @PathVariable long id, @Valid @ModelAttribute("form") NewName form, BindingResult errors, CurrentOfficial me,
            RedirectAttributes flash) {
        change.require(id, me.id());
        if (errors.hasFieldErrors("version")) {
            throw Overtaken.byAnother();
        }
        change.remove(id, form.version(), me.id());
        flash.addFlashAttribute("message", "筛选已删除。");
        return PAGE;
    }

    private String view(FilterForm asked, CurrentOfficial me, Model model) {
        model.addAttribute("page", new Page(words.of(asked.filter()), asked.onPage(null).query(), kept(me, 0, null)));
        return "inbox/filters";
    }

    /** @param renamed the one whose new name was refused; 0: none */
    private List<Kept> kept(CurrentOfficial me, long renamed, @Nullable String typed) {
        var counted = browse.of(me);
        var conditions = words.ofAll(counted.stream().map(one -> one.filter().filter()).toList());
        return IntStream.range(0, counted.size())
                .mapToObj(i -> kept(counted.get(i), conditions.get(i), counted.get(i).filter().id() == renamed ? typed : null))
                .toList();
    }

    private static Kept kept(Counted one, String conditions, @Nullable String typed) {
        var filter = one.filter();
        return new Kept(filter.id(), filter.name(), conditions, DeskPages.words(one.found()), filter.version(), typed);
    }
}
