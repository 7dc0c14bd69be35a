import { startBackend } from "./backend.ts";
import { Desk, type DeskAction, type DeskBooking } from "./desk.ts";
import { byId, japaneseTime } from "./elements.ts";
import { mailItem, type Mail } from "./mail.ts";
import {
  actOnBooking,
  readBookings,
  readClock,
  readOfficeNames,
  readOutbox,
  readScenarios,
  resetEverything,
  setClock,
} from "./mailbox-api.ts";
import { showOffices, watchControls } from "./office-controls.ts";
import { showScenarios, watchScenarios } from "./scenario-controls.ts";
import { troubleNotice } from "./trouble.ts";

const POLL_MS = 2_000;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** All year round: Japan has no summer time. */
const JAPAN_AHEAD = 9 * 60 * MINUTE;

const DONE: Readonly<Record<DeskAction, string>> = {
  accept: "を承諾しました",
  decline: "をお断りしました",
  cancel: "を取り消しました",
  "tell-meeting": "について、相談のURLを知らせました",
};

const list = byId("mails");
const status = byId("status");
const clock = byId("clock");
const clockState = byId("clock-state");
const desk = new Desk(byId("requests"), byId("desk-title"), (id, action, request) =>
  perform(async () => {
    await actOnBooking(id, action);
    return `${request}${DONE[action]}。`;
  }),
);

let shown: readonly Mail[] = [];
let officeNames: ReadonlyMap<string, string> | undefined;
let lastClock: { readonly serverTime: string; readonly readAt: number } | undefined;

/**
 * Adds what is new on top; what somebody reads, or has the focus in, stays as it is.
 *
 * @returns what to say of it
 */
function showMails(mails: readonly Mail[]): string {
  const same = JSON.stringify(mails.slice(0, shown.length)) === JSON.stringify(shown);
  const added = same ? mails.slice(shown.length) : mails;
  if (!same) list.replaceChildren();
  for (const mail of added) list.prepend(mailItem(mail));
  shown = mails;
  byId("empty").hidden = mails.length > 0;
  byId("count").textContent = `（${mails.length}通）`;
  const latest = added.at(-1);
  if (!latest) return "";
  return `メールが${added.length}通あります。いちばん新しいもの: ${latest.subject}`;
}

/** @returns what to say of it */
function showRequests(
  bookings: readonly DeskBooking[],
  names: ReadonlyMap<string, string>,
): string {
  const waiting = desk.show(bookings, names);
  byId("no-requests").hidden = desk.count > 0;
  return waiting > 0 ? `窓口の机に、返事を待つ申し込みが${waiting}件届きました。` : "";
}

function showClock(serverTime: string): void {
  const readAt = performance.now();
  const isStill = lastClock?.serverTime === serverTime && readAt - lastClock.readAt > 1_000;
  clockState.textContent = isStill ? "止まっています" : "動いています";
  // The first of two equal readings: the second alone is too short a time to tell.
  if (lastClock?.serverTime !== serverTime) {
    lastClock = { serverTime, readAt };
    clock.replaceChildren(japaneseTime(serverTime));
  }
}

function say(text: string): void {
  status.textContent = text;
}

async function refresh(): Promise<void> {
  const [mails, bookings, serverTime, scenarios] = await Promise.all([
    readOutbox(),
    readBookings(),
    readClock(),
    readScenarios(),
  ]);
  const ended = showScenarios(scenarios);
  // A call of the contract: what goes wrong there must not take the desk along.
  officeNames ??= await readOfficeNames().catch(() => undefined);
  if (officeNames) showOffices(officeNames);
  showClock(serverTime);
  const requests = showRequests(bookings, officeNames ?? new Map());
  const news = [ended, showMails(mails), requests].filter((each) => each !== "");
  if (news.length > 0) say(news.join(" "));
}

function onPress(id: string, act: () => Promise<string>): void {
  byId(id).addEventListener("click", () => void perform(act));
}

/** What a button does, then a look at what came of it. */
async function perform(act: () => Promise<string>): Promise<void> {
  try {
    const done = await act();
    await refresh();
    say(done);
  } catch (error) {
    say(`できませんでした。${error instanceof Error ? error.message : String(error)}`);
  }
}

async function advance(next: (now: number) => number): Promise<string> {
  await setClock(new Date(next(Date.parse(await readClock()))));
  return "時計を進めました。予約サーバーの時刻は、この時刻で止まっています。";
}

onPress("plus-10-minutes", () => advance((now) => now + 10 * MINUTE));
onPress("plus-1-hour", () => advance((now) => now + 60 * MINUTE));
onPress("tomorrow", () =>
  advance((now) => {
    const midnight = Math.floor((now + JAPAN_AHEAD) / DAY) * DAY - JAPAN_AHEAD;
    return midnight + DAY + 9 * 60 * MINUTE;
  }),
);
onPress("real-time", async () => {
  await setClock(null);
  return "時計を戻しました。予約サーバーの時刻は、今の時刻です。";
});
onPress("reset", async () => {
  await resetEverything();
  return "メールと予約をすべて消し、時計と場面を戻しました。";
});

watchControls(perform);
watchScenarios(perform);

async function watch(): Promise<void> {
  if (!document.hidden) await refresh().catch((error: unknown) => say(String(error)));
  setTimeout(() => void watch(), POLL_MS);
}

async function start(): Promise<void> {
  try {
    await startBackend();
  } catch (error) {
    byId("main").prepend(troubleNotice(error));
    return;
  }
  window.addEventListener("focus", () => void refresh().catch(() => undefined));
  await watch();
}

void start();
