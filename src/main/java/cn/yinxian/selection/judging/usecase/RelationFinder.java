package cn.yinxian.selection.judging.usecase;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Figures;
import cn.yinxian.organisation.GroupBook;
import cn.yinxian.organisation.Official;
import cn.yinxian.organisation.Post;
import cn.yinxian.organisation.PostHistory;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.Units;
import cn.yinxian.selection.entry.EntryLine;
import cn.yinxian.selection.judging.model.EntryOrigin;
import cn.yinxian.selection.judging.model.JudgeProfile;
import cn.yinxian.selection.judging.model.JudgeProfile.Service;
import cn.yinxian.selection.judging.model.Recusal;
import cn.yinxian.selection.judging.model.RecusalRules;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Computes 回避 from the organisation and its past. */
@Component
class RelationFinder {

    /** In a council or a jury one speaks for nobody. */
    private static final Set<Role> NO_RELATION = Set.of(Role.JUDGE, Role.COUNCIL_MEMBER, Role.COUNCIL_CONVENER, Role.COUNCIL_SECRETARY);

    private final Roster roster;
    private final PostHistory history;
    private final GroupBook groups;
    private final Units units;
    private final Figures figures;

    RelationFinder(Roster roster, PostHistory history, GroupBook groups, Units units, Figures figures) {
        this.roster = roster;
        this.history = history;
        this.groups = groups;
        this.units = units;
        this.figures = figures;
    }

    CandidateGroup group() {
        return CandidateGroup.of(Role.JUDGE, units.city().code());
    }

    List<JudgeProfile> judges() {
        var officials = roster.membersOf(group());
        var posts = history.of(officials.stream().map(Official::id).toList());
        var words = groups.describe(posts.values().stream().flatMap(List::stream).filter(RelationFinder::relates).map(Post::group).distinct().toList());
        return officials.stream().map(official -> profile(official, posts, words)).toList();
    }

    List<Recusal> between(Collection<JudgeProfile> judges, Collection<EntryLine> entries, LocalDate today) {
        var places = units.findAll(entries.stream().map(EntryLine::place).distinct().toList());
        var rules = new RecusalRules(today, figures.on("selection.recusalYears", today).asInt());
        return rules.find(judges, entries.stream().map(entry -> origin(entry, places)).toList());
    }

    private static JudgeProfile profile(Official official, Map<OfficialId, List<Post>> posts, Map<CandidateGroup, String> words) {
        return new JudgeProfile(
                official.id(), official.name(),
                posts.getOrDefault(official.id(), List.of()).stream()
                        .filter(RelationFinder::relates)
                        .map(post -> new Service(post.unitPath(), words.getOrDefault(post.group(), post.placeName()), post.period()))
                        .toList());
    }

    private static EntryOrigin origin(EntryLine entry, Map<UnitCode, Unit> places) {
        var place = places.get(entry.place());
        boolean district = place != null && place.kind() == UnitKind.DISTRICT;
        return new EntryOrigin(
                entry.number(), entry.applicantName(), entry.unitPath(), district ? place.name() : null, district ? place.path() : null);
    }

    private static boolean relates(Post post) {
        return !NO_RELATION.contains(post.role()) && !post.role().isAdministrative();
    }
}
