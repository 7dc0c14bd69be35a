import { startBackend } from "./backend.ts";
import { withText } from "./elements.ts";
import { rulesOf, type Ground, type Rule } from "./rules.ts";
import type { OfficeProfileJson } from "../src/contract/office.ts";

/** For operators: every rule of the page's office in words, and what it rests on. Filled when it is first opened. */

const PARTS: Readonly<Record<string, string>> = {
  address: "住所",
  agreement: "同意のしかた",
  at: "時刻",
  atMost: "「最大」であること",
  before: "前日までの方法",
  channel: "使う場面",
  choices: "選択肢",
  days: "日数",
  effectiveOn: "適用の日",
  event: "何の期限か",
  hint: "説明",
  hours: "受付時間",
  id: "文書",
  kind: "数え方",
  label: "呼び方",
  layer: "文書の種類",
  linkMinutes: "リンクの期限",
  mail: "メール",
  meetingToldOpenDays: "URLを知らせる日",
  name: "項目",
  noShowMinutes: "連絡のない遅れ",
  passwordLength: "パスワードの長さ",
  perPersonPerDay: "回数",
  phone: "電話",
  replyWithinOpenDays: "返事の期限",
  required: "必須かどうか",
  sameDay: "当日の方法",
  title: "表題",
  version: "版",
};

async function readProfile(address: string): Promise<OfficeProfileJson> {
  // A file needs no booking server.
  if (!address.endsWith(".json")) await startBackend();
  const response = await fetch(address, { cache: "no-store" });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const json = (await response.json()) as
    | OfficeProfileJson
    | { readonly profile: OfficeProfileJson };
  return "profile" in json ? json.profile : json;
}

function ground({ kind, parts, text }: Ground): HTMLElement {
  const item = document.createElement("li");
  const names = parts.map((part) => PARTS[part.split(".").at(-1) ?? ""] ?? part);
  if (names.length > 0) item.append(`${names.join("・")}: `);
  if (kind === "assumption") {
    const mark = withText("strong", "仮定");
    mark.className = "assumed";
    item.append(mark, " ");
  }
  item.append(text);
  return item;
}

function row({ text, path, grounds }: Rule): HTMLElement {
  const element = document.createElement("tr");
  const fact = document.createElement("td");
  const code = withText("code", path);
  fact.append(withText("span", text), document.createElement("br"), code);
  const why = document.createElement("td");
  const list = document.createElement("ul");
  list.append(...grounds.map(ground));
  why.append(grounds.length > 0 ? list : "根拠の記載がありません");
  element.append(fact, why);
  return element;
}

function table(group: string, rules: readonly Rule[]): HTMLElement {
  const element = document.createElement("table");
  element.append(withText("caption", group));
  const head = document.createElement("thead");
  const titles = document.createElement("tr");
  for (const title of ["ルール", "根拠"]) {
    const cell = withText("th", title);
    cell.setAttribute("scope", "col");
    titles.append(cell);
  }
  head.append(titles);
  const body = document.createElement("tbody");
  body.append(...rules.map(row));
  element.append(head, body);
  return element;
}

function tables(profile: OfficeProfileJson): HTMLElement[] {
  const rules = rulesOf(profile);
  const assumed = rules.filter(({ grounds }) => grounds.some(({ kind }) => kind === "assumption"));
  const groups = [...new Set(rules.map(({ group }) => group))];
  return [
    withText(
      "p",
      `${rules.length}項目のうち${assumed.length}項目に、文書に書かれていない「仮定」を含みます。仮定は、運用する窓口が確かめて置き換えるものです。`,
    ),
    ...groups.map((group) =>
      table(
        group,
        rules.filter((rule) => rule.group === group),
      ),
    ),
  ];
}

async function fill(panel: HTMLDetailsElement, place: HTMLElement): Promise<void> {
  try {
    place.replaceChildren(...tables(await readProfile(panel.dataset.profile ?? "")));
  } catch (error) {
    place.replaceChildren(withText("p", `読み込めませんでした。${String(error)}`));
    panel.addEventListener("toggle", () => void (panel.open && fill(panel, place)), { once: true });
  }
}

for (const panel of document.querySelectorAll<HTMLDetailsElement>("details[data-profile]")) {
  const place = document.createElement("div");
  place.append(withText("p", "読み込んでいます。"));
  panel.append(place);
  panel.addEventListener("toggle", () => void fill(panel, place), { once: true });
}
