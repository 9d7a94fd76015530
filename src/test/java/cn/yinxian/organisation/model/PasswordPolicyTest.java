package cn.yinxian.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordPolicyTest {

    private static final PasswordPolicy POLICY = new PasswordPolicy(10, 3);

    @ParameterizedTest
    @CsvSource({
        "Abcdef123,          password.minLength",
        "abcdefghij1,        password.minClasses",
        "ABCDEFGHIJ-,        password.minClasses",
        "xx-Lihua-2026,      password.personal",
        "9李华Abcdefgh,      password.personal"
    })
    void each_weakness_is_named(String password, String rule) {
        assertThat(POLICY.check(password, "lihua", "李华")).extracting(Refusal::rule).containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource({"Abcdefgh12", "abcdefg-12", "夕阳红党建2026Ab"})
    void three_of_four_kinds_are_enough(String password) {
        assertThat(POLICY.check(password, "lihua", "李华")).isEmpty();
    }

    @Test
    void what_bcrypt_would_not_read_is_refused() {
        assertThat(POLICY.check("Aa1" + "银".repeat(24), "lihua", "李华")).extracting(Refusal::rule).containsExactly("password.maxLength");
    }

    @Test
    void a_rare_character_counts_as_one() {
        assertThat(POLICY.check("𠮷Aa345678", "lihua", "李华")).extracting(Refusal::rule).containsExactly("password.minLength");
    }
}
