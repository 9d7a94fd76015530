package cn.yinxian.organisation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/** Who stands behind a session, as of now. Loaded once per request. */
public interface CurrentOfficials {

    /**
     * The signed-in official with today's posts. Empty for an anonymous session, and also when the account was closed or
     * got another password since: such a session counts as signed out.
     */
    Optional<CurrentOfficial> of(@Nullable Authentication authentication);

    /** Whether the session may do nothing but change its own password (first password, reset, or older than allowed). */
    boolean mustChangePassword(@Nullable Authentication authentication);
}
