/**
 * One office's booking page as somebody would write it by hand: no library, no other language, no keyboard life of
 * its own, no retries, no checks of what the server says. It makes the widget's requests as early as can be and
 * shows the same slots: what the benchmark holds the widget against.
 */

const root = document.getElementById("booking");
const base = `/v1/offices/${root.dataset.office}`;
const json = async (path) => (await fetch(base + path)).json();

/** @param {string} tag @param {object} [properties] */
function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

const office = await json("");
const zone = office.timeZone;
const dateFormat = new Intl.DateTimeFormat("ja", {
  timeZone: zone,
  year: "numeric",
  month: "long",
  day: "numeric",
  weekday: "short",
});
const timeFormat = new Intl.DateTimeFormat("ja", {
  timeZone: zone,
  hour: "numeric",
  minute: "2-digit",
  hourCycle: "h23",
});
const monthFormat = new Intl.DateTimeFormat("ja", {
  timeZone: "UTC",
  year: "numeric",
  month: "long",
});
const view = element("div", { id: "view" });
root.append(
  element("p", {}, element("strong", { textContent: office.name.ja }), " オンライン相談の予約"),
  view,
  element("p", { id: "help", textContent: `電話: ${office.contact.phone.number}` }),
);

// The documents and what is free need nothing but the profile: all of it at once.
const documents = Promise.all(
  office.consents.map(({ id, version }) => json(`/terms/${id}/versions/${version}`)),
);
const thisMonth = office.serverTime.slice(0, 7);
const availability = Promise.all(
  [thisMonth, monthAfter(thisMonth)].map((month) => json(`/availability?month=${month}`)),
);

function monthAfter(month, count = 1) {
  const [year, number] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + count)).toISOString().slice(0, 7);
}

function dayBefore(date) {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}

function isOpen(date) {
  const day = new Date(date).getUTCDay() || 7;
  const { weekdays, closedDays } = office.calendar;
  return weekdays.includes(day) && !closedDays.some((closed) => closed.date === date);
}

/** This office's only deadline: the close of so many open days before. */
function isInTime(date, now) {
  let on = date;
  for (let left = office.deadlines[0].days; left > 0;) {
    on = dayBefore(on);
    if (isOpen(on)) left -= 1;
  }
  return Date.parse(`${on}T${office.calendar.closesAt}+09:00`) >= now;
}

showTerms(await documents);

function showTerms(texts) {
  const form = element("form", {}, element("h2", { textContent: "規約を確認してください" }));
  for (const { id, title, blocks } of texts) {
    form.append(
      element("h3", { textContent: title }),
      element("div", { className: "document", tabIndex: 0 }, ...blocks.flatMap(block)),
      element(
        "label",
        {},
        element("input", { type: "checkbox", name: id, required: true }),
        " 同意します",
      ),
    );
  }
  form.append(element("p", {}, element("button", { textContent: "次へ進む" })));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    showEligibility();
  });
  view.replaceChildren(form);
}

function block({ kind, text, number, title, paragraphs, items, href }) {
  switch (kind) {
    case "heading":
      return [element("h4", { textContent: text })];
    case "article":
      return [
        element("h4", { textContent: [number, title].filter(Boolean).join(" ") }),
        ...paragraphs.map((textContent) => element("p", { textContent })),
      ];
    case "list":
      return [element("ul", {}, ...items.map((textContent) => element("li", { textContent })))];
    case "link":
      return [element("a", { textContent: text, href })];
    default:
      return [element("p", { textContent: text })];
  }
}

function showEligibility() {
  const form = element("form", {}, element("h2", { textContent: "対象の確認" }));
  const { eligibility, environment, prohibitions, beforeApplying, otherWays } = office;
  const texts = [eligibility.statements.map(({ text }) => text), environment, prohibitions];
  for (const list of [...texts, [office.costs], beforeApplying, otherWays]) {
    form.append(element("ul", {}, ...list.map(({ ja }) => element("li", { textContent: ja }))));
  }
  form.append(
    element(
      "label",
      {},
      element("input", { type: "radio", name: "eligible", required: true }),
      " すべてにあてはまります",
    ),
    element("p", {}, element("button", { textContent: "次へ進む" })),
  );
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    showSlots(await availability);
  });
  view.replaceChildren(form);
}

function showSlots(months) {
  const now = Date.parse(months[0].serverTime);
  const days = new Map();
  for (const { start } of months.flatMap(({ slots }) => slots)) {
    const date = start.slice(0, 10);
    if (!isInTime(date, now)) continue;
    if (!days.has(date)) days.set(date, []);
    days.get(date).push(Date.parse(start));
  }
  const times = (at) =>
    `${timeFormat.format(at)}〜${timeFormat.format(at + office.slots.minutes * 60_000)}`;
  const soonest = [...days.values()].flat().slice(0, 4);
  const list = element(
    "ul",
    { className: "soonest" },
    ...soonest.map((at) =>
      element(
        "li",
        {},
        element("button", {
          type: "button",
          textContent: `${dateFormat.format(at)} ${times(at)}`,
          onclick: () => showForm(at, times),
        }),
      ),
    ),
  );
  const calendar = element("section");
  const day = element("form");
  let picked;
  day.addEventListener("submit", (event) => {
    event.preventDefault();
    if (picked) showForm(picked, times);
  });
  const showDay = (date) => {
    day.replaceChildren(
      ...(days.get(date) ?? []).map((at) =>
        element(
          "label",
          {},
          element("input", { type: "radio", name: "slot", onchange: () => (picked = at) }),
          ` ${times(at)}`,
        ),
      ),
      element("button", { textContent: "次へ進む" }),
    );
  };
  const showMonth = (month) => {
    const turn = (textContent, count) =>
      element("button", { textContent, onclick: () => showMonth(monthAfter(month, count)) });
    calendar.replaceChildren(
      turn("前の月", -1),
      element("strong", { textContent: monthFormat.format(Date.parse(`${month}-01`)) }),
      turn("次の月", 1),
      table(month, days, showDay),
    );
  };
  showMonth(thisMonth);
  view.replaceChildren(element("h2", { textContent: "日時の選択" }), list, calendar, day);
}

function table(month, days, choose) {
  const body = element("tbody");
  let row = element("tr");
  const first = new Date(`${month}-01`);
  for (let n = 0; n < first.getUTCDay(); n += 1) row.append(element("td"));
  const count = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  for (let n = 1; n <= count; n += 1) {
    if (row.childElementCount === 7) {
      body.append(row);
      row = element("tr");
    }
    const date = `${month}-${String(n).padStart(2, "0")}`;
    const isFree = days.has(date);
    const button = element("button", { onclick: () => choose(date) }, `${n}`, element("br"));
    button.append(isFree ? "○" : "–");
    if (isFree) button.className = "open";
    button.setAttribute(
      "aria-label",
      `${dateFormat.format(Date.parse(date))} ${isFree ? "空きあり" : "なし"}`,
    );
    row.append(element("td", {}, button));
  }
  body.append(row);
  return element("table", {}, body);
}

function showForm(at, times) {
  const form = element(
    "form",
    { noValidate: true },
    element("h2", { textContent: "連絡先などの入力" }),
    element("p", { textContent: `${dateFormat.format(at)} ${times(at)}` }),
    element("p", { textContent: office.purpose.ja }),
  );
  for (const { name, choices, required } of office.fields) {
    const input = choices
      ? element("select", { name }, ...choices.map((each) => new Option(each.label.ja, each.value)))
      : element("input", { name, required });
    form.append(element("p", {}, element("label", { textContent: `${name} ` }, input)));
  }
  form.append(element("button", { textContent: "確認へ進む" }));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const typed = [...new FormData(form)].map(([name, value]) =>
      element("li", { textContent: `${name}: ${value}` }),
    );
    view.replaceChildren(
      element("h2", { id: "review", textContent: "内容の確認" }),
      element("ul", {}, ...typed),
      element("button", { textContent: "送信する" }),
    );
  });
  view.replaceChildren(form);
}
