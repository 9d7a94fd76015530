package cn.yinxian.demosite.site;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;

/** Takes a site off the list, for whoever above finds a reason. Needs a transaction of the caller. */
public interface SiteExits {

    /** Nothing happens if it has left already. @param reason a sentence that goes out in the notice */
    void exit(CaseNumber site, String reason, CurrentOfficial by);
}
