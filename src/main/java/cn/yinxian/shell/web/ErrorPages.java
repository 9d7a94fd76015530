package cn.yinxian.shell.web;

import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shell.security.ExpiredForm;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page for what went wrong: in Chinese, with the typed text, and never with a stack trace. */
@Component
class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private final Sites sites;
    private final RandomGenerator random = new SecureRandom();

    ErrorPages(Sites sites) {
        this.sites = sites;
    }

    ModelAndView page(HttpServletRequest request, int status, @Nullable Throwable fault) {
        String number = status >= 500 ? number() : null;
        if (number != null) {
            LOG.error("[{}] {} {}", number, request.getMethod(), oneLine(request.getRequestURI()), fault);
        }
        var words = request.getAttribute(ExpiredForm.class.getName()) == null ? ErrorWords.of(status) : ErrorWords.EXPIRED;
        String explanation = fault instanceof Overtaken ? fault.getMessage() : words.explanation();
        var view = new ErrorView(status, words.title(), explanation, reasons(fault), TypedText.of(request), number,
                fault instanceof Overtaken overtaken ? overtaken.path() : null);
        var page = new ModelAndView("error/page", Map.of("page", view, "site", sites.evenIfBroken(request)));
        page.setStatus(HttpStatusCode.valueOf(status));
        return page;
    }

    private static List<String> reasons(@Nullable Throwable fault) {
        return fault instanceof Refused refused ? refused.refusals().stream().map(Refusal::sentence).toList() : List.of();
    }

    private String number() {
        var number = new StringBuilder();
        random.ints(8, 0, SIGNS.length()).forEach(sign -> number.append(SIGNS.charAt(sign)));
        return number.insert(4, '-').toString();
    }

    /** A log line stays one line, whatever was asked for. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\r\\n]", "_");
    }
}
