package cn.yinxian.register.load.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.load.model.LoadKind;
import cn.yinxian.register.load.model.Upload;
import cn.yinxian.register.load.sheet.Sheet;
import cn.yinxian.register.load.usecase.CheckLoad;
import cn.yinxian.register.load.usecase.CheckLoad.Checked;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.Missing;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 首次导入: explains the two halves, hands out templates, and checks what is sent. */
@Controller
class FirstLoadController {

    private final CheckLoad checkLoad;

    FirstLoadController(CheckLoad checkLoad) {
        this.checkLoad = checkLoad;
    }

    @GetMapping("/admin/first-load")
    String show(CurrentOfficial me, Model model) {
        model.addAttribute("form", me.has(LoadKind.REGISTER.role()) ? new RegisterFilesForm(null, null, null) : new OfficialsFileForm(null));
        return view(me, model);
    }

    @GetMapping("/admin/first-load/templates/{table}")
    ResponseEntity<byte[]> template(@PathVariable String table) {
        Sheet sheet = Arrays.stream(Sheet.values()).filter(one -> FirstLoadPage.field(one).equals(table)).findFirst().orElseThrow(Missing::new);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"" + sheet.fileName() + "\"")
                .body(sheet.template().getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/admin/first-load/register")
    String checkRegister(
            @ModelAttribute("form") RegisterFilesForm form, BindingResult errors, CurrentOfficial me, Model model, HttpServletResponse response) {
        return check(LoadKind.REGISTER, form.uploads(), errors, me, model, response);
    }

    @PostMapping("/admin/first-load/officials")
    String checkOfficials(
            @ModelAttribute("form") OfficialsFileForm form, BindingResult errors, CurrentOfficial me, Model model, HttpServletResponse response) {
        return check(LoadKind.OFFICIALS, form.uploads(), errors, me, model, response);
    }

    private String check(
            LoadKind kind, Map<Sheet, Upload> uploads, BindingResult errors, CurrentOfficial me, Model model, HttpServletResponse response) {
        var checked = new AtomicReference<Checked>();
        boolean readable = Attempt.succeeds(errors, () -> checked.set(checkLoad.check(kind, uploads, me.id())));
        if (readable && checked.get().load() != null) {
            return "redirect:/admin/first-load/" + checked.get().load();
        }
        if (readable) {
            var page = LoadPage.of(checked.get());
            response.setStatus(page.errors() == 0 ? HttpStatus.OK.value() : HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", page);
            return "register/load-checked";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(me, model);
    }

    private static String view(CurrentOfficial me, Model model) {
        model.addAttribute("page", FirstLoadPage.of(me));
        return "register/first-load";
    }
}
