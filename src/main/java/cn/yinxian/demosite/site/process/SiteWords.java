package cn.yinxian.demosite.site.process;

import cn.yinxian.demosite.site.model.Inspection;

/** What the approval record says of an acceptance. */
final class SiteWords {

    private SiteWords() {}

    static String of(Inspection inspection) {
        String result = switch (inspection.outcome()) {
            case PASS -> "合格";
            case RECTIFY -> "限期整改";
            case FAIL -> "不合格";
        };
        String findings = inspection.findings().isEmpty() ? "" : "。" + inspection.findings();
        return "%d 分，%s（验收人：%s）%s".formatted(inspection.score().total(), result, String.join("、", inspection.inspectors()), findings);
    }
}
