package cn.yinxian.shell.security;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One row of the authorisation matrix.
 *
 * @param roles who may come in, where the audience is {@link Audience#ROLES}
 * @param objects what the ids in the path name, in their order
 */
public record RouteRule(HttpMethod method, PathPattern pattern, Audience audience, Set<Role> roles, List<ObjectKind> objects) {

    static final Comparator<RouteRule> MOST_SPECIFIC_FIRST =
            Comparator.comparing(RouteRule::pattern, PathPattern.SPECIFICITY_COMPARATOR);

    /** Also without signing in, anybody who is signed in, or the holders of certain roles. */
    public enum Audience {
        ANYONE,
        SIGNED_IN,
        ROLES
    }

    /** What an id in a path names. CHAPTER, TABLE and PUBLICITY are the same for all who may come in. */
    public enum ObjectKind {
        UNIT,
        BRANCH,
        CASE,
        TASK,
        DRAFT,
        READING,
        CONSULTATION,
        ATTACHMENT,
        DOCUMENT,
        PAPER,
        NOTICE,
        MESSAGE,
        FEED,
        FILTER,
        OFFICIAL,
        POST,
        SUBSTITUTION,
        FIGURE,
        LOAD,
        CALENDAR_CHANGE,
        TEMPLATE,
        TEMPLATE_VERSION,
        CHAPTER,
        TABLE,
        PUBLICITY
    }

    static RouteRule of(CSVRecord row) {
        String who = row.get("roles");
        var audience = switch (who) {
            case "ANYONE" -> Audience.ANYONE;
            case "*" -> Audience.SIGNED_IN;
            default -> Audience.ROLES;
        };
        return new RouteRule(
                HttpMethod.valueOf(row.get("method")),
                PathPatternParser.defaultInstance.parse(row.get("pattern")),
                audience,
                audience == Audience.ROLES ? roles(who) : Set.of(),
                objects(row.get("object")));
    }

    private static List<ObjectKind> objects(String text) {
        return text.equals("none")
                ? List.of()
                : Arrays.stream(text.split("\\|")).map(word -> ObjectKind.valueOf(word.toUpperCase(Locale.ROOT))).toList();
    }

    private static Set<Role> roles(String text) {
        var roles = EnumSet.noneOf(Role.class);
        for (String word : text.split("\\|")) {
            if (word.equals("HANDLERS")) {
                Arrays.stream(Role.values()).filter(role -> !role.isAdministrative()).forEach(roles::add);
            } else {
                roles.add(Role.valueOf(word));
            }
        }
        return roles;
    }

    public boolean isPublic() {
        return audience == Audience.ANYONE;
    }

    public boolean admits(CurrentOfficial official) {
        return audience != Audience.ROLES || official.posts().stream().anyMatch(post -> roles.contains(post.role()));
    }
}
