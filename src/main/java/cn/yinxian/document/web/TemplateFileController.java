package cn.yinxian.document.web;

import cn.yinxian.document.DocumentDownload;
import cn.yinxian.document.usecase.BrowseTemplates;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A template as a file, to be edited, and filled with the sample, to be looked at. */
@Controller
class TemplateFileController {

    private final BrowseTemplates templates;

    TemplateFileController(BrowseTemplates templates) {
        this.templates = templates;
    }

    @GetMapping("/admin/templates/{template}/versions/{number}/docx")
    ResponseEntity<byte[]> file(@PathVariable String template, @PathVariable int number) {
        return download(template, number, "模板", templates.file(TemplateWords.key(template), number));
    }

    @GetMapping("/admin/templates/{template}/versions/{number}/trial")
    ResponseEntity<byte[]> trial(@PathVariable String template, @PathVariable int number) {
        return download(template, number, "试填", templates.trial(TemplateWords.key(template), number));
    }

    private ResponseEntity<byte[]> download(String template, int number, String what, byte[] docx) {
        String name = templates.one(TemplateWords.key(template)).kind().name();
        return DocumentDownload.of(name + what + "（" + TemplateWords.version(number) + "）", docx);
    }
}
