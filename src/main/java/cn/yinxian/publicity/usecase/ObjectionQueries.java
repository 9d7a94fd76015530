package cn.yinxian.publicity.usecase;

import cn.yinxian.attachment.Attachments.AttachmentRow;
import cn.yinxian.attachment.Attachments.Content;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.publicity.PublicItem;
import cn.yinxian.publicity.PublicityView;
import cn.yinxian.publicity.model.ObjectionState;
import cn.yinxian.publicity.model.Objections;
import cn.yinxian.publicity.model.PublicityBook;
import cn.yinxian.shared.CaseNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads objections. Whoever asks has opened the case or its task before: the right is checked there. */
@Service
@Transactional(readOnly = true)
public class ObjectionQueries {

    /**
     * @param concern why the reader must keep out of looking into it; null if they need not
     * @param mayKnowWho whether the reader may learn who objects: those who handle it, and are not concerned
     */
    public record Facts(
            ObjectionState state, PublicityView publicity, PublicItem item, List<AttachmentRow> files, @Nullable String concern,
            boolean mayKnowWho) {}

    private final PublicityBook book;
    private final Objections objections;
    private final ObjectionRules rules;
    private final ObjectionFiles files;

    ObjectionQueries(PublicityBook book, Objections objections, ObjectionRules rules, ObjectionFiles files) {
        this.book = book;
        this.objections = objections;
        this.rules = rules;
        this.files = files;
    }

    public Facts facts(CaseNumber number, CurrentOfficial reader) {
        var state = objections.require(number).state();
        var publicity = book.require(state.publicity());
        var view = publicity.view();
        var item = publicity.item(state.itemKey());
        var concern = rules.concern(state, item, reader);
        return new Facts(state, view, item, files.of(number), concern.orElse(null), concern.isEmpty() && reader.isIn(rules.investigators(view, item).group()));
    }

    /** A file of it; {@link cn.yinxian.shared.Missing} if it has none of that id. */
    public Content file(CaseNumber number, long id) {
        return files.open(number, id);
    }
}
