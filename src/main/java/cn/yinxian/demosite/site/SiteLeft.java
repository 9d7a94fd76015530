package cn.yinxian.demosite.site;

import cn.yinxian.shared.CaseNumber;

/** A site has left the list; published in that transaction. @param reason a sentence for those concerned */
public record SiteLeft(CaseNumber site, String name, String reason) {}
