package cn.yinxian.modelcheck;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** House style of a decision table: an official can read it, and no figure stands in a cell. */
final class Decisions {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern FIGURE = Pattern.compile("(?<![\\w.])\\d+(\\.\\d+)?(?![\\w])");
    private final List<String> findings = new ArrayList<>();

    private Decisions() {}

    static List<String> findings(String text, String name) {
        DmnModelInstance model = Dmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        var check = new Decisions();
        var decisions = model.getModelElementsByType(Decision.class);
        check.finding(decisions.size() != 1, "a file holds one decision, this one " + decisions.size());
        for (Decision decision : decisions) {
            check.finding(!name.equals(decision.getId()), "decision id " + decision.getId() + " is not the file name " + name);
            check.finding(!Shape.chinese(decision.getName()), decision.getId() + " has no Chinese name");
            check.finding(decision.getCamundaHistoryTimeToLiveString() == null, decision.getId() + ": historyTimeToLive is missing");
        }
        for (DecisionTable table : model.getModelElementsByType(DecisionTable.class)) {
            // read as text: the model API fills in the default, as if it had been stated
            check.finding(!text.matches("(?s).*<[^<>]*\\sid=\"" + table.getId() + "\"[^<>]*\\shitPolicy=.*"), table.getId() + ": the hit policy is not stated");
            check.table(table);
        }
        return check.findings;
    }

    private void table(DecisionTable table) {
        for (Input input : table.getInputs()) {
            finding(!Shape.chinese(input.getLabel()), input.getId() + ": the input has no Chinese label");
        }
        for (Output output : table.getOutputs()) {
            finding(!Shape.chinese(output.getLabel()), output.getId() + ": the output has no Chinese label");
        }
        table.getRules().forEach(this::rule);
    }

    private void rule(Rule rule) {
        for (InputEntry cell : rule.getInputEntries()) {
            var figures = FIGURE.matcher(QUOTED.matcher(cell.getTextContent()).replaceAll(""));
            while (figures.find()) {
                boolean noneOrOne = figures.group().equals("0") || figures.group().equals("1");
                finding(!noneOrOne, rule.getId() + ": the figure " + figures.group() + " stands in a cell; compare with a named input");
            }
        }
    }

    private void finding(boolean wrong, String text) {
        if (wrong) {
            findings.add(text);
        }
    }
}
