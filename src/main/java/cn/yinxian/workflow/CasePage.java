package cn.yinxian.workflow;

import cn.yinxian.organisation.Matter;
import cn.yinxian.shared.CaseNumber;

/** A process module says where the page of its cases lies, so that numbers in lists and notices lead there. */
public interface CasePage extends Matter {

    /** Path of the page, e.g. {@code /formations/BF-2026-00012}. */
    String path(CaseNumber number);
}
