package cn.yinxian.organisation.signin;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.CurrentOfficials;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.SignedIn;
import cn.yinxian.organisation.model.Accounts;
import cn.yinxian.shared.Missing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Reads the signed-in official from the database at the first question of a request, and keeps the answer for the rest of it. */
@Component
class SessionOfficials implements CurrentOfficials {

    private static final String ANSWER = SessionOfficials.class.getName() + ".answer";

    private final Accounts accounts;
    private final Roster roster;

    private record Answer(SignedIn session, Optional<CurrentOfficial> official) {}

    SessionOfficials(Accounts accounts, Roster roster) {
        this.accounts = accounts;
        this.roster = roster;
    }

    @Override
    public Optional<CurrentOfficial> of(@Nullable Authentication authentication) {
        return session(authentication).flatMap(this::remembered);
    }

    @Override
    public boolean mustChangePassword(@Nullable Authentication authentication) {
        return session(authentication).map(SignedIn::mustChange).orElse(false);
    }

    private static Optional<SignedIn> session(@Nullable Authentication authentication) {
        return Optional.ofNullable(authentication)
                .filter(Authentication::isAuthenticated)
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    private Optional<CurrentOfficial> remembered(SignedIn session) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return read(session);
        }
        if (request.getAttribute(ANSWER, RequestAttributes.SCOPE_REQUEST) instanceof Answer known && known.session().equals(session)) {
            return known.official();
        }
        var official = read(session);
        request.setAttribute(ANSWER, new Answer(session, official), RequestAttributes.SCOPE_REQUEST);
        return official;
    }

    private Optional<CurrentOfficial> read(SignedIn session) {
        boolean valid = accounts.find(session.id())
                .filter(account -> account.credential() == session.credential())
                .isPresent();
        if (!valid) {
            return Optional.empty();
        }
        try {
            return Optional.of(roster.current(session.id()));
        } catch (Missing closed) {
            return Optional.empty();
        }
    }
}
