package cn.yinxian.council.supervise.web;

import cn.yinxian.shared.Verdict;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The two choices of a step, in whole words. */
final class ItemVerdicts {

    private ItemVerdicts() {}

    static Map<String, String> of(String agree, String other, String words) {
        var verdicts = new LinkedHashMap<String, String>();
        verdicts.put(Verdict.AGREE.name(), agree);
        verdicts.put(Verdict.valueOf(other).name(), words);
        return Collections.unmodifiableMap(verdicts);
    }
}
