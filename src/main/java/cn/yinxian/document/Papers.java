package cn.yinxian.document;

/**
 * Working papers (选票, 计票单, 备案表 …): made anew from what is on file whenever somebody downloads one, neither numbered nor
 * kept. {@link DocumentDownload} hands them out.
 */
public interface Papers {

    /** @param kind one that a {@link PaperKinds} bean declares */
    <T extends Record> byte[] docx(PaperKind<T> kind, T data);
}
