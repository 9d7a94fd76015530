package cn.yinxian.shared;

import org.springframework.validation.BindingResult;

/** Runs what a form asks for; what stands against it lands beside its field, and the page is shown again. */
public final class Attempt {

    private Attempt() {}

    /** @return whether the act was done; if not, {@code errors} holds every reason */
    public static boolean succeeds(BindingResult errors, Runnable act) {
        if (errors.hasErrors()) {
            return false;
        }
        try {
            act.run();
            return true;
        } catch (Refused refused) {
            refused.refusals().forEach(refusal -> reject(errors, refusal));
            return false;
        }
    }

    private static void reject(BindingResult errors, Refusal refusal) {
        if (refusal.field().isEmpty() || errors.getFieldType(refusal.field()) == null) {
            errors.reject(refusal.rule(), refusal.sentence());
        } else {
            errors.rejectValue(refusal.field(), refusal.rule(), refusal.sentence());
        }
    }
}
