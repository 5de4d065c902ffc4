"use strict";
// Draws each series into the element of its name, as bars.
const css = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const axis = more => ({ stroke: css("--ink"), grid: { stroke: css("--none") }, ticks: { stroke: css("--none") }, ...more });

function draw(id, s) {
  const at = document.getElementById(id);
  if (!at || s.x.length === 0) {
    return;
  }
  const named = s.names !== undefined;
  const names = (_, values) => values.map(v => s.names[v] ?? "");
  const edge = named ? 0.5 : 43200;
  new uPlot({
    width: at.clientWidth,
    height: 220,
    tzDate: ts => uPlot.tzDate(new Date(ts * 1000), "Etc/UTC"),
    scales: {
      x: { time: !named, range: (_, min, max) => [min - edge, max + edge] },
      y: { range: (_, min, max) => [0, s.unit === "%" ? 100 : Math.max(1, max)] },
    },
    axes: [
      axis(named ? { values: names, splits: () => s.x } : {}),
      axis({ size: 45, values: (_, values) => values.map(v => Number.isInteger(v) ? v : "") }),
    ],
    series: [
      named ? { value: (_, v) => s.names[v] ?? "" } : { value: "{YYYY}-{MM}-{DD}" },
      { label: s.unit, fill: css("--bar"), stroke: css("--bar"), width: 0, points: { show: false }, paths: uPlot.paths.bars({ size: [0.7, 60] }), value: (_, v) => v == null ? "" : Math.round(v) },
    ],
  }, [s.x, s.y], at);
}

for (const [id, s] of Object.entries(series)) {
  draw(id, s);
}
