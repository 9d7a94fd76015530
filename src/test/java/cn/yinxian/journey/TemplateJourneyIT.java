package cn.yinxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.document.docx.DocxReader;
import cn.yinxian.document.docx.EditedDocx;
import com.microsoft.playwright.Download;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A clerk changes how a document looks: download, change, try, use, and back again. */
@BrowserJourney
class TemplateJourneyIT {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String ADDED = "（此件由党建办代拟）";

    @Test
    void a_template_is_changed_tried_used_and_brought_back(Journey journey) throws IOException {
        var clerk = journey.official("clerk-city", View.STANDARD_1280).goesTo("文书模板").isOn("文书模板").inEveryView();
        clerk.follows("函").isOn("模板：函").sees("{{title}}").inEveryView();
        byte[] shipped = content(clerk.downloads("下载正在使用的模板"));

        clerk.follows("上传改好的模板").isOn("上传模板：函").inEveryView();
        clerk.fills("改了什么", "去掉标题").attaches("改好的模板", "函.docx", WORD, EditedDocx.of(shipped).replaced("{{title}}", "关于某事的函").bytes())
                .presses("上传并试填").isAnswered(422).sees("缺少标签 {{title}}");
        assertThat(clerk.typed("改了什么")).isEqualTo("去掉标题");

        clerk.fills("改了什么", "注明代拟").attaches("改好的模板", "函.docx", WORD, EditedDocx.of(shipped).text(ADDED).bytes())
                .presses("上传并试填").isOn("函：第 1 版").sees("这一版没有在使用").inEveryView();
        var trial = new DocxReader(content(clerk.downloads("下载试填样张"))).open().getParagraphs();
        assertThat(trial.get(trial.size() - 1).getText()).isEqualTo(ADDED);

        clerk.presses("启用第 1 版").isOn("模板：函").sees("函已启用第 1 版").sees("注明代拟");
        clerk.follows("随程序发布的模板").isOn("函：随程序发布的模板").presses("启用随程序发布的模板").sees("函已启用随程序发布的模板");
    }

    private static byte[] content(Download download) throws IOException {
        try (var stream = download.createReadStream()) {
            return stream.readAllBytes();
        }
    }
}
