package cn.yinxian.publicity.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of an objection.
 *
 * @param findings what was looked into, and how; for those who handle it only
 * @param reply what is told to who objected, and stands in the result
 * @param signature null where there was none to check
 * @param investigator name of who looked into it
 */
public record Conclusion(
        ObjectionOutcome outcome, String findings, String reply, @Nullable Signature signature, String investigator, Instant at) {}
