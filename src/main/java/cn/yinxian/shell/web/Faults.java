package cn.yinxian.shell.web;

import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import java.util.Arrays;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.DataBinder;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** The status an exception is answered with. */
final class Faults {

    private Faults() {}

    static int statusOf(Throwable fault) {
        if (fault instanceof Missing) {
            return 404;
        }
        if (fault instanceof Refused) {
            return 422;
        }
        if (fault instanceof Overtaken || fault instanceof ConcurrencyFailureException || fault instanceof DuplicateKeyException) {
            return 409;
        }
        if (fault instanceof AccessDeniedException) {
            return 403;
        }
        return statusOfRequest(fault);
    }

    private static int statusOfRequest(Throwable fault) {
        if (fault instanceof MethodArgumentTypeMismatchException mismatch) {
            return mismatch.getParameter().hasParameterAnnotation(PathVariable.class) ? 404 : 400;
        }
        if (fault instanceof MaxUploadSizeExceededException) {
            return 413;
        }
        if (fault instanceof ErrorResponse answer) {
            return answer.getStatusCode().value();
        }
        if (fault instanceof InvalidParameterException unreadable) {
            return unreadable.getErrorCode();
        }
        return fault instanceof MultipartException || isUnbindable(fault) ? 400 : 500;
    }

    /** The binder itself breaks where a form names more rows than any page has, or a row that is no number. */
    private static boolean isUnbindable(Throwable fault) {
        boolean broken = fault instanceof IndexOutOfBoundsException
                || fault instanceof NumberFormatException
                || fault instanceof InvalidPropertyException;
        return broken
                && Arrays.stream(fault.getStackTrace()).anyMatch(frame -> frame.getClassName().equals(DataBinder.class.getName()));
    }
}
