package cn.yinxian.document.web;

import cn.yinxian.document.usecase.BrowseTemplates;
import cn.yinxian.document.usecase.BrowseTemplates.Standing;
import cn.yinxian.document.usecase.StoredTemplates.Version;
import cn.yinxian.document.web.TemplatePage.VersionLine;
import cn.yinxian.document.web.TemplateWords.Names;
import cn.yinxian.shared.OfficialId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One template: its tags, the one in use, every version. */
@Controller
class TemplateController {

    private final BrowseTemplates templates;
    private final TemplateWords words;

    TemplateController(BrowseTemplates templates, TemplateWords words) {
        this.templates = templates;
        this.words = words;
    }

    @GetMapping("/admin/templates/{template}")
    String show(@PathVariable String template, Model model) {
        String key = TemplateWords.key(template);
        var standing = templates.one(key);
        var versions = templates.versions(key);
        model.addAttribute("page", page(standing, versions));
        return "document/template";
    }

    private TemplatePage page(Standing standing, List<Version> versions) {
        var kind = standing.kind();
        Stream<OfficialId> people = Stream.concat(Stream.ofNullable(standing.inUse().by()), versions.stream().map(Version::by));
        var names = words.names(people.toList());
        int number = standing.inUse().number();
        return new TemplatePage(
                kind.name(), kind.purpose(), standing.letter(), TemplateWords.address(kind.key()), number, names.inUse(standing),
                standing.reasons(), templates.tags(kind.key()), versions.stream().map(one -> line(one, number, names)).toList());
    }

    private static VersionLine line(Version version, int inUse, Names names) {
        return new VersionLine(
                version.number(), TemplateWords.version(version.number()), version.fileName(), version.note(), names.of(version.by()),
                TemplateWords.at(version.at()), version.number() == inUse);
    }
}
