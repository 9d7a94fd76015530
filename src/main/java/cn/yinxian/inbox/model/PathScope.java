package cn.yinxian.inbox.model;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in the tree of units as an index finds it: the whole city (both null), an area, or what lies at and below a unit.
 *
 * @param area path of two codes: a district, or a city organ
 */
public record PathScope(@Nullable String area, @Nullable String below) {

    private static final int CODES_OF_AN_AREA = 2;

    public static PathScope of(String path) {
        return switch (Integer.compare(codesIn(path), CODES_OF_AN_AREA)) {
            case -1 -> new PathScope(null, null);
            case 0 -> new PathScope(path, null);
            default -> new PathScope(null, path);
        };
    }

    /** Each place once: what lies below another is in it. */
    public static List<PathScope> ofAll(Collection<String> paths) {
        return paths.stream()
                .distinct()
                .filter(path -> paths.stream().noneMatch(other -> !other.equals(path) && path.startsWith(other)))
                .map(PathScope::of)
                .toList();
    }

    /** The area in which the unit lies; of the city itself, the city. */
    public static String areaOf(String unitPath) {
        int end = unitPath.indexOf('/', unitPath.indexOf('/', 1) + 1);
        return end < 0 ? unitPath : unitPath.substring(0, end + 1);
    }

    private static int codesIn(String path) {
        return (int) path.chars().filter(letter -> letter == '/').count() - 1;
    }
}
