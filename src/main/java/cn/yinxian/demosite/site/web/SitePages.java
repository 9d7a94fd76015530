package cn.yinxian.demosite.site.web;

import cn.yinxian.attachment.UploadedFile;
import cn.yinxian.demosite.site.model.Equipment;
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

    static UploadedFile photo(@Nullable MultipartFile file) {
        return UploadedFile.required(file, "photo", "请选择或者拍摄照片");
    }
}
