package cn.yinxian.demosite.site.usecase;

import cn.yinxian.demosite.site.model.Acceptance;

/** Decision table site-score. */
public interface SiteScoring {

    /** @param rectified whether it was put right once already */
    Acceptance of(int score, boolean rectified, int passScore, int rectifyScore);
}
