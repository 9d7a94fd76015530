package cn.yinxian.inbox.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.yinxian.inbox.feed.FeedPace;
import cn.yinxian.inbox.feed.FeedToken;
import cn.yinxian.inbox.usecase.ReadFeed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The calendar a phone reads by itself, without signing in: whoever has the address has the deadlines, and nothing else. */
@Controller
class CalendarFeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", UTF_8);
    private static final Duration READ_AGAIN = Duration.ofMinutes(15);

    private final ReadFeed readFeed;
    private final FeedPace pace;

    CalendarFeedController(ReadFeed readFeed, FeedPace pace) {
        this.readFeed = readFeed;
        this.pace = pace;
    }

    /** Answers without a page and without a session: there is no person before the screen. */
    @GetMapping(value = "/calendar/{token}.ics", produces = "text/calendar")
    ResponseEntity<byte[]> read(@PathVariable String token, HttpServletRequest request) {
        var feed = readFeed.find(new FeedToken(token));
        if (!pace.admits(feed.isPresent() ? feed.get().tokenHash() : "from " + request.getRemoteAddr())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).header(HttpHeaders.RETRY_AFTER, "600").build();
        }
        return feed.map(known -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.maxAge(READ_AGAIN).cachePrivate())
                        .body(readFeed.read(known).getBytes(UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
