package cn.yinxian.demosite.site.model;

import cn.yinxian.demosite.plan.SiteMode;
import cn.yinxian.demosite.site.GeoPoint;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 申报表. Everything may be missing while it is a draft.
 *
 * @param point null while it is not known
 * @param money promised, in yuan; null while nothing was said
 */
public record SitePaper(
        String name, String address, @Nullable GeoPoint point, String rooms, Set<Equipment> equipment, String outline, @Nullable Integer money,
        String moneySource) {

    public SitePaper {
        equipment = Set.copyOf(equipment);
    }

    /** @param photos how many were uploaded @throws Refused naming everything that is missing */
    void requireComplete(int photos, SiteMode mode) {
        var faults = new ArrayList<Refusal>();
        missing("name", name, "请填写观摩点名称", faults);
        missing("address", address, "请填写地址", faults);
        missing("rooms", rooms, "请写明场所用房的情况", faults);
        missing("outline", outline, "请填写讲解提纲", faults);
        if (point == null) {
            faults.add(Refusal.of("longitude", "demosite.point", "请填写经纬度，编排线路要用"));
        }
        if (money == null) {
            faults.add(Refusal.of("money", "demosite.money", "请填写承诺投入的经费；不需要经费的填 0"));
        } else if (money > 0) {
            missing("moneySource", moneySource, "请写明经费来源", faults);
        }
        if (photos == 0) {
            faults.add(Refusal.of("", "demosite.photos", "请至少上传一张场所照片"));
        }
        if (!mode.allows(name)) {
            faults.add(Refusal.of("name", "demosite.name", "本年度没有批准依据，观摩点名称不得使用“示范”“命名”“挂牌”“授牌”字样"));
        }
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }

    private static void missing(String field, String text, String words, List<Refusal> faults) {
        if (text.isBlank()) {
            faults.add(Refusal.of(field, "demosite.missing", words));
        }
    }
}
