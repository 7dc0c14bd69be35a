import { fact, japaneseTime, withText } from "./elements.ts";

/** A mail as the mock's outbox answers it. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly code: string | null;
  readonly sentAt: string;
}

export function mailItem({ to, subject, text, code, sentAt }: Mail): HTMLLIElement {
  const item = document.createElement("li");
  item.className = "mail";
  const facts = document.createElement("dl");
  facts.append(fact("宛先", to), fact("時刻（日本）", japaneseTime(sentAt)));
  if (code !== null) facts.append(fact("確認番号", code));
  item.append(withText("h3", subject), facts, letter(text));
  return item;
}

function letter(text: string): HTMLElement {
  const body = document.createElement("div");
  body.className = "letter";
  body.append(...text.split(/(https?:\/\/[^\s<>"]+)/u).map(linkOrText));
  return body;
}

/** Only addresses of this demo become links: what an applicant typed may stand in a mail. */
function linkOrText(piece: string): Node {
  if (URL.parse(piece)?.origin !== location.origin) return document.createTextNode(piece);
  const link = document.createElement("a");
  link.href = piece;
  link.target = "_blank";
  link.rel = "noopener";
  link.textContent = piece;
  return link;
}
