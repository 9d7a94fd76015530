package cn.yinxian.selection.entry.usecase;

import cn.yinxian.selection.entry.model.EntryBook;
import org.springframework.stereotype.Component;

/** What a submission looks at before it is let in. */
@Component
record EntryGate(EntryDoor door, EntryBook entries, EntryCall call, EntryVetoes vetoes) {}
