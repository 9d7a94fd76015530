package cn.yinxian.notification.web;

import cn.yinxian.notification.NoticeFate;
import cn.yinxian.notification.NoticeLine;
import cn.yinxian.notification.model.DeliveryState;
import cn.yinxian.notification.usecase.BrowseDeliveries;
import cn.yinxian.notification.usecase.ResendLetter;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.Slice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 提醒与送达: who was reminded when, by which rule, delivered or not; the question stands in the URL. */
@Controller
class DeliveriesController {

    /** @param mayResend whether this person may send again what failed */
    public record Page(List<NoticeLine> rows, String more, DeliveryState[] states, boolean mayResend, boolean asked) {}

    private final BrowseDeliveries browse;
    private final ResendLetter resendLetter;

    DeliveriesController(BrowseDeliveries browse, ResendLetter resendLetter) {
        this.browse = browse;
        this.resendLetter = resendLetter;
    }

    @GetMapping("/deliveries")
    String list(@ModelAttribute("form") DeliveriesForm form, BindingResult errors, CurrentOfficial me, Model model, HttpServletResponse response) {
        form.check(errors);
        Slice<NoticeFate> found = new Slice<>(List.of(), null);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } else {
            found = browse.page(form.query(BrowseDeliveries.scopeOf(me)));
        }
        model.addAttribute("page", new Page(
                found.rows().stream().map(NoticeLine::of).toList(), form.more(found.next()), DeliveryState.values(), me.has(Role.SYSTEM_ADMIN), form.isAsked()));
        return "notification/deliveries";
    }

    @PostMapping("/deliveries/{outbox}/resend")
    String resend(@PathVariable long outbox, CurrentOfficial me, RedirectAttributes flash) {
        resendLetter.resend(outbox, me.id());
        flash.addFlashAttribute("message", "已放回发件箱，免打扰时段以外即重新发送。");
        return "redirect:/deliveries";
    }
}
