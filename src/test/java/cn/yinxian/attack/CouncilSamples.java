package cn.yinxian.attack;

import cn.yinxian.attachment.Attachments;
import cn.yinxian.attachment.UploadedFile;
import cn.yinxian.council.TestCouncils;
import cn.yinxian.council.body.AdoptedRule;
import cn.yinxian.council.body.Councils;
import cn.yinxian.council.body.usecase.EnterRule;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.shell.security.RouteRule;
import cn.yinxian.testing.ObjectSamples;
import cn.yinxian.testing.TestCity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;

/** The councils of the city and of 向阳区, with a rule; 滨江区 has none yet. */
final class CouncilSamples implements ObjectSamples {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private final TestCity city;
    private final long file;

    CouncilSamples(TestCity city, BeanFactory beans) {
        this.city = city;
        var councils = new TestCouncils(city, beans);
        councils.ofCity();
        UnitCode place = councils.ofXiangyang().place();
        var rule = new AdoptedRule(Hostile.NAME, "<b>注入</b>", LocalDate.of(2026, 3, 2));
        beans.getBean(EnterRule.class).enter(new EnterRule.Command(
                place, rule, new UploadedFile("制度<b>.pdf", PDF), beans.getBean(Councils.class).require(place).version(), city.official("council-xiangyang")));
        file = beans.getBean(Attachments.class).of("council-rule:" + place).get(0).id();
    }

    static boolean isOurs(RouteRule rule) {
        return rule.pattern().getPatternString().startsWith("/councils/");
    }

    @Override
    public List<Sample> of(RouteRule rule) {
        if (!isOurs(rule)) {
            return List.of();
        }
        String pattern = rule.pattern().getPatternString();
        if (pattern.equals("/councils/{code}") && rule.method().name().equals("POST")) {
            return List.of(sample("council-binjiang", List.of(TestCity.BINJIANG.value()), "council-xiangyang", "council-city"));
        }
        if (pattern.endsWith("/prompt")) {
            return List.of(sample("council-city", List.of(TestCity.BINJIANG.value()), "council-xiangyang", "council-binjiang"));
        }
        return List.of(pattern.endsWith("{file}")
                ? sample("clerk-minzheng", List.of(TestCity.XIANGYANG.value(), String.valueOf(file)), "clerk-binjiang", "clerk-jiaoyu")
                : kept(pattern));
    }

    private Sample kept(String pattern) {
        var strangers = new String[] {"council-binjiang", "clerk-binjiang", "clerk-jiaoyu"};
        return pattern.contains("{unit}")
                ? sample("council-xiangyang", List.of(TestCity.XIANGYANG.value(), TestCity.BUREAU.value()), strangers)
                : sample("council-xiangyang", List.of(TestCity.XIANGYANG.value()), strangers);
    }

    private Sample sample(String owner, List<String> ids, String... strangers) {
        return new Sample(city.official(owner), ids, Stream.of(strangers).map(city::official).toList());
    }
}
