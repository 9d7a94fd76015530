package cn.yinxian.demo.start;

import cn.yinxian.demo.DemoOnly;
import cn.yinxian.demo.DemoPassword;
import cn.yinxian.demo.DemoProgress;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.shared.Missing;
import cn.yinxian.shell.SignInHints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Some twenty officials of the demo city, one for each thing to try. Login names are the officials' ids. */
@Component
@DemoOnly
class DemoSignIns implements SignInHints {

    private final DemoProgress progress;
    private final Roster roster;
    private volatile @Nullable List<Hint> complete;

    DemoSignIns(DemoProgress progress, Roster roster) {
        this.progress = progress;
        this.roster = roster;
    }

    @Override
    public List<Hint> hints() {
        var known = complete;
        if (known != null || !progress.areAccountsReady()) {
            return known == null ? List.of() : known;
        }
        boolean everybodyIsThere = progress.sentence() == null;
        var hints = rows().stream().map(this::hint).flatMap(Optional::stream).toList();
        if (everybodyIsThere) {
            complete = hints;
        }
        return hints;
    }

    @Override
    public @Nullable String progress() {
        String sentence = progress.sentence();
        return sentence == null ? null : "演示城市正在生成：" + sentence;
    }

    /** A branch that is not there yet has no secretary to show. */
    private Optional<Hint> hint(List<String> row) {
        var group = new CandidateGroup(Role.valueOf(row.get(1)), row.get(2));
        try {
            return roster.membersOf(group).stream()
                    .filter(official -> !official.id().value().matches(".*\\.\\d"))
                    .findFirst()
                    .map(official -> new Hint(row.get(0), official.name(), roster.describe(group), row.get(3),
                            official.id().value(), DemoPassword.PLAIN));
        } catch (Missing notYet) {
            return Optional.empty();
        }
    }

    private static List<List<String>> rows() {
        try (var text = DemoSignIns.class.getResourceAsStream("hints.csv")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(",", 4)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
