package cn.yinxian.council.body.usecase;

import cn.yinxian.attachment.Attachments;
import cn.yinxian.attachment.Attachments.AttachmentRow;
import cn.yinxian.council.body.Council;
import cn.yinxian.council.body.MemberUnit;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Official;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads councils for their pages. */
@Service
@Transactional(readOnly = true)
public class BrowseCouncils {

    private static final int UNITS_SHOWN = 20;

    private final CouncilDoor door;
    private final Units units;
    private final Roster roster;
    private final LiaisonChoice choice;
    private final Attachments files;

    BrowseCouncils(CouncilDoor door, Units units, Roster roster, LiaisonChoice choice, Attachments files) {
        this.door = door;
        this.units = units;
        this.roster = roster;
        this.choice = choice;
        this.files = files;
    }

    /** @param liaisons names of those who are named */
    public record Opened(
            Council council, List<String> conveners, List<String> secretaries, Map<OfficialId, String> liaisons,
            List<AttachmentRow> files, boolean own) {}

    public record OpenedMember(Council council, MemberUnit member, List<Official> choice) {}

    public Opened open(UnitCode place, CurrentOfficial me) {
        var council = door.open(place, me);
        var liaisons = council.members().stream().map(MemberUnit::liaison).filter(Objects::nonNull).toList();
        return new Opened(
                council, names(council.convener()), names(council.secretary()), roster.namesOf(liaisons),
                files.of(RuleFiles.owner(place)), CouncilDoor.keeps(place, me));
    }

    private List<String> names(CandidateGroup group) {
        return roster.membersOf(group).stream().map(Official::name).toList();
    }

    /** Units by name that its secretary could take in, at most 20. */
    public List<Unit> found(UnitCode place, String name, CurrentOfficial me) {
        var council = door.openToKeep(place, me);
        return units.named(name.strip(), place, UNITS_SHOWN).stream()
                .filter(unit -> !unit.code().equals(place) && council.member(unit.code()).isEmpty())
                .toList();
    }

    public OpenedMember member(UnitCode place, UnitCode unit, CurrentOfficial me) {
        var council = door.openToKeep(place, me);
        var member = council.member(unit).orElseThrow(Missing::new);
        return new OpenedMember(council, member, choice.of(unit));
    }
}
