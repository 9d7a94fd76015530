package cn.yinxian.organisation.model;

import cn.yinxian.shared.UnitCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Materialised paths of the unit tree, written {@code /440300/440305/440305017/}. */
public final class Lineage {

    private Lineage() {}

    public static String path(@Nullable String parentPath, UnitCode code) {
        return (parentPath == null ? "/" : parentPath) + code + "/";
    }

    /** The unit itself first, then upwards. */
    public static List<UnitCode> upwards(String path) {
        var codes = new ArrayList<UnitCode>();
        Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).map(UnitCode::of).forEach(codes::add);
        Collections.reverse(codes);
        return codes;
    }

    public static boolean contains(String path, UnitCode code) {
        return path.contains("/" + code + "/");
    }
}
