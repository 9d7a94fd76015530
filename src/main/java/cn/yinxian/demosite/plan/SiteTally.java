package cn.yinxian.demosite.plan;

import java.time.LocalDate;
import java.util.List;

/** Counts the sites for the board; known by the area above. */
public interface SiteTally {

    /** Districts without any are left out. One statement. */
    List<DistrictTally> byDistrict(LocalDate today);
}
