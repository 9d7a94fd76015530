package cn.yinxian.organisation.model;

import cn.yinxian.organisation.Official;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An official as kept. */
public record Person(OfficialId id, String name, @Nullable String phone, boolean active, long version) {

    private static final int NAME_LIMIT = 50;
    private static final Pattern PHONE = Pattern.compile("[0-9+() -]{5,20}");

    /** A new official as typed; {@link Refused} names what is wrong. */
    public static Person entered(OfficialId id, String name, @Nullable String phone) {
        String plain = name.strip();
        String number = phone == null || phone.isBlank() ? null : phone.strip();
        var refusals = new ArrayList<Refusal>();
        if (plain.isEmpty() || plain.codePointCount(0, plain.length()) > NAME_LIMIT) {
            refusals.add(Refusal.of("name", "official.name", "姓名应为 1 至 50 个字"));
        }
        if (number != null && !PHONE.matcher(number).matches()) {
            refusals.add(Refusal.of("phone", "official.phone", "电话号码应为 5 至 20 位数字"));
        }
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        return new Person(id, plain, number, true, 0);
    }

    public Official official() {
        return new Official(id, name, active);
    }

    /** Unchanged, but written: whoever saw an earlier version is overtaken. */
    public Person seenAt(long seenVersion) {
        return new Person(id, name, phone, active, seenVersion);
    }

    public Person closed(long seenVersion) {
        return new Person(id, name, phone, false, seenVersion);
    }

    public Person opened(long seenVersion) {
        return new Person(id, name, phone, true, seenVersion);
    }
}
