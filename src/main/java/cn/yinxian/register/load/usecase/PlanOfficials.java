package cn.yinxian.register.load.usecase;

import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.organisation.OrganisationLoad.NewAccount;
import cn.yinxian.organisation.OrganisationLoad.NewOfficial;
import cn.yinxian.organisation.OrganisationLoad.NewPost;
import cn.yinxian.register.RegisterLoad;
import cn.yinxian.register.load.model.Entry;
import cn.yinxian.register.load.model.LoadPlan;
import cn.yinxian.register.load.model.OfficialTable;
import cn.yinxian.register.load.model.OfficialTable.PostEntry;
import cn.yinxian.register.load.model.Reading;
import cn.yinxian.register.load.model.Upload;
import cn.yinxian.register.load.sheet.Row;
import cn.yinxian.register.load.sheet.Sheet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads officials against the units and branches that are there, and against the accounts in use. */
@Component
class PlanOfficials {

    /** Stands for the password hash until passwords are drawn. */
    private static final String UNDRAWN = "-";

    private final OrganisationLoad organisation;

    PlanOfficials(OrganisationLoad organisation) {
        this.organisation = organisation;
    }

    /** @throws cn.yinxian.shared.Refused if the file is not the table it should be */
    LoadPlan plan(Upload upload) {
        var reading = Readings.open(Sheet.OFFICIALS, upload);
        var entries = new OfficialTable().read(reading.rows());
        var present = new HashMap<String, String>();
        var names = new HashMap<String, String>();
        entries.forEach(entry -> names.put(entry.value().login(), entry.value().name()));
        organisation.loginsInUse(names.keySet()).forEach(login -> present.put(login, names.get(login)));
        var fresh = reading.unknown(entries, PostEntry::login, entry -> present.get(entry.login()), present);
        var batch = batch(fresh.stream().map(Entry::value).toList());
        var rows = new HashMap<String, Row>();
        fresh.forEach(entry -> rows.putIfAbsent("official:" + entry.value().id(), entry.row()));
        Readings.tell(organisation.check(batch), rows);
        return new LoadPlan(List.of(reading.report()), batch, new RegisterLoad.Batch(List.of(), List.of(), List.of(), List.of()));
    }

    private static OrganisationLoad.Batch batch(List<PostEntry> posts) {
        var people = new LinkedHashMap<String, PostEntry>();
        posts.forEach(post -> people.putIfAbsent(post.login(), post));
        return new OrganisationLoad.Batch(
                List.of(),
                people.values().stream().map(person -> new NewOfficial(person.id(), person.name(), person.phone())).toList(),
                posts.stream().map(post -> new NewPost(post.id(), post.role(), post.place(), post.title(), post.period())).toList(),
                people.values().stream().map(person -> new NewAccount(person.id(), person.login(), UNDRAWN, true)).toList());
    }

    /** The same batch with the passwords drawn. */
    static OrganisationLoad.Batch withPasswords(OrganisationLoad.Batch batch, Map<String, String> hashes) {
        return new OrganisationLoad.Batch(batch.units(), batch.officials(), batch.posts(), batch.accounts().stream()
                .map(account -> new NewAccount(account.official(), account.login(), hashes.get(account.login()), true))
                .toList());
    }
}
