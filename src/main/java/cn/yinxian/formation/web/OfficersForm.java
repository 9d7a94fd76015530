package cn.yinxian.formation.web;

import cn.yinxian.assembly.PostHolder;
import cn.yinxian.formation.model.LeadingBody;
import cn.yinxian.formation.usecase.AppointOfficers;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.workflow.Irrevocable;
import cn.yinxian.workflow.TaskRef;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Who is appointed to which post: one row for each person the reply allows; rows left empty are not used. */
public record OfficersForm(@Valid @Size(max = 50) List<OfficerForm> posts, @Nullable @Size(max = 500) String note, long version) {

    public OfficersForm {
        posts = posts == null ? List.of() : posts.stream().filter(Objects::nonNull).toList();
    }

    public record OfficerForm(@Nullable OfficerPost post, @Nullable @Size(max = 32) String member) {

        boolean isUnnamed() {
            return member == null || member.isBlank();
        }
    }

    static OfficersForm of(LeadingBody body, long version) {
        return new OfficersForm(
                IntStream.range(0, Math.max(1, body.seats())).mapToObj(i -> new OfficerForm(usual(i, body), "")).toList(), "",
                version);
    }

    private static OfficerPost usual(int row, LeadingBody body) {
        if (row == 0) {
            return OfficerPost.SECRETARY;
        }
        return row <= body.deputies() ? OfficerPost.DEPUTY_SECRETARY : OfficerPost.MEMBER;
    }

    /** The appointment goes out as a document, which is asked about first. */
    Irrevocable irrevocable() {
        return new Irrevocable(
                "指定支部班子", "确认指定，印发通知", List.of(), true, Map.of("说明", Objects.requireNonNullElse(note, "")));
    }

    AppointOfficers.Command command(TaskRef task, CurrentOfficial me, Errors errors) {
        for (int i = 0; i < posts.size(); i++) {
            if (!posts.get(i).isUnnamed() && posts.get(i).post() == null) {
                errors.rejectValue("posts[" + i + "].post", "formation.choice", "请选择");
            }
        }
        var holders = posts.stream()
                .filter(one -> !one.isUnnamed() && one.post() != null)
                .map(one -> new PostHolder(one.member(), one.post()))
                .toList();
        return new AppointOfficers.Command(task, holders, note, version, me);
    }
}
