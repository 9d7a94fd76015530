package cn.yinxian.workflow.phrasing;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.persistence.DraftMapper;
import cn.yinxian.workflow.persistence.KeptTextRow;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 常用意见 of one official, in the order they chose. */
@Service
@Transactional
public class OwnPhrases {

    /** So many, and so long. */
    public static final int MOST = 30;

    public static final int LENGTH = 100;

    private final DraftMapper mapper;

    OwnPhrases(DraftMapper mapper) {
        this.mapper = mapper;
    }

    @Transactional(readOnly = true)
    public List<String> of(CurrentOfficial me) {
        return mapper.selectPhrases(me.id().value());
    }

    /** The same for the page of a task, in one look with what they have filled in there. */
    @Transactional(readOnly = true)
    public List<String> of(OpenTask task) {
        return mapper.select(task.ref().value(), task.by().id().value()).stream().filter(KeptTextRow::isPhrase).map(KeptTextRow::text).toList();
    }

    public void add(String text, CurrentOfficial me) {
        var phrases = new ArrayList<>(of(me));
        if (phrases.contains(text)) {
            throw refused("已经有这一条，不必再加");
        }
        if (phrases.size() >= MOST) {
            throw refused("最多保存 " + MOST + " 条，请先删去不用的");
        }
        phrases.add(text);
        replace(phrases, me);
    }

    public void remove(String text, CurrentOfficial me) {
        var phrases = new ArrayList<>(of(me));
        if (!phrases.remove(text)) {
            throw Overtaken.byAnother();
        }
        replace(phrases, me);
    }

    /** One place up; the first one stays where it is. */
    public void moveUp(String text, CurrentOfficial me) {
        var phrases = new ArrayList<>(of(me));
        int place = phrases.indexOf(text);
        if (place < 0) {
            throw Overtaken.byAnother();
        }
        phrases.remove(place);
        phrases.add(Math.max(0, place - 1), text);
        replace(phrases, me);
    }

    private void replace(List<String> phrases, CurrentOfficial me) {
        mapper.deletePhrases(me.id().value());
        if (!phrases.isEmpty()) {
            mapper.insertPhrases(me.id().value(), phrases);
        }
    }

    private static Refused refused(String sentence) {
        return Refused.because(Refusal.of("text", "workflow.phrase", sentence));
    }
}
