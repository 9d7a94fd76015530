package cn.yinxian.organisation.web;

import java.util.Arrays;
import java.util.Set;

/** What figures are about, so that their list can be read; told by the first word of the key. */
public enum FigureArea {
    FORMATION("branch", "jointBranch", "projectBranch", "formation", "routing"),
    BODY("committee", "secretary", "term"),
    RENEWAL("renewal", "congress"),
    ELECTION("election"),
    MEETING("meeting", "life"),
    PROCEDURE("filing", "supervise", "publicity", "consult", "substitution"),
    MEMBER("transfer", "checkin"),
    SITE("site", "route"),
    REMINDER("ladder", "reminder", "notice", "urge"),
    ACCOUNT("password", "signIn"),
    OTHER;

    private final Set<String> words;

    FigureArea(String... words) {
        this.words = Set.of(words);
    }

    static FigureArea of(String key) {
        String first = key.split("\\.", 2)[0];
        return Arrays.stream(values()).filter(area -> area.words.contains(first)).findFirst().orElse(OTHER);
    }
}
