package cn.yinxian.renewal.usecase;

import cn.yinxian.document.PaperKind;
import cn.yinxian.document.Papers;
import java.util.function.Supplier;

/** A working paper for which the case has everything; what stands in it is read when it is asked for. */
record ReadyPaper<T extends Record>(PaperKind<T> kind, Supplier<T> data) {

    /** Its name in an address. */
    String id() {
        return kind.key().substring(kind.key().indexOf('/') + 1);
    }

    byte[] docx(Papers papers) {
        return papers.docx(kind, data.get());
    }
}
