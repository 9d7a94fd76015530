package cn.yinxian.selection.entry.usecase;

import cn.yinxian.attachment.Attachments;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.entry.EntryFile;
import cn.yinxian.selection.entry.model.Entry;
import cn.yinxian.selection.entry.model.EntryBook;
import cn.yinxian.selection.round.RoundView;
import cn.yinxian.selection.round.Rounds;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evidence and photos of an entry: changed while it is a draft, added to when it came back, read by whoever may read the entry. */
@Service
@Transactional
public class EntryFiles {

    /** Photos, in place of a criterion's code. */
    public static final String PHOTO = "PHOTO";

    private static final List<String> PICTURES = List.of(".jpg", ".jpeg", ".png");

    private final EntryDoor door;
    private final EntryBook entries;
    private final Rounds rounds;
    private final Attachments attachments;

    EntryFiles(EntryDoor door, EntryBook entries, Rounds rounds, Attachments attachments) {
        this.door = door;
        this.entries = entries;
        this.rounds = rounds;
        this.attachments = attachments;
    }

    /** @param purpose {@link #PHOTO}, or the criterion for which it is evidence */
    public void add(long draft, String purpose, String fileName, byte[] content, CurrentOfficial me) {
        var entry = door.draft(draft, me);
        entry.requireDraft();
        put(entry, purpose, fileName, content, me);
    }

    /** To an entry whose task the caller has taken. */
    void put(Entry entry, String purpose, String fileName, byte[] content, CurrentOfficial me) {
        var round = rounds.require(entry.sheet().round());
        if (purpose.equals(PHOTO)) {
            requireRoom(entry, round, fileName);
        } else if (round.criteria().stream().noneMatch(one -> one.code().equals(purpose))) {
            throw new Missing();
        }
        attachments.add(ownerOf(entry), purpose, fileName, content, me.id());
    }

    public void remove(long draft, long file, CurrentOfficial me) {
        var entry = door.draft(draft, me);
        entry.requireDraft();
        attachments.remove(ownerOf(entry), file, me.id());
    }

    @Transactional(readOnly = true)
    public Attachments.Content ofDraft(long draft, long file, CurrentOfficial me) {
        return attachments.open(ownerOf(door.draft(draft, me)), file);
    }

    /** The caller has checked that the case may be read. */
    @Transactional(readOnly = true)
    public Attachments.Content of(CaseNumber number, long file) {
        return attachments.open(ownerOf(entries.require(number)), file);
    }

    @Transactional(readOnly = true)
    public List<EntryFile> of(Entry entry) {
        return attachments.of(ownerOf(entry)).stream().map(row -> new EntryFile(row.id(), row.kind(), row.fileName(), row.size())).toList();
    }

    private void requireRoom(Entry entry, RoundView round, String fileName) {
        if (PICTURES.stream().noneMatch(fileName.toLowerCase(Locale.ROOT)::endsWith)) {
            throw Refused.because(Refusal.of("attachment", "selection.photo", "照片应当是 JPG 或者 PNG 图片"));
        }
        long photos = of(entry).stream().filter(file -> file.purpose().equals(PHOTO)).count();
        if (photos >= round.photoLimit()) {
            throw Refused.because(Refusal.of("attachment", "selection.photos", "照片最多 %d 张，已有 %d 张".formatted(round.photoLimit(), photos)));
        }
    }

    static String ownerOf(Entry entry) {
        return "selection-entry:" + entry.sheet().id();
    }
}
