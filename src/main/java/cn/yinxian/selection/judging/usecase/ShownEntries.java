package cn.yinxian.selection.judging.usecase;

import cn.yinxian.attachment.Attachments;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.Member;
import cn.yinxian.register.Register;
import cn.yinxian.selection.entry.Entries;
import cn.yinxian.selection.entry.EntryFile;
import cn.yinxian.selection.entry.EntryView;
import cn.yinxian.selection.entry.SelfScore;
import cn.yinxian.selection.judging.model.Blinding;
import cn.yinxian.selection.judging.usecase.ShownEntry.Self;
import cn.yinxian.selection.judging.usecase.ShownEntry.ShownFile;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.UnitCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Shows an entry to a judge: without the names of its branch, its units and its members where the kind is judged blind. */
@Component
class ShownEntries {

    private final Entries entries;
    private final Units units;
    private final Register register;

    ShownEntries(Entries entries, Units units, Register register) {
        this.entries = entries;
        this.units = units;
        this.register = register;
    }

    ShownEntry of(CaseNumber number, boolean blind) {
        var entry = entries.require(number);
        var blinding = blind ? blinding(entry) : Blinding.of(List.of(), List.of(), List.of());
        return new ShownEntry(
                blinding.blind(entry.title()), blind ? null : entry.applicantName(), blinding.blind(entry.summary()), blinding.blind(entry.text()),
                entry.selfScores().stream().collect(Collectors.toMap(SelfScore::criterion, self -> new Self(self.score(), blinding.blind(self.grounds())))),
                files(entry, blind));
    }

    /** A file under the name a judge sees. {@link Missing} if there is none at this place. */
    Attachments.Content file(CaseNumber number, int position, boolean blind) {
        var shown = files(entries.require(number), blind).stream().filter(one -> one.position() == position).findFirst().orElseThrow(Missing::new);
        var content = entries.file(number, shown.id());
        return new Attachments.Content(shown.name(), content.mediaType(), content.bytes());
    }

    private static List<ShownFile> files(EntryView entry, boolean blind) {
        return IntStream.range(0, entry.files().size())
                .mapToObj(at -> file(entry.files().get(at), at + 1, blind))
                .toList();
    }

    private static ShownFile file(EntryFile file, int position, boolean blind) {
        boolean photo = file.purpose().equals("PHOTO");
        String criterion = photo || file.purpose().equals("OTHER") ? "" : file.purpose();
        int dot = file.name().lastIndexOf('.');
        String ending = dot < 0 ? "" : file.name().substring(dot);
        return new ShownFile(position, file.id(), blind ? (photo ? "照片" : "材料") + position + ending : file.name(), criterion);
    }

    private Blinding blinding(EntryView entry) {
        var codes = new ArrayList<>(Arrays.stream(entry.unitPath().split("/")).filter(code -> !code.isEmpty()).map(UnitCode::of).toList());
        codes.add(entry.place());
        var names = units.findAll(codes).values().stream().filter(unit -> unit.kind() != UnitKind.CITY).map(Unit::name).collect(Collectors.toList());
        names.add(entry.unitName());
        var branches = entry.branch() == null ? List.<String>of() : List.of(entry.applicantName());
        var people = entry.branch() == null ? List.<String>of() : register.membersOf(entry.branch()).stream().map(Member::name).toList();
        return Blinding.of(names, branches, people);
    }
}
