package cn.yinxian.attachment;

/** Looks into a Word file that another module keeps: really a .docx, of bounded size, without macros, no packed bomb. */
public interface WordFiles {

    /**
     * @return its name, made harmless
     * @throws cn.yinxian.shared.Refused on the field {@code file}
     */
    String accept(String fileName, byte[] content);
}
