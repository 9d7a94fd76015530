package cn.yinxian.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Switches between the standard and the elder view (长辈版), and keeps a session alive. */
@Controller
class ViewController {

    @PostMapping("/view")
    String show(
            @RequestParam String size,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        var cookie = ResponseCookie.from(TextSize.COOKIE, TextSize.named(size).word())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return "redirect:" + own(back);
    }

    /** One click on the warning that the session is about to end; being asked is what extends it. */
    @PostMapping("/session")
    ResponseEntity<Void> extend() {
        return ResponseEntity.status(HttpStatus.NO_CONTENT).build();
    }

    /** Only a path of ours: never another site's address. */
    private static String own(String back) {
        return back.matches("/([^/\\\\\\s][^\\\\\\s]*)?") ? back : "/";
    }
}
