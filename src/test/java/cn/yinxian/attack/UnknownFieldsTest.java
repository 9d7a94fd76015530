package cn.yinxian.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.yinxian.attack.Forms.Found;
import cn.yinxian.attack.HtmlForm.Field;
import cn.yinxian.attack.HtmlForm.Kind;
import cn.yinxian.shell.security.AuthorisationMatrix;
import cn.yinxian.testing.ObjectSamples;
import cn.yinxian.testing.TestCity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Fields that a form does not have are not taken, whatever stands in the thing behind it: the same rows change, to the same values. */
@AttackTest
class UnknownFieldsTest {

    private static final List<String> OTHERS_BUSINESS = List.of(
            "applicant", "status", "unit", "unitCode", "id", "caseNumber", "number", "by", "me", "action", "initiative", "subject", "proposal.unit",
            "official", "role", "decidedOn", "committee", "class.module.classLoader.URLs[0]", "form.version", "task", "taskId", "createdAt", "path");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AuthorisationMatrix matrix;

    @Autowired
    private ObjectProvider<ObjectSamples> samples;

    @Autowired
    private TestCity city;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    /** Between two times at which the form is sent as it is, so that what differs by itself is known. */
    @TestFactory
    Stream<DynamicTest> change_nothing_of_what_a_form_does() {
        var traces = new Traces(database, transaction);
        var accepted = new ArrayList<Found>();
        var forms = forms();
        return Stream.concat(
                forms.stream().map(form -> dynamicTest(form.toString(), () -> compare(form, traces, accepted))),
                Stream.of(dynamicTest("most of them are accepted, so that there is something to compare", () -> assertThat(accepted)
                        .hasSizeGreaterThan(forms.size() * 3 / 4))));
    }

    private void compare(Found form, Traces traces, List<Found> accepted) {
        var filled = WellFilled.fields(form, walk.today());
        var once = sent(form, filled, traces);
        var attacked = sent(form, withOthersBusiness(filled), traces);
        var fleeting = once.fleeting(sent(form, filled, traces));

        assertThat(attacked.lasting(fleeting)).isEqualTo(once.lasting(fleeting));
        if (once.status() == HttpStatus.FOUND.value()) {
            accepted.add(form);
        }
    }

    @Test
    void a_value_that_is_taken_would_be_seen() {
        var traces = new Traces(database, transaction);
        var form = forms().stream().filter(one -> one.toString().equals("/formations/drafts/{id}/basics")).findFirst().orElseThrow();
        var filled = WellFilled.fields(form, walk.today());
        var once = sent(form, filled, traces);
        var other = sent(form, filled.stream().map(field -> field.name().equals("reason") ? new Field("reason", "别的理由", Kind.TEXT) : field).toList(), traces);
        var fleeting = once.fleeting(sent(form, filled, traces));

        assertThat(other.lasting(fleeting)).isNotEqualTo(once.lasting(fleeting)).anyMatch(line -> line.contains("别的理由"));
    }

    private List<Found> forms() {
        return new Forms(mvc, matrix, samples.stream().toList(), city).all().stream().filter(Found::keeps).toList();
    }

    private Outcome sent(Found form, List<Field> fields, Traces traces) {
        return traces.outcome(() -> new Visitor(mvc, form.official()).send(form.form(), fields));
    }

    private static List<Field> withOthersBusiness(List<Field> fields) {
        var all = new ArrayList<>(fields);
        OTHERS_BUSINESS.stream()
                .filter(name -> fields.stream().noneMatch(field -> field.name().equals(name)))
                .forEach(name -> all.add(new Field(name, "SYSTEM_ADMIN", Kind.SET)));
        return all;
    }
}
