/* What a script adds to every page; without it nothing is missing. No data but the page's own. */
"use strict";

(function () {
  const LONG_TABLE_ROWS = 12;
  const REACH_PX = 24;

  function make(name, properties, ...children) {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  }

  /* Charts: the value of a mark, by pointer or by arrow keys. */

  function marksOf(svg, byRow) {
    const marks = [...svg.querySelectorAll("g title")].map((title) => {
      const box = title.parentNode.getBBox();
      return { words: title.textContent, x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    return marks.sort((a, b) => (byRow ? a.y - b.y || a.x - b.x : a.x - b.x || a.y - b.y));
  }

  function ringAround(svg, mark) {
    let ring = svg.querySelector(".reading-ring");
    if (!ring) {
      ring = document.createElementNS("http://www.w3.org/2000/svg", "circle");
      ring.setAttribute("class", "reading-ring");
      ring.setAttribute("r", "9");
      svg.append(ring);
    }
    ring.setAttribute("cx", mark.x);
    ring.setAttribute("cy", mark.y);
  }

  function readable(picture) {
    const svg = picture.querySelector("svg");
    if (!svg || !svg.querySelector("g title")) {
      return;
    }
    const hint = "Arrow keys read the values one by one.";
    const reading = make("p", { className: "reading" });
    reading.setAttribute("role", "status");
    picture.after(reading);
    let marks = [];
    let at = -1;

    function show(next) {
      at = Math.max(0, Math.min(marks.length - 1, next));
      reading.textContent = marks[at].words;
      ringAround(svg, marks[at]);
    }

    function load() {
      if (marks.length === 0) {
        marks = marksOf(svg, picture.classList.contains("labels-first"));
      }
    }

    picture.addEventListener("focus", () => {
      load();
      if (at < 0) {
        reading.textContent = hint;
      }
    });
    picture.addEventListener("keydown", (event) => {
      const newest = marks.length - 1;
      const moves = {
        ArrowRight: at + 1,
        ArrowDown: at + 1,
        ArrowLeft: at < 0 ? newest : at - 1,
        ArrowUp: at < 0 ? newest : at - 1,
        Home: 0,
        End: newest,
      };
      if (event.key in moves && marks.length > 0 && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        show(moves[event.key]);
      }
    });
    picture.addEventListener("pointermove", (event) => {
      load();
      const place = new DOMPoint(event.clientX, event.clientY).matrixTransform(
        svg.getScreenCTM().inverse());
      let nearest = -1;
      let least = REACH_PX;
      marks.forEach((mark, i) => {
        const far = Math.hypot(mark.x - place.x, mark.y - place.y);
        if (far < least) {
          least = far;
          nearest = i;
        }
      });
      if (nearest >= 0 && nearest !== at) {
        show(nearest);
      }
    });
  }

  /* Long tables: only the rows with some words. */

  function filterable(region, number) {
    const table = region.querySelector("table");
    const rows = table ? [...table.tBodies[0].rows] : [];
    if (rows.length < LONG_TABLE_ROWS && !region.closest("[data-filter]")) {
      return;
    }
    const id = "filter-" + number;
    const input = make("input", { id, type: "search", autocomplete: "off" });
    const said = make("span", { className: "said" });
    said.setAttribute("role", "status");
    const label = make("label", { htmlFor: id }, "Show rows with ",
      make("span", { className: "hidden" }, "(table: " + table.caption.textContent + ")"));
    input.addEventListener("input", () => {
      const wanted = input.value.trim().toLowerCase();
      const shown = rows.filter((row) => {
        row.hidden = !row.textContent.toLowerCase().includes(wanted);
        return !row.hidden;
      });
      said.textContent = wanted ? shown.length + " of " + rows.length + " rows" : "";
    });
    region.before(make("p", { className: "filter" }, label, input, said));
  }

  /* Links into a folded part open it. */

  function openTarget() {
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    for (let part = target; part; part = part.parentElement) {
      if (part.tagName === "DETAILS") {
        part.open = true;
      }
    }
  }

  document.querySelectorAll(".picture[tabindex]").forEach(readable);
  document.querySelectorAll(".scroll").forEach(filterable);
  window.addEventListener("hashchange", openTarget);
  openTarget();
})();
