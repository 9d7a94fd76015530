package cn.yinxian.audit;

import org.jspecify.annotations.Nullable;

/**
 * One act to be recorded.
 *
 * @param actor official id, or {@code system}, or for a failed sign-in the login name tried
 * @param verb stable English key, e.g. {@code case.decide}, {@code signIn.failed}, {@code unit.move}
 * @param subject what was acted on, e.g. {@code case:BF-2026-00012}, {@code unit:440305}
 * @param detail short plain text for a reader, in Chinese; never a password or an id-card number
 */
public record Act(String actor, String verb, String subject, @Nullable String detail) {}
