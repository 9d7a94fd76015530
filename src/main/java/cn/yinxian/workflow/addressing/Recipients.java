package cn.yinxian.workflow.addressing;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Directory;
import cn.yinxian.organisation.Post;
import cn.yinxian.organisation.Roster;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.persistence.RecordMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom one may write to about a case: any colleague in post, some at a time, and not oneself. */
@Service
@Transactional(readOnly = true)
public class Recipients {

    /** So many at a time. */
    public static final int MOST = 50;

    private static final int FOUND = 20;

    /** Of the own places; who is not among them is searched for. */
    private static final int NEAR = 10;

    /** Field of the forms. */
    private static final String FIELD = "to";

    private final Directory directory;
    private final Roster roster;
    private final RecordMapper records;

    Recipients(Directory directory, Roster roster, RecordMapper records) {
        this.records = records;
        this.directory = directory;
        this.roster = roster;
    }

    /**
     * The chosen people, each once.
     *
     * @param typed ids as they came: any text
     * @throws Refused naming every reason
     */
    public List<Directory.Entry> require(Collection<String> typed, CurrentOfficial me) {
        var distinct = typed.stream().filter(text -> !text.isBlank()).distinct().toList();
        if (distinct.isEmpty()) {
            throw refused("请选择至少一人");
        }
        if (distinct.size() > MOST) {
            throw refused("一次最多选 %d 人，现选了 %d 人".formatted(MOST, distinct.size()));
        }
        var ids = ids(distinct);
        if (ids.size() < distinct.size()) {
            throw refused("所选人员中有系统里没有的人，请重新查找");
        }
        if (ids.contains(me.id())) {
            throw refused("不必选您自己");
        }
        var known = directory.findAll(ids);
        var gone = ids.stream().filter(id -> !known.containsKey(id)).toList();
        if (!gone.isEmpty()) {
            throw refused(reasons(gone));
        }
        return ids.stream().map(known::get).toList();
    }

    /** @param number of the case that it is about */
    public RecipientChoice choice(Collection<String> typed, String search, CaseNumber number, CurrentOfficial me) {
        var chosen = directory.findAll(ids(typed.stream().limit(MOST).toList()));
        var found = search.isBlank() ? List.<Directory.Entry>of() : directory.find(search, FOUND + 1);
        return new RecipientChoice(
                List.copyOf(chosen.values()), offered(found.stream().limit(FOUND), chosen.keySet(), me),
                search.isBlank() ? offered(near(number, me), chosen.keySet(), me) : List.of(), found.size() > FOUND, !search.isBlank());
    }

    /** Those who had a hand in the case, in that order, then those at the own places. */
    private Stream<Directory.Entry> near(CaseNumber number, CurrentOfficial me) {
        var actors = records.selectOfCase(number.value()).stream().map(row -> OfficialId.of(row.actor())).distinct().toList();
        var known = directory.findAll(actors);
        var places = me.posts().stream().map(Post::place).distinct().toList();
        return Stream.concat(actors.stream().map(known::get).filter(Objects::nonNull), directory.at(places, NEAR).stream()).distinct();
    }

    private static List<Directory.Entry> offered(Stream<Directory.Entry> people, Set<OfficialId> chosen, CurrentOfficial me) {
        return people.filter(entry -> !chosen.contains(entry.id()) && !entry.id().equals(me.id())).toList();
    }

    private String reasons(List<OfficialId> gone) {
        var names = roster.namesOf(gone);
        var known = gone.stream().map(names::get).filter(name -> name != null).toList();
        return known.isEmpty()
                ? "所选人员中有系统里没有的人，请重新查找"
                : String.join("、", known) + "已停用账号或者没有承办岗位，请去掉";
    }

    private static List<OfficialId> ids(Collection<String> typed) {
        var ids = new ArrayList<OfficialId>();
        typed.forEach(text -> id(text).ifPresent(ids::add));
        return ids;
    }

    private static Optional<OfficialId> id(String text) {
        try {
            return Optional.of(OfficialId.of(text));
        } catch (Missing noId) {
            return Optional.empty();
        }
    }

    private static Refused refused(String sentence) {
        return Refused.because(Refusal.of(FIELD, "workflow.recipients", sentence));
    }
}
