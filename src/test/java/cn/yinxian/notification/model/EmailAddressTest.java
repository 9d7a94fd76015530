package cn.yinxian.notification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.shared.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({"zhang@example.gov.cn, zhang@example.gov.cn", "Zhang.San+oa@Mail.Example.CN, Zhang.San+oa@mail.example.cn", "a_b%c@1.example.cn, a_b%c@1.example.cn"})
    void a_mailbox_is_taken(String typed, String kept) {
        assertThat(new EmailAddress(typed).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "zhang", "zhang@", "@example.cn", "zhang@example", "zhang@@example.cn", "a b@example.cn", "zhang@example.cn\r\nBcc: x@y.cn",
        "张@example.cn", "zhang@例子.cn", "zhang@exаmple.cn", ".zhang@example.cn", "zhang.@example.cn", "zh..ang@example.cn",
        "zhang@-example.cn", "zhang@example-.cn", "zhang@example..cn", "zhang@127.0.0.1", "<zhang@example.cn>", "zhang@example.cn,li@example.cn"
    })
    void anything_else_is_refused_with_an_example(String typed) {
        assertThatThrownBy(() -> new EmailAddress(typed)).isInstanceOf(Refused.class).hasMessageContaining("zhang@example.gov.cn");
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 100_000})
    void an_endless_one_is_refused_quickly(int length) {
        assertThatThrownBy(() -> new EmailAddress("a".repeat(length) + "@example.cn")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new EmailAddress("a@" + "a.".repeat(length) + "cn")).isInstanceOf(Refused.class);
    }
}
