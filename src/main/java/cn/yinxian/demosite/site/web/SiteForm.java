package cn.yinxian.demosite.site.web;

import cn.yinxian.demosite.site.GeoPoint;
import cn.yinxian.demosite.site.model.Equipment;
import cn.yinxian.demosite.site.model.SitePaper;
import cn.yinxian.demosite.site.model.SiteState;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 申报表, as typed. Everything may be missing while it is a draft. @param place for whom, chosen once */
record SiteForm(
        @Size(max = 70) @Nullable String place,
        @Size(max = 50) @Nullable String name,
        @Size(max = 100) @Nullable String address,
        @Size(max = 20) @Nullable String longitude,
        @Size(max = 20) @Nullable String latitude,
        @Size(max = 500) @Nullable String rooms,
        @Size(max = 20) @Nullable List<Equipment> equipment,
        @Size(max = 3000) @Nullable String outline,
        @Min(0) @Max(100_000_000) @Nullable Integer money,
        @Size(max = 100) @Nullable String moneySource,
        @Size(max = 500) @Nullable String note,
        long version) {

    static SiteForm empty() {
        return new SiteForm("", "", "", "", "", "", List.of(), "", null, "", "", 0);
    }

    static SiteForm of(SiteState state) {
        var paper = state.paper();
        var point = paper.point();
        return new SiteForm(
                "", paper.name(), paper.address(), point == null ? "" : GeoPoint.degrees(point.longitudeE6()),
                point == null ? "" : GeoPoint.degrees(point.latitudeE6()), paper.rooms(), paper.equipment().stream().sorted().toList(), paper.outline(),
                paper.money(), paper.moneySource(), "", state.version());
    }

    /** @throws Refused naming coordinates that cannot be read */
    SitePaper paper() {
        return new SitePaper(
                strip(name), strip(address), point(), strip(rooms), ticked(), strip(outline), money, strip(moneySource));
    }

    private Set<Equipment> ticked() {
        return equipment == null ? Set.of() : equipment.stream().filter(one -> one != null).collect(Collectors.toSet());
    }

    private @Nullable GeoPoint point() {
        if (strip(longitude).isEmpty() && strip(latitude).isEmpty()) {
            return null;
        }
        return new GeoPoint(degrees("longitude", longitude, 73, 136), degrees("latitude", latitude, 3, 54));
    }

    /** Within China. */
    private static int degrees(String field, @Nullable String typed, int least, int most) {
        try {
            var value = new BigDecimal(strip(typed).replace('．', '.').replace("°", ""));
            if (value.compareTo(BigDecimal.valueOf(least)) >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0) {
                return value.movePointRight(6).setScale(0, RoundingMode.HALF_UP).intValueExact();
            }
        } catch (ArithmeticException | NumberFormatException unreadable) {
            // told below, like a place abroad
        }
        throw Refused.because(Refusal.of(field, "demosite.point", "请填写 %d 至 %d 之间的度数，如 %s".formatted(
                least, most, field.equals("longitude") ? "120.153576" : "30.287459")));
    }

    static String strip(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
