package cn.yinxian.council.meeting.web;

import cn.yinxian.council.meeting.model.Attendee;
import cn.yinxian.council.meeting.model.ItemRuling;
import cn.yinxian.council.meeting.model.Votes;
import cn.yinxian.council.meeting.usecase.DecideItem;
import cn.yinxian.council.meeting.usecase.MeetingFigures;
import cn.yinxian.council.meeting.usecase.MeetingQueries.Facts;
import cn.yinxian.council.motion.Decision;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 记录议决结果, one item at a time. Serves userTask_holdMeeting. */
@Controller
class DecideItemController {

    private static final String PAGE = "council/decide-item";

    /** Votes are left empty where the item was not voted on. */
    public record ItemForm(
            @NotNull @Nullable Integer item,
            @NotNull @Nullable Decision decision,
            @NotBlank @Size(max = 4000) String text,
            @PositiveOrZero @Max(999) @Nullable Integer yes,
            @PositiveOrZero @Max(999) @Nullable Integer no,
            @PositiveOrZero @Max(999) @Nullable Integer abstain,
            @Size(max = 100) List<@Size(max = 32) String> recused,
            long version) {

        public ItemForm {
            recused = recused == null ? List.of() : new ArrayList<>(recused);
        }

        static ItemForm empty(int item, long version) {
            return new ItemForm(item, null, "", null, null, null, List.of(), version);
        }

        ItemRuling ruling() {
            boolean voted = yes != null || no != null || abstain != null;
            return new ItemRuling(
                    Objects.requireNonNull(decision), text.strip(), voted ? new Votes(number(yes), number(no), number(abstain)) : null,
                    recused.stream().map(UnitCode::of).toList());
        }

        private static int number(@Nullable Integer typed) {
            return typed == null ? 0 : typed;
        }
    }

    private final DecideItem decide;
    private final MeetingFigures figures;
    private final MeetingTaskPages pages;

    DecideItemController(DecideItem decide, MeetingFigures figures, MeetingTaskPages pages) {
        this.decide = decide;
        this.figures = figures;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/council/decide-item")
    String show(@PathVariable String taskId, @RequestParam(required = false) @Nullable Integer item, CurrentOfficial me, Model model) {
        var facts = pages.showSitting(TaskRef.of(taskId), me, model);
        int asked = item == null ? next(facts) : item;
        model.addAttribute("form", ItemForm.empty(asked, facts.state().version()));
        model.addAttribute("recused", List.of());
        return view(facts, asked, model);
    }

    /** What is dealt with now; when all is decided, the first. */
    private static int next(Facts facts) {
        var agenda = facts.state().agenda();
        return agenda.current().orElseGet(() -> agenda.listed().get(0)).id();
    }

    @PostMapping("/tasks/{taskId}/council/decide-item")
    String decide(
            @PathVariable String taskId, @Valid @ModelAttribute("form") ItemForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> decide.decide(
                new DecideItem.Command(task, Objects.requireNonNull(form.item()), form.ruling(), form.version(), me)))) {
            flash.addFlashAttribute("message", "议决结果已记录。");
            return "redirect:/tasks/" + task + "/" + HoldMeetingController.PAGE;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var facts = pages.showSitting(task, me, model);
        model.addAttribute("opened", true);
        model.addAttribute("recused", form == null ? List.of() : form.recused());
        return view(facts, form == null || form.item() == null ? next(facts) : form.item(), model);
    }

    private String view(Facts facts, int id, Model model) {
        var state = facts.state();
        var item = state.agenda().require(id);
        var came = state.attendance();
        var present = new LinkedHashMap<String, String>();
        if (came != null) {
            came.attendees().stream().filter(Attendee::isPresent).forEach(one -> present.put(one.unit().value(), one.unitName()));
            var rules = figures.rules(state.plan().day());
            came.refusal(rules.quorum(), "不能议决")
                    .or(() -> item.content().major() ? came.refusal(rules.majorQuorum(), "重大事项只能缓议或者退回") : Optional.empty())
                    .ifPresent(refusal -> model.addAttribute("short", refusal.facts()));
        }
        model.addAttribute("id", id);
        model.addAttribute("item", item.title());
        model.addAttribute("place", state.agenda().placeOf(item));
        model.addAttribute("total", state.agenda().listed().size());
        model.addAttribute("about", "%s汇报，预计 %d 分钟%s".formatted(
                item.content().sponsor(), item.arrangement().minutes(), item.content().major() ? "；重大事项" : ""));
        model.addAttribute("done", item.isDecided());
        model.addAttribute("present", present);
        model.addAttribute("decisions", List.of(Decision.values()));
        model.addAttribute("phrases", List.of("同意。", "原则同意，修改后印发。", "请有关单位进一步研究，提交下次会议。"));
        return PAGE;
    }
}
