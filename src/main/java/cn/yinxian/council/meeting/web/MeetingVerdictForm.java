package cn.yinxian.council.meeting.web;

import cn.yinxian.shared.Verdict;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the convener types about an agenda or minutes. */
record MeetingVerdictForm(@NotNull @Nullable Verdict verdict, @Nullable @Size(max = 1000) String opinion, long version) {

    static MeetingVerdictForm empty(long version) {
        return new MeetingVerdictForm(null, "", version);
    }

    static Map<String, String> choices(String agree) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("AGREE", agree);
        choices.put("RETURN", "退回修改");
        return choices;
    }
}
