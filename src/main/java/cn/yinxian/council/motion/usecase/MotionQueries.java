package cn.yinxian.council.motion.usecase;

import cn.yinxian.attachment.Attachments;
import cn.yinxian.council.body.Council;
import cn.yinxian.council.body.Councils;
import cn.yinxian.council.motion.model.Motion;
import cn.yinxian.council.motion.model.MotionState;
import cn.yinxian.council.motion.model.Motions;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.Register;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads motions. Whoever asks has opened the case, its task or the own draft before: the right is checked there. */
@Service
@Transactional(readOnly = true)
public class MotionQueries {

    private final Motions motions;
    private final Councils councils;
    private final Units units;
    private final Register register;
    private final MotionFiles files;

    MotionQueries(Motions motions, Councils councils, Units units, Register register, MotionFiles files) {
        this.motions = motions;
        this.councils = councils;
        this.units = units;
        this.register = register;
        this.files = files;
    }

    /**
     * @param names of the units it speaks of
     * @param branchName null where it is about no branch
     * @param linked the motions it points at, or that point at it, by number
     */
    public record Facts(
            MotionState state, Council council, Map<UnitCode, String> names, @Nullable String branchName, List<Attachments.AttachmentRow> files,
            List<MotionState> linked) {

        public String nameOf(UnitCode unit) {
            return names.getOrDefault(unit, unit.value());
        }
    }

    public Facts facts(CaseNumber number) {
        return facts(motions.require(number));
    }

    public Facts facts(Motion motion) {
        var state = motion.state();
        var paper = state.paper();
        var course = state.course();
        var spoken = Stream.of(Stream.of(state.sponsor().unit()), paper.coSponsors().stream(), Stream.ofNullable(paper.facts().remit()), Stream.ofNullable(course.redirectedTo()))
                .flatMap(one -> one)
                .collect(Collectors.toSet());
        var names = units.findAll(spoken).values().stream().collect(Collectors.toMap(Unit::code, Unit::name));
        String branch = paper.branch() == null ? null : register.require(paper.branch()).name();
        return new Facts(state, councils.require(state.council()), names, branch, files.of(motion), linked(state));
    }

    /** Empty where its sponsor may still withdraw it. */
    public Optional<String> whyNotWithdrawn(CaseNumber number) {
        return motions.require(number).whyNotWithdrawn();
    }

    private List<MotionState> linked(MotionState state) {
        if (state.number() == null) {
            return List.of();
        }
        return Stream.concat(
                        Stream.ofNullable(state.course().principal()).flatMap(number -> motions.find(number).stream()).map(Motion::state),
                        motions.hangingOn(state.number()).stream())
                .toList();
    }
}
