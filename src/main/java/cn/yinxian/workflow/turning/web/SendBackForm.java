package cn.yinxian.workflow.turning.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.ReturnReason;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.turning.ReturnMode;
import cn.yinxian.workflow.turning.SendBack;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What may be typed at a return. @param reasons what is wrong, by what it is about */
record SendBackForm(
        @NotBlank @Size(max = 64) String target,
        @NotNull @Nullable ReturnMode mode,
        @NotBlank @Size(max = 1000) String opinion,
        @Size(max = 30) Map<String, @Size(max = 300) String> reasons) {

    SendBackForm {
        reasons = Objects.requireNonNullElse(reasons, Map.of());
    }

    static SendBackForm empty() {
        return new SendBackForm("", ReturnMode.STRAIGHT, "", Map.of());
    }

    SendBack.Command command(TaskRef task, CurrentOfficial by) {
        return new SendBack.Command(task, target, Objects.requireNonNull(mode), opinion, written(), by);
    }

    private List<ReturnReason> written() {
        return reasons.entrySet().stream()
                .filter(reason -> reason.getValue() != null && !reason.getValue().isBlank())
                .map(reason -> new ReturnReason(reason.getKey(), reason.getValue().strip()))
                .toList();
    }
}
