package cn.yinxian.shell.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Addresses of scripts and style sheets, with their version, so that browsers may keep them for good. */
@Component
class Assets {

    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("bootstrap.css", "/webjars/bootstrap/css/bootstrap.min.css"),
            Map.entry("icons.css", "/webjars/bootstrap-icons/font/bootstrap-icons.min.css"),
            Map.entry("htmx.js", "/webjars/htmx.org/dist/htmx.min.js"),
            Map.entry("bpmn.js", "/webjars/bpmn-js/dist/bpmn-navigated-viewer.production.min.js"),
            Map.entry("echarts.js", "/_static/echarts/6.0.0/dist/echarts.common.min.js"),
            Map.entry("chart.js", "/js/chart.js"),
            Map.entry("agenda.js", "/js/agenda.js"),
            Map.entry("keep.js", "/js/keep.js"),
            Map.entry("diagram.css", "/webjars/bpmn-js/dist/assets/diagram-js.css"),
            Map.entry("yinxian.css", "/css/yinxian.css"),
            Map.entry("yinxian.js", "/js/yinxian.js"),
            Map.entry("diagram.js", "/js/diagram.js"),
            Map.entry("icon.svg", "/icon.svg"));

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
