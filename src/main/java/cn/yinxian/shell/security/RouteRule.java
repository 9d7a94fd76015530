package cn.yinxian.shell.security;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
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
 * @param object what the id in the path stands for
 */
public record RouteRule(HttpMethod method, PathPattern pattern, Audience audience, Set<Role> roles, ObjectKind object) {

    static final Comparator<RouteRule> MOST_SPECIFIC_FIRST =
            Comparator.comparing(RouteRule::pattern, PathPattern.SPECIFICITY_COMPARATOR);

    /** Also without signing in, anybody who is signed in, or the holders of certain roles. */
    public enum Audience {
        ANYONE,
        SIGNED_IN,
        ROLES
    }

    /** What an id in a path names; OWN is something of the person's own, such as a draft. */
    public enum ObjectKind {
        NONE,
        UNIT,
        BRANCH,
        CASE,
        TASK,
        OWN
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
                ObjectKind.valueOf(row.get("object").toUpperCase(Locale.ROOT)));
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
