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

/** @param name what it does and to what, for who cannot see where it stands */
export function actionButton(text: string, name: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = text;
  element.ariaLabel = name;
  element.addEventListener("click", onClick);
  return element;
}

export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}.`);
  return element as T;
}
