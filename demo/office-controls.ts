import { byId } from "./elements.ts";
import { closeDay, pauseOffice, publishTerms, readClock } from "./mailbox-api.ts";

/** What an office does beside answering: it pauses, closes a day, publishes new terms. */

/** Does what a button stands for and says what came of it. */
export type Perform = (act: () => Promise<string>) => Promise<void>;

const office = byId<HTMLSelectElement>("desk-office");
const day = byId<HTMLInputElement>("closed-day");

function officeName(): string {
  return office.selectedOptions[0]?.textContent ?? "";
}

/** Fills the list of offices, once. */
export function showOffices(names: ReadonlyMap<string, string>): void {
  if (office.options.length > 0) return;
  office.append(...[...names].map(([id, name]) => new Option(name, id)));
}

/** `2026-11-20` */
function dateInJapan(rfc3339: string): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo" }).format(new Date(rfc3339));
}

async function pause(paused: boolean): Promise<string> {
  await pauseOffice(office.value, paused);
  return `${officeName()}の受付を${paused ? "停止" : "再開"}しました。`;
}

async function close(): Promise<string> {
  if (day.value === "") {
    day.focus();
    return "休みにする日を入力してください。";
  }
  const cancelled = await closeDay(office.value, day.value);
  return `${officeName()}の${day.value}を休みにしました。取り消した予約と申し込み: ${cancelled}件。`;
}

async function publish(): Promise<string> {
  const title = await publishTerms(office.value, dateInJapan(await readClock()));
  return `${officeName()}の「${title}」の新しい版を公開しました。`;
}

export function watchControls(perform: Perform): void {
  const acts = {
    pause: () => pause(true),
    open: () => pause(false),
    "close-day": close,
    "publish-terms": publish,
  };
  for (const [id, act] of Object.entries(acts)) {
    byId(id).addEventListener("click", () => void perform(act));
  }
}
