package cn.yinxian.organisation.signin;

import cn.yinxian.organisation.model.Login;
import cn.yinxian.organisation.model.PasswordPolicy;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Signs in by login name and password. Whatever is wrong, the answer is the same sentence and takes the same time: one
 * hash is computed for unknown, closed and locked accounts too. A locked account is never told apart by its right
 * password, or the lock would not stop the guessing; hence the sentence names the lock for everybody.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    static final String SENTENCE = "用户名或密码不正确，或账号已锁定、停用。连续多次输错会暂时锁定，请稍后再试，或联系安全管理员。";

    private final SignInAttempts attempts;
    private final PasswordEncoder encoder;
    private final String nobodysHash;

    PasswordSignIn(SignInAttempts attempts, PasswordEncoder encoder) {
        this.attempts = attempts;
        this.encoder = encoder;
        this.nobodysHash = encoder.encode("nobody has this password");
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var login = Login.typedAs(String.valueOf(typed.getName())).map(Login::value).orElse("?");
        var attempt = attempts.begin(login);
        boolean right = matches(typed.getCredentials(), attempt);
        var open = attempt.filter(SignInAttempts.Attempt::open);
        if (!right || open.isEmpty()) {
            attempts.fail(login, attempt);
            throw new BadCredentialsException(SENTENCE);
        }
        var signedIn = attempts.succeed(open.get().account());
        var admitted = UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of());
        admitted.setDetails(typed.getDetails());
        return admitted;
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private boolean matches(Object credentials, Optional<SignInAttempts.Attempt> attempt) {
        String password = credentials == null ? "" : credentials.toString();
        boolean readable = !PasswordPolicy.isTooLong(password);
        String hash = attempt.map(found -> found.account().passwordHash()).orElse(nobodysHash);
        return encoder.matches(readable ? password : "-", hash) && readable;
    }
}
