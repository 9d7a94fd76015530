package cn.yinxian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What could run a script or open the engine to the network is not there at all. */
class ClassPathLintTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "groovy.lang.GroovyShell",
        "org.graalvm.polyglot.Context",
        "org.python.util.PythonInterpreter",
        "org.jruby.Ruby",
        "org.mozilla.javascript.Context",
        "org.camunda.bpm.engine.rest.impl.CamundaRestResources",
        "org.camunda.bpm.webapp.impl.security.auth.AuthenticationFilter",
        "org.camunda.spin.Spin",
        "org.camunda.connect.Connectors",
        "lombok.Data"
    })
    void the_class_path_does_not_hold(String type) {
        assertThat(getClass().getClassLoader().getResource(type.replace('.', '/') + ".class")).isNull();
    }
}
