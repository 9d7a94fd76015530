// Draws the table named by data-chart as stacked columns: one stack for each of its columns, one colour for each of its rows.
// The table stays the main form: what is drawn is read from its cells, and without scripts nothing is missing.
const MOST_ROWS = 10; // more colours cannot be told apart: then the sums alone are drawn

function numbersOf(row) {
  return [...row.cells].slice(1, -1).map((cell) => parseInt(cell.textContent, 10) || 0); // the last column is the sum
}

function seriesOf(table) {
  const rows = [...table.tBodies[0].rows].filter((row) => !row.classList.contains("totals"));
  if (rows.length <= MOST_ROWS) return rows.map((row) => ({name: row.cells[0].textContent.trim(), data: numbersOf(row)}));
  return [{name: "合计", data: numbersOf(table.querySelector("tr.totals"))}];
}

function optionOf(table, fontSize) {
  const heads = [...table.tHead.rows[0].cells].slice(1, -1).map((cell) => cell.textContent.trim().replace("年", "年\n"));
  const text = {color: "#1f1f1f", fontSize, fontFamily: getComputedStyle(document.body).fontFamily};
  const series = seriesOf(table);
  return {
    animation: false,
    textStyle: text,
    color: ["#a61e1e", "#1d5a96", "#d08a00", "#1f7a45", "#7a4fa3", "#00838f", "#c2567f", "#5d6b7a", "#8a5a2b", "#9db52b"],
    grid: {left: 8, right: 8, top: fontSize * 1.5, bottom: series.length > 1 ? fontSize * 4 : 8, containLabel: true},
    legend: {show: series.length > 1, bottom: 0, type: "scroll", textStyle: text},
    xAxis: {type: "category", data: heads, axisLabel: {...text, interval: 0, hideOverlap: true}, axisTick: {show: false}},
    yAxis: {type: "value", minInterval: 1, axisLabel: text},
    series: series.map((one) => ({...one, type: "bar", stack: "terms", barMaxWidth: 48, itemStyle: {borderColor: "#fff", borderWidth: 1}})),
  };
}

document.querySelectorAll("[data-chart]").forEach((figure) => {
  const table = document.getElementById(figure.dataset.chart);
  if (!window.echarts || !table) return;
  figure.hidden = false;
  const fontSize = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const chart = echarts.init(figure.querySelector(".chart"), null, {renderer: "canvas"});
  chart.setOption(optionOf(table, fontSize));
  window.addEventListener("resize", () => chart.resize());
});
