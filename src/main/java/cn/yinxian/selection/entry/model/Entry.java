package cn.yinxian.selection.entry.model;

import cn.yinxian.selection.entry.EntryState;
import cn.yinxian.selection.round.RoundView;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Verdict;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entry for a round, from its first draft to its result. */
public final class Entry {

    private static final Set<EntryState> OUTCOMES = EnumSet.of(EntryState.NAMED, EntryState.NOT_NAMED, EntryState.REFUSED);

    private final EntrySheet origin;
    private @Nullable CaseNumber number;
    private EntryApplicant applicant;
    private EntryPaper paper;
    private EntryState state;
    private @Nullable Integer rank;
    private @Nullable String correction;
    private @Nullable String outcome;
    private @Nullable Instant submittedAt;

    public Entry(EntrySheet sheet) {
        origin = sheet;
        number = sheet.number();
        applicant = sheet.applicant();
        paper = sheet.paper();
        state = sheet.state();
        rank = sheet.rank();
        correction = sheet.correction();
        outcome = sheet.outcome();
        submittedAt = sheet.submittedAt();
    }

    public void requireVersion(long seen) {
        if (seen != origin.version()) {
            throw Overtaken.byAnother();
        }
    }

    public void requireDraft() {
        if (state == EntryState.EXPIRED && number == null) {
            throw refused("申报已经截止，没有提交的草稿不再受理");
        }
        if (state != EntryState.DRAFT) {
            throw new Overtaken("这项申报已经提交，编号 " + Objects.requireNonNull(number) + "。", "/selection-entries/" + number);
        }
    }

    public void revise(EntryPaper written, RoundView round) {
        requireDraft();
        written.requireWithin(round);
        paper = written;
    }

    /** @throws Refused with everything that is missing */
    public void submit(CaseNumber given, RoundView round, Instant at) {
        requireDraft();
        paper.requireComplete(round);
        number = given;
        submittedAt = at;
        state = EntryState.IN_REVIEW;
    }

    /** The unit's 基层党委. */
    public void review(Verdict verdict, @Nullable String opinion) {
        require(EntryState.IN_REVIEW);
        state = switch (verdict) {
            case AGREE -> EntryState.READY;
            case RETURN -> EntryState.RETURNED;
            case REFUSE -> EntryState.REFUSED;
        };
        outcome = verdict == Verdict.REFUSE ? opinion : null;
    }

    public void amend(EntryPaper written, RoundView round) {
        require(EntryState.RETURNED);
        written.requireComplete(round);
        paper = written;
        state = EntryState.IN_REVIEW;
    }

    /** @param given null where it is not recommended; one that its unit has not agreed to by then expires */
    public void rank(@Nullable Integer given, String words) {
        if (state == EntryState.IN_REVIEW || state == EntryState.RETURNED) {
            end(EntryState.EXPIRED, "区县排序前，单位没有审核完毕");
            return;
        }
        require(EntryState.READY);
        rank = given;
        if (given == null) {
            end(EntryState.NOT_FORWARDED, words);
        } else {
            state = EntryState.FORWARDED;
        }
    }

    public void checked() {
        if (state == EntryState.IN_SELECTION) {
            return;
        }
        require(EntryState.FORWARDED);
        state = EntryState.IN_SELECTION;
    }

    public void askCorrection(String words) {
        if (correction != null) {
            throw refused("已经要求补正过一次，不再补正");
        }
        require(EntryState.FORWARDED);
        correction = words;
        state = EntryState.CORRECTING;
    }

    public void correct(EntryPaper written, RoundView round) {
        require(EntryState.CORRECTING);
        written.requireComplete(round);
        paper = written;
        state = EntryState.IN_SELECTION;
    }

    public void conclude(EntryState result, String words) {
        boolean revoked = result == EntryState.REVOKED && state == EntryState.NAMED;
        if (!revoked && !(state.isAlive() && OUTCOMES.contains(result))) {
            throw Overtaken.byAnother();
        }
        end(result, words);
    }

    /** The call closed, and it was still a draft. */
    public void expire() {
        require(EntryState.DRAFT);
        end(EntryState.EXPIRED, "申报截止前没有提交");
    }

    /** Its branch is no more, or its round was ended. */
    public void close(EntryState end, String words) {
        if (!state.isAlive() && state != EntryState.DRAFT) {
            throw Overtaken.byAnother();
        }
        end(end, words);
    }

    /** The branch that carries on what a dissolved one had done carries on its entry too. */
    public void passTo(EntryApplicant successor) {
        applicant = successor;
    }

    /** Empty where its applicant may still withdraw it. */
    public Optional<String> whyNotWithdrawn() {
        return state.isAlive() ? Optional.empty() : Optional.of("这项申报已有结果，不能再撤销");
    }

    public void withdraw() {
        whyNotWithdrawn().ifPresent(sentence -> {
            throw refused(sentence);
        });
        state = EntryState.WITHDRAWN;
    }

    /** The token goes back to an earlier step (取回, 退回) before the ranking. */
    public void turnBack(EntryState to) {
        if (!EnumSet.of(EntryState.IN_REVIEW, EntryState.RETURNED, EntryState.READY).contains(state)) {
            throw refused("区县已经排序推荐，不能退回、取回");
        }
        state = to;
    }

    public EntryState state() {
        return state;
    }

    public EntrySheet sheet() {
        return new EntrySheet(
                origin.id(), number, origin.round(), applicant, paper, state, rank, correction, outcome, submittedAt, origin.createdAt(),
                origin.version());
    }

    private void end(EntryState last, String words) {
        state = last;
        outcome = words;
    }

    private void require(EntryState expected) {
        if (state != expected) {
            throw Overtaken.byAnother();
        }
    }

    private static Refused refused(String sentence) {
        return Refused.because(Refusal.of("", "selection.entry.state", sentence));
    }
}
