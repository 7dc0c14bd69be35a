const JAPAN = new Intl.DateTimeFormat("ja-JP", {
  dateStyle: "full",
  timeStyle: "medium",
  timeZone: "Asia/Tokyo",
});

export function japaneseTime(rfc3339: string, format = JAPAN): HTMLTimeElement {
  const time = document.createElement("time");
  time.dateTime = rfc3339;
  time.textContent = format.format(new Date(rfc3339));
  return time;
}

/** A row of a `dl`. */
export function fact(term: string, content: string | Node): HTMLElement {
  const row = document.createElement("div");
  const description = document.createElement("dd");
  description.append(content);
  row.append(withText("dt", term), description);
  return row;
}

export function withText(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
