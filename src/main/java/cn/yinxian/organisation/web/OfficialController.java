package cn.yinxian.organisation.web;

import cn.yinxian.organisation.usecase.BrowseOfficials;
import cn.yinxian.organisation.usecase.Slip;
import cn.yinxian.shared.OfficialId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** 工作人员: the list, one official, and the slip with a first password. */
@Controller
class OfficialController {

    /** @param more address of the next page; empty at the end */
    public record Listing(String text, List<OfficialLine> rows, String more) {}

    /** Flash attribute that carries a slip to the one page that shows it. */
    static final String SLIP = "slip";

    private final BrowseOfficials officials;
    private final OfficialLines lines;

    OfficialController(BrowseOfficials officials, OfficialLines lines) {
        this.officials = officials;
        this.lines = lines;
    }

    @GetMapping("/admin/officials")
    String list(@RequestParam(defaultValue = "") String text, @RequestParam(required = false) @Nullable String after, Model model) {
        var found = officials.page(text.strip(), after == null || after.isBlank() ? null : OfficialId.of(after));
        String next = found.next();
        model.addAttribute("page", new Listing(text.strip(), lines.of(found.rows()), next == null ? "" : address(text.strip(), next)));
        return "organisation/officials";
    }

    private static String address(String text, String after) {
        return UriComponentsBuilder.fromPath("/admin/officials")
                .queryParam("text", "{text}")
                .queryParam("after", "{after}")
                .encode()
                .buildAndExpand(text, after)
                .toUriString();
    }

    @GetMapping("/admin/officials/{id}")
    String show(@PathVariable String id, Model model) {
        model.addAttribute("page", lines.of(officials.one(OfficialId.of(id))));
        return "organisation/official";
    }

    /** Shows a first password once: it travels in the flash of one redirect, and is nowhere after. */
    @GetMapping("/admin/officials/{id}/slip")
    String slip(@PathVariable String id, Model model, RedirectAttributes flash) {
        var official = officials.one(OfficialId.of(id));
        if (model.getAttribute(SLIP) instanceof Slip shown && shown.official().equals(official.person().id())) {
            model.addAttribute("page", List.of(shown));
            return "organisation/slip";
        }
        flash.addFlashAttribute("warning", "初始密码只显示一次。没有记下的，请重置密码。");
        return "redirect:/admin/officials/" + official.person().id();
    }
}
