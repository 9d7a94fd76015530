package cn.yinxian.notification.robot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs a call to a DingTalk robot (加签): Base64(HmacSHA256(secret, timestamp + "\n" + secret)), valid for an hour. */
record DingTalkSignature(String url, String secret) {

    private static final String ALGORITHM = "HmacSHA256";

    /** Without a secret the robot's own key must do. */
    URI at(Instant now) {
        if (secret.isBlank()) {
            return URI.create(url);
        }
        long timestamp = now.toEpochMilli();
        String signature = URLEncoder.encode(sign(timestamp + "\n" + secret), UTF_8);
        return URI.create(url + (url.contains("?") ? "&" : "?") + "timestamp=" + timestamp + "&sign=" + signature);
    }

    private String sign(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, impossible);
        }
    }

    @Override
    public String toString() {
        return "DingTalkSignature";
    }
}
