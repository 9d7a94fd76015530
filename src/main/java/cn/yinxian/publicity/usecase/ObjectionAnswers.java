package cn.yinxian.publicity.usecase;

import cn.yinxian.notification.Notices;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.publicity.model.Objection;
import cn.yinxian.publicity.model.Publicity;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Keeps what was found, and answers who objected in their own name while signed in; others are called or written to. */
@Component
class ObjectionAnswers {

    private final ObjectionFiles files;
    private final Notices notices;

    ObjectionAnswers(ObjectionFiles files, Notices notices) {
        this.files = files;
        this.notices = notices;
    }

    void give(Objection objection, Publicity publicity, List<Evidence> evidence, CurrentOfficial by) {
        files.addFound(objection.number(), evidence, by.id());
        var state = objection.state();
        var objector = state.objector().id();
        if (objector != null) {
            var item = publicity.item(state.itemKey());
            notices.tell(
                    objector, "您提出的异议已经查结", "对“%s”的异议：%s".formatted(item.name(), Objects.requireNonNull(state.conclusion()).reply()),
                    null, "/publicities/" + publicity.number());
        }
    }
}
