package cn.yinxian.document;

/**
 * A paper that is made from a template which officials may edit. Its tags are the components of the record it is filled
 * from, each explained by {@link PaperTag}:
 *
 * <ul>
 *   <li>{@code String}, {@code int}, {@code LocalDate} (may be null): {@code {{name}}}
 *   <li>{@code boolean}: what stands between {@code {{?name}}} and {@code {{/name}}} is left out where it is false
 *   <li>{@code List<String>}: paragraphs, with headings 一、 and （一） as in a letter
 *   <li>{@code List} of records: rows of a table; {@code {{name}}} stands in the row to repeat, its cells are {@code [component]}
 * </ul>
 *
 * @param key module and file, e.g. {@code renewal/ballot}; the shipped template is {@code forms/<key>.docx}
 * @param name e.g. 选票
 * @param purpose when it is needed, in a sentence
 * @param sample what a changed template is tried with: every list filled, paragraphs of each rank
 */
public record PaperKind<T extends Record>(String key, String name, String purpose, T sample) {

    public PaperKind {
        if (!key.matches("[a-z]+/[a-z][a-z-]*")) {
            throw new IllegalArgumentException("no key of a template: " + key);
        }
    }

    /** The shipped template on the class path. */
    public String file() {
        return "forms/" + key + ".docx";
    }
}
