package cn.yinxian.shared;

import org.jspecify.annotations.Nullable;

/**
 * One reason why something cannot be done, as it is shown to a person.
 *
 * @param field the form field it belongs to, or empty for the whole form
 * @param rule stable key of the rule, e.g. {@code branch.minFormalMembers}
 * @param facts the sentence with the numbers that failed, e.g. "正式党员 2 人，少于 3 人", and what to do instead
 * @param article regulation and article, e.g. "《中国共产党支部工作条例（试行）》第四条"; null where no regulation is the source
 */
public record Refusal(String field, String rule, String facts, @Nullable String article) {

    public static Refusal of(String field, String rule, String facts) {
        return new Refusal(field, rule, facts, null);
    }

    /** The whole sentence: facts, then the article behind a dash. */
    public String sentence() {
        return article == null ? facts : facts + " — " + article;
    }
}
