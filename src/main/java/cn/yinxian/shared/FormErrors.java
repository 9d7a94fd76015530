package cn.yinxian.shared;

import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * What stands against a form, carried over to the one that is shown again: with other rows, or as far as it could be read.
 * Spring keeps no form at all where a single field was unreadable.
 */
public final class FormErrors {

    private FormErrors() {}

    /** The same errors, with the text that was typed, on this form. */
    public static BindingResult on(Object shown, BindingResult errors) {
        var all = new BeanPropertyBindingResult(shown, errors.getObjectName());
        all.addAllErrors(errors);
        return all;
    }

    /** Shows the form as it was typed, whatever could not be read of it. */
    public static void show(Object form, BindingResult errors, Model model) {
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    }

    /** Only what could not be read: who asks for one more row is not yet told what is missing. */
    public static BindingResult unreadable(BindingResult errors) {
        var some = new BeanPropertyBindingResult(errors.getTarget(), errors.getObjectName());
        errors.getFieldErrors().stream().filter(FieldError::isBindingFailure).forEach(some::addError);
        return some;
    }
}
