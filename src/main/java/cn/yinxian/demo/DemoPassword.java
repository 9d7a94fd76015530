package cn.yinxian.demo;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The one password of all demo accounts, printed on the sign-in page. Hashed once: bcrypt is slow on purpose. */
@Component
@DemoOnly
public class DemoPassword {

    public static final String PLAIN = "Anlan-2026-Demo";

    private final PasswordEncoder encoder;

    DemoPassword(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    public String hash() {
        return encoder.encode(PLAIN);
    }
}
