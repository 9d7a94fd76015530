package cn.yinxian.organisation.usecase;

import cn.yinxian.organisation.FirstPasswords;
import java.util.List;
import org.springframework.stereotype.Service;

/** Draws one after the other, for the policy is asked once; hashes on all cores. */
@Service
class DrawFirstPasswords implements FirstPasswords {

    private final Passwords passwords;

    DrawFirstPasswords(Passwords passwords) {
        this.passwords = passwords;
    }

    @Override
    public List<FirstPassword> draw(List<Opening> openings) {
        var policy = passwords.firstPolicy();
        return openings.parallelStream()
                .map(opening -> {
                    String password = passwords.first(policy, opening.login(), opening.name());
                    return new FirstPassword(opening.login(), opening.name(), password, passwords.encode(password));
                })
                .toList();
    }
}
