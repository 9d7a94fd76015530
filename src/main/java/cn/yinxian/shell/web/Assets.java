package cn.yinxian.shell.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Addresses of scripts and style sheets, with their version, so that browsers may keep them for good. */
@Component
class Assets {

    private static final Map<String, String> FILES = Map.of(
            "bootstrap.css", "/webjars/bootstrap/css/bootstrap.min.css",
            "icons.css", "/webjars/bootstrap-icons/font/bootstrap-icons.min.css",
            "htmx.js", "/webjars/htmx.org/dist/htmx.min.js",
            "bpmn.js", "/webjars/bpmn-js/dist/bpmn-navigated-viewer.production.min.js",
            "diagram.css", "/webjars/bpmn-js/dist/assets/diagram-js.css",
            "yinxian.css", "/css/yinxian.css",
            "yinxian.js", "/js/yinxian.js",
            "diagram.js", "/js/diagram.js",
            "icon.svg", "/icon.svg");

    private final ResourceUrlProvider urls;

    Assets(ResourceUrlProvider urls) {
        this.urls = urls;
    }

    Map<String, String> addresses() {
        var addresses = new LinkedHashMap<String, String>();
        FILES.forEach((name, path) -> {
            String versioned = urls.getForLookupPath(path);
            addresses.put(name, versioned == null ? path : versioned);
        });
        return addresses;
    }
}
