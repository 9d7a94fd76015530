package cn.yinxian.formation.web;

import cn.yinxian.formation.usecase.AppointOfficers;
import cn.yinxian.formation.usecase.PostHolder;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.workflow.TaskRef;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is appointed to which post. */
record OfficersForm(@Valid @NotNull @Size(max = 500) List<PersonPost> people, @Nullable @Size(max = 500) String note, long version) {

    record PersonPost(@NotNull @Size(max = 32) String code, @Nullable OfficerPost post) {}

    AppointOfficers.Command command(TaskRef task, CurrentOfficial me) {
        var posts = people.stream()
                .filter(one -> one.post() != null)
                .map(one -> new PostHolder(one.code(), one.post()))
                .toList();
        return new AppointOfficers.Command(task, posts, note, version, me);
    }
}
