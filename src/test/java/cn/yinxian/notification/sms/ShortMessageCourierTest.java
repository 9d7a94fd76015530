package cn.yinxian.notification.sms;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.notification.ShortMessages;
import cn.yinxian.notification.Urgency;
import cn.yinxian.notification.mail.MailTexts;
import cn.yinxian.notification.model.Channel;
import cn.yinxian.notification.model.Letter;
import cn.yinxian.notification.model.Pace;
import cn.yinxian.notification.model.SendState;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.BDDMockito;
import org.mockito.Mockito;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ShortMessageCourierTest {

    private static final String PHONE = "13812345678";

    @Test
    void without_a_gateway_nothing_is_sent_and_the_log_masks_the_number(CapturedOutput log) {
        var courier = courier(null);
        assertThat(courier.isConnected()).isFalse();
        var receipt = courier.deliver(letter(), PHONE);
        assertThat(receipt.state()).isEqualTo(SendState.NOT_SENT);
        assertThat(receipt.note()).isEqualTo("未接短信平台，请电话告知");
        assertThat(log).contains("138****5678").doesNotContain(PHONE);
    }

    @Test
    void a_city_s_gateway_gets_number_and_text() {
        var sent = new ArrayList<String>();
        assertThat(courier((phone, text) -> sent.add(phone + " " + text)).deliver(letter(), PHONE).state()).isEqualTo(SendState.SENT);
        assertThat(sent).containsExactly(PHONE + " 短信");
    }

    @Test
    void a_gateway_that_fails_is_asked_again_and_what_it_says_is_not_logged(CapturedOutput log) {
        var receipt = courier((phone, text) -> {
            throw new IOException("no route to " + phone);
        }).deliver(letter(), PHONE);
        assertThat(receipt.state()).isEqualTo(SendState.WAITING);
        assertThat(receipt.note()).doesNotContain(PHONE);
        assertThat(log).doesNotContain(PHONE);
    }

    @Test
    void a_short_number_is_masked_whole() {
        assertThat(ShortMessageCourier.masked("12345")).isEqualTo("*****");
        assertThat(ShortMessageCourier.masked("07556543210")).isEqualTo("075****3210");
    }

    private static ShortMessageCourier courier(@Nullable ShortMessages gateway) {
        var beans = new StaticListableBeanFactory();
        if (gateway != null) {
            beans.addBean("gateway", gateway);
        }
        var texts = Mockito.mock(MailTexts.class);
        BDDMockito.given(texts.shortMessage(Mockito.any())).willReturn("短信");
        return new ShortMessageCourier(beans.getBeanProvider(ShortMessages.class), texts);
    }

    private static Letter letter() {
        return new Letter(1, Channel.SMS, "li", Pace.AT_ONCE, 1, "claim", Instant.EPOCH,
                List.of(new Letter.Line("标题", "已超期", null, null, Urgency.URGENT, Instant.EPOCH)));
    }
}
