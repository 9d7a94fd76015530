package cn.yinxian.shell.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;

/** The table of routes and roles, {@code authorisation-matrix.csv}. What is not in it is denied. */
public class AuthorisationMatrix {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private final List<RouteRule> rules;

    public AuthorisationMatrix(Resource file) throws IOException {
        try (var reader = new InputStreamReader(file.getInputStream(), UTF_8); var records = FORMAT.parse(reader)) {
            rules = records.stream().map(RouteRule::of).sorted(RouteRule.MOST_SPECIFIC_FIRST).toList();
        }
    }

    public List<RouteRule> rules() {
        return rules;
    }

    /** The rule of the route that would serve this request; HEAD is served like GET. */
    public Optional<RouteRule> ruleFor(String method, PathContainer path) {
        var asked = HttpMethod.HEAD.matches(method) ? HttpMethod.GET : HttpMethod.valueOf(method);
        return rules.stream().filter(rule -> rule.method().equals(asked) && rule.pattern().matches(path)).findFirst();
    }

    /** Whether any route lies at this path, whatever its method. */
    public boolean knows(PathContainer path) {
        return rules.stream().anyMatch(rule -> rule.pattern().matches(path));
    }
}
