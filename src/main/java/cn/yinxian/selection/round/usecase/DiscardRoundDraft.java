package cn.yinxian.selection.round.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.round.model.RoundBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Throws an own draft away. */
@Service
@Transactional
public class DiscardRoundDraft {

    private final RoundDoor door;
    private final RoundBook rounds;

    DiscardRoundDraft(RoundDoor door, RoundBook rounds) {
        this.door = door;
        this.rounds = rounds;
    }

    public void discard(long id, CurrentOfficial me) {
        var round = door.draft(id, me);
        round.requireDraft();
        rounds.remove(round);
    }
}
