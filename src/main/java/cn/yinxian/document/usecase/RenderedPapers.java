package cn.yinxian.document.usecase;

import cn.yinxian.document.PaperKind;
import cn.yinxian.document.Papers;
import cn.yinxian.document.docx.TagSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class RenderedPapers implements Papers {

    private final TemplatesInUse templates;

    RenderedPapers(TemplatesInUse templates) {
        this.templates = templates;
    }

    @Override
    public <T extends Record> byte[] docx(PaperKind<T> kind, T data) {
        return templates.of(kind.key()).render(TagSet.of(data.getClass()).values(data));
    }
}
