package cn.yinxian.attack;

import java.util.List;

/** What somebody may type to make the program do, or show, something else than that text. */
final class Hostile {

    /** Markup, template, expression and document tags in one, short enough for a name. */
    static final String NAME = "<i onclick=x>${7*7}#{7*7}{{7*7}}𠮷'--";

    static final String TEXT = "<script>alert(1)</script> \"><img src=x onerror=alert(2)> ${7*7} #{7*7} [=7*7] {{7*7}} {{@x}} <#assign x=1> "
            + "#{T(java.lang.Runtime).getRuntime()} ' or 1=1 -- \\u003cscript\\u003e &lt;b&gt; %3Cb%3E 𠮷䶮 \u202e反\u202c =1+1";

    static final List<String> TEXTS = List.of(
            TEXT,
            "'; drop table formation; --",
            "\u0000",
            "一\u0000二\u0001\u0007\u001b[31m\ufffe",
            "\ud83d", // half of a pair
            "行一\r\n行二\n\n\t行三",
            "\u200b\u3000 \u00a0",
            "字".repeat(100_000));

    private Hostile() {}
}
