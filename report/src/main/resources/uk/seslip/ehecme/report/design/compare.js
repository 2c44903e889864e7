/* The comparing page: draws what is chosen from the published figures in the page itself. */
"use strict";

(function () {
  const SVG = "http://www.w3.org/2000/svg";
  const WIDTH = 340;
  const HEIGHT = 170;
  const LEFT = 8;
  const TOP = 34;
  const FOOT = 134;
  const INK = "#14181c";
  const QUIET = "#4b5660";
  const RULE = "#c9d0d6";
  const MEANINGS = {
    low: "low: 1 to 4 children",
    c: "c: withheld to protect children",
    x: "x: not available",
    z: "z: not applicable",
  };

  const data = JSON.parse(document.getElementById("figures").textContent);
  const form = document.getElementById("choose");
  const out = document.getElementById("compared");
  const said = document.getElementById("chosen");
  const field = { measure: form.elements.measure, from: form.elements.from, to: form.elements.to };

  function make(name, properties, ...children) {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  }

  function draw(parent, name, attributes, words) {
    const element = document.createElementNS(SVG, name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    if (words !== undefined) {
      element.textContent = words;
    }
    parent.append(element);
    return element;
  }

  /* Figures */

  const count = (number) => number.toLocaleString("en-GB");
  const isRevised = (value) => Array.isArray(value);
  const numberOf = (value) => (isRevised(value) ? value[0] : typeof value === "number" ? value : null);
  const season = (label) => (label.includes(" ") ? label.split(" ")[0] : "");

  function words(point) {
    const number = numberOf(point.value);
    return number === null
      ? MEANINGS[point.value]
      : count(number) + (point.counted ? ", " + point.counted : "") +
        (isRevised(point.value) ? ", revised" : "");
  }

  /* The chosen stretch of one place's history, in the chosen unit. */
  function stretch(choice, place) {
    const history = choice.measure.of[place];
    const points = [];
    for (let i = choice.from; history && i <= choice.to; i++) {
      const value = history.v[i];
      const rate = typeof history.r[i] === "number" ? history.r[i] : "x";
      points.push({
        label: choice.measure.periods[i],
        at: i - choice.from,
        value: choice.show === "rate" && numberOf(value) !== null ? rate : value,
        segment: history.s[i],
        counted: history.n[i] || "",
        like: season(choice.measure.periods[i]) === season(choice.measure.periods[choice.to]),
      });
    }
    return points;
  }

  const highest = (points) => Math.max(0, ...points.map((p) => numberOf(p.value) || 0));

  function plainTop(number) {
    if (number <= 4) {
      return 4;
    }
    const power = Math.pow(10, Math.floor(Math.log10(number)));
    return [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].map((s) => Math.round(s * power)).find((t) => t >= number);
  }

  /* One place's picture */

  function panel(choice, place, top) {
    const points = stretch(choice, place);
    const svg = document.createElementNS(SVG, "svg");
    svg.setAttribute("viewBox", "0 0 " + WIDTH + " " + HEIGHT);
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", describe(choice, place, points));

    const step = (WIDTH - 2 * LEFT - 60) / Math.max(1, choice.to - choice.from);
    const x = (at) => LEFT + 10 + at * step;
    const y = (number) => FOOT - ((FOOT - TOP) * number) / top;
    const text = (words, at, up, more) =>
      draw(svg, "text", Object.assign({ x: at, y: up, "font-size": 13, fill: QUIET }, more), words);
    draw(svg, "path", { d: "M" + LEFT + " " + TOP + "H" + (WIDTH - LEFT), stroke: RULE });
    draw(svg, "path", { d: "M" + LEFT + " " + FOOT + "H" + (WIDTH - LEFT), stroke: "#66717b" });
    text(count(top), LEFT, TOP - 4);
    text(points[0].label, LEFT, FOOT + 18);
    text(points[points.length - 1].label, WIDTH - LEFT, FOOT + 18, { "text-anchor": "end" });
    choice.measure.of[place].b.forEach(([position, splits]) => {
      if (position > choice.from && position <= choice.to) {
        const at = x(position - choice.from) - step / 2;
        draw(svg, "path", {
          d: "M" + at + " " + FOOT + "V" + TOP,
          stroke: splits ? INK : "#66717b",
          "stroke-dasharray": splits ? "5 4" : "1.5 3",
        });
      }
    });
    line(svg, points, x, y, choice.measure.colour);
    points.forEach((point) => mark(svg, point, x, y, choice.measure.colour));
    const last = points[points.length - 1];
    if (numberOf(last.value) !== null) {
      text(count(numberOf(last.value)), x(last.at) + 8, y(numberOf(last.value)) + 5,
        { fill: INK, "font-weight": 600, "font-size": 14 });
    }
    return svg;
  }

  function line(svg, points, x, y, colour) {
    let path = "";
    points.forEach((point, i) => {
      const number = numberOf(point.value);
      const before = points[i - 1];
      const joined = before && numberOf(before.value) !== null && before.segment === point.segment &&
        before.counted === point.counted;
      if (number !== null) {
        path += (joined ? "L" : "M") + x(point.at) + " " + y(number);
      }
    });
    if (path) {
      draw(svg, "path", { d: path, fill: "none", stroke: colour, "stroke-width": 1.5 });
    }
  }

  function mark(svg, point, x, y, colour) {
    const number = numberOf(point.value);
    const group = draw(svg, "g", {});
    if (number === null) {
      draw(group, "text", {
        x: x(point.at), y: FOOT - 6, "font-size": 13, fill: QUIET, "text-anchor": "middle",
      }, point.value);
    } else {
      const radius = point.like ? 4.5 : point.counted ? 3 : 2;
      draw(group, "circle", {
        cx: x(point.at), cy: y(number), r: radius, stroke: colour, "stroke-width": 1.5,
        fill: point.counted ? "#fff" : colour,
      });
      if (isRevised(point.value)) {
        draw(group, "circle", {
          cx: x(point.at), cy: y(number), r: radius + 3, fill: "none", stroke: colour,
        });
      }
    }
    draw(group, "title", {}, point.label + ": " + words(point));
  }

  function describe(choice, place, points) {
    const like = points.filter((point) => point.like);
    return data.places[place] + ": " + choice.measure.name + ". " +
      like.map((point) => point.label + " " + words(point)).join("; ") + ".";
  }

  /* Table and caveats */

  function table(choice) {
    const unit = choice.show === "rate" ? ", per 10,000 resident children aged 5 to 16" : "";
    const head = make("tr", {}, make("th", { scope: "col" }, "Period"));
    choice.places.forEach((place) =>
      head.append(make("th", { scope: "col", className: "n" }, data.places[place])));
    const body = make("tbody", {});
    const columns = choice.places.map((place) => stretch(choice, place));
    for (let i = 0; i <= choice.to - choice.from; i++) {
      const row = make("tr", {},
        make("th", { scope: "row" }, choice.measure.periods[choice.from + i]));
      columns.forEach((points) => {
        const value = points[i].value;
        const number = numberOf(value);
        row.append(make("td", { className: "n", title: number === null ? MEANINGS[value] : "" },
          number === null ? value : count(number),
          number === null ? make("span", { className: "hidden" }, " (" + MEANINGS[value] + ")") : ""));
      });
      body.append(row);
    }
    const region = make("div", { className: "scroll", tabIndex: 0 },
      make("table", {}, make("caption", {}, choice.measure.name + unit), make("thead", {}, head), body));
    region.setAttribute("role", "region");
    region.setAttribute("aria-label", "Table: " + choice.measure.name + unit);
    return region;
  }

  function caveats(choice, blocking) {
    const places = new Map();
    choice.places.forEach((place) =>
      choice.measure.of[place].c.forEach((at) =>
        places.set(at, (places.get(at) || []).concat(data.places[place]))));
    const list = make("ul", { className: "caveats" });
    const kept = [...places.keys()].filter((at) => (data.caveats[at][1] === "blocking") === blocking);
    kept.sort((a, b) => a - b).forEach((at) => {
      const [label, style, sentence] = data.caveats[at];
      const whose = places.get(at).length === choice.places.length ? "" : " (" + places.get(at).join(", ") + ")";
      list.append(make("li", { className: "caveat " + style },
        make("strong", {}, label + whose + "."), " " + sentence));
    });
    return list;
  }

  /* What is chosen, in the form and in the address */

  function chosen() {
    const measure = data.measures[field.measure.value];
    const ticked = [...form.elements.place].filter((box) => box.checked).map((box) => box.value);
    const from = Math.min(field.from.selectedIndex, field.to.selectedIndex);
    const to = Math.max(field.from.selectedIndex, field.to.selectedIndex);
    const rate = form.elements["show-rate"];
    rate.disabled = !measure.rated;
    if (rate.checked && rate.disabled) {
      form.elements["show-own"].checked = true;
    }
    return {
      measure, from, to,
      places: ticked.filter((place) => measure.of[place]),
      show: form.elements.show.value,
    };
  }

  function show() {
    const choice = chosen();
    out.replaceChildren();
    said.textContent = choice.places.length === 0
      ? "Tick at least one place."
      : "Shown below: " + choice.measure.name + ", " + choice.places.length +
        (choice.places.length === 1 ? " place." : " places.");
    if (choice.places.length === 0) {
      return;
    }
    const all = choice.places.map((place) => stretch(choice, place));
    const top = plainTop(Math.max(...all.map(highest)));
    const panels = make("ul", { className: "grid wide" });
    choice.places.forEach((place, i) =>
      panels.append(make("li", {}, make("p", { className: "tile" }, data.places[place]),
        panel(choice, place, choice.show === "own" ? plainTop(highest(all[i])) : top))));
    const link = make("a", { href: choice.measure.page }, choice.measure.name);
    out.append(
      make("h2", {}, choice.measure.name),
      caveats(choice, true), panels,
      make("h3", {}, "What limits these figures"), caveats(choice, false),
      make("h3", {}, "Figures"), table(choice),
      make("p", {}, "Definition and all authorities: ", link));
  }

  function remember() {
    const places = [...form.elements.place].filter((box) => box.checked).map((box) => box.value);
    const state = new URLSearchParams({
      measure: field.measure.value,
      places: places.join("."),
      from: field.from.value,
      to: field.to.value,
      show: form.elements.show.value,
    });
    history.replaceState(null, "", "#" + state);
  }

  function fillPeriods(from, to) {
    const periods = data.measures[field.measure.value].periods;
    [field.from, field.to].forEach((select) =>
      select.replaceChildren(...periods.map((label) => make("option", {}, label))));
    field.from.selectedIndex = Math.max(0, periods.indexOf(from));
    field.to.selectedIndex = periods.includes(to) ? periods.indexOf(to) : periods.length - 1;
  }

  function recall() {
    const state = new URLSearchParams(location.hash.slice(1));
    if (data.measures[state.get("measure")]) {
      field.measure.value = state.get("measure");
    }
    fillPeriods(state.get("from"), state.get("to"));
    const names = Object.keys(data.places);
    const wanted = (state.get("places") || names.slice(0, 3).join(".")).split(".");
    form.elements.place.forEach((box) => {
      box.checked = wanted.includes(box.value);
    });
    const scale = form.elements["show-" + (state.get("show") || "own")];
    (scale || form.elements["show-own"]).checked = true;
    show();
  }

  form.addEventListener("change", (event) => {
    if (event.target === field.measure) {
      fillPeriods(field.from.value, field.to.value);
    }
    show();
    remember();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  window.addEventListener("hashchange", recall);
  form.hidden = false;
  document.getElementById("without").hidden = true;
  recall();
})();
