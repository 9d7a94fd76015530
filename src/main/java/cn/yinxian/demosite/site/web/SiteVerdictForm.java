package cn.yinxian.demosite.site.web;

import cn.yinxian.shared.Verdict;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody says at a step that agrees, sends back or refuses. @param rank place in the district's order, where it asks for one */
record SiteVerdictForm(@NotNull @Nullable Verdict verdict, @Nullable Integer rank, @Nullable @Size(max = 1000) String opinion, long version) {

    static Map<String, String> choices(String agree, String refuse) {
        var verdicts = new LinkedHashMap<String, String>();
        verdicts.put(Verdict.AGREE.name(), agree);
        verdicts.put(Verdict.RETURN.name(), "退回补正");
        verdicts.put(Verdict.REFUSE.name(), refuse);
        return verdicts;
    }

    String done(String agreed) {
        return switch (verdict) {
            case AGREE -> agreed;
            case RETURN -> "已退回申报单位补正。";
            case REFUSE -> "已作出不同意的决定，本次申报结束。";
        };
    }
}
