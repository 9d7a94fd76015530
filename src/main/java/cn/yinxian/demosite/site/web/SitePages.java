package cn.yinxian.demosite.site.web;

import cn.yinxian.demosite.site.model.Equipment;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;

/** What several pages of a site need. */
@Component
class SitePages {

    private final MessageSource messages;

    SitePages(MessageSource messages) {
        this.messages = messages;
    }

    /** The check-list for the form of an application. */
    void showEquipment(@Nullable SiteForm form, Model model) {
        Map<String, String> items = new LinkedHashMap<>();
        Arrays.stream(Equipment.values())
                .forEach(item -> items.put(item.name(), messages.getMessage("Equipment." + item, null, Locale.SIMPLIFIED_CHINESE)));
        model.addAttribute("items", items);
        model.addAttribute("ticked", form == null || form.equipment() == null
                ? java.util.List.of()
                : form.equipment().stream().filter(one -> one != null).map(Enum::name).toList());
    }

    static String nameOf(@Nullable MultipartFile file) {
        String name = file == null || file.isEmpty() ? null : file.getOriginalFilename();
        if (name == null || name.isBlank()) {
            throw Refused.because(Refusal.of("photo", "attachment.missing", "请选择或者拍摄照片"));
        }
        return name;
    }

    static byte[] bytes(@Nullable MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
