package cn.yinxian.workflow;

import cn.yinxian.organisation.Matter;
import cn.yinxian.shared.CaseNumber;
import java.util.Map;

/** A process module says where the page of its cases lies, so that numbers in lists and notices lead there. */
public interface CasePage extends Matter {

    /** Path of the page, e.g. {@code /formations/BF-2026-00012}. */
    String path(CaseNumber number);

    /** What the case is about, label to text, for its sheet (呈批单). The caller has checked that it may be read. */
    Map<String, String> facts(CaseFile file);
}
