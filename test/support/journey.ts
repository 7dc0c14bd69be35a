import { Visitor } from "./visitor.ts";

/** The names of what is pressed on the way, by the language that the visitor reads. */
const words = {
  ja: {
    next: "次へ進む",
    eligible: "すべてに当てはまります",
    choose: /を選ぶ$/u,
    toReview: "確認画面へ進む",
    send: { "kitakyushu-mothers": "送信して確認メールを受け取る", otaru: "この内容で申し込む" },
  },
  en: {
    next: "Next",
    eligible: "Yes, all of them apply",
    choose: /^Choose /u,
    toReview: "Go on to check your answers",
    send: { "kitakyushu-mothers": "Send and get the email to confirm", otaru: "Send this request" },
  },
} as const;

function wordsOf({ widget: { lang } }: Visitor) {
  return words[lang === "en" ? "en" : "ja"];
}

/** Agrees to every document and goes on. */
export async function agrees(visitor: Visitor): Promise<void> {
  await visitor.reaches("consent");
  await visitor.ticksAll();
  await visitor.presses(wordsOf(visitor).next);
  await visitor.reaches("eligibility");
}

/** Says that everything applies, and goes on to the slots. */
export async function qualifies(visitor: Visitor): Promise<void> {
  await visitor.chooses(wordsOf(visitor).eligible);
  await visitor.presses(wordsOf(visitor).next);
  await visitor.reaches("slot");
}

/** Goes from the terms to the choice of a slot. */
export async function agreesAndQualifies(visitor: Visitor): Promise<void> {
  await agrees(visitor);
  await qualifies(visitor);
}

/** Takes the first of the soonest slots. */
export async function takesSoonestSlot(visitor: Visitor): Promise<void> {
  await visitor.presses(wordsOf(visitor).choose);
  await visitor.reaches("form");
}

/** Takes a slot from the calendar, by the beginnings of the day's and the time's names. */
export async function takesSlot(visitor: Visitor, day: string, time: string): Promise<void> {
  await visitor.presses(new RegExp(`^${day}(?!.*を選ぶ$)`, "u"));
  await visitor.chooses(new RegExp(`^${time}`, "u"));
  await visitor.presses(wordsOf(visitor).next);
  await visitor.reaches("form");
}

/** What a job seeker types, by office and input. */
const answers: Record<string, Record<string, string>> = {
  "kitakyushu-mothers": {
    name: "職業 花子",
    email: "hanako@example.jp",
    phone: "０９０ー１２３４ー５６７８",
  },
  otaru: {
    name: "職業 花子",
    birthYear: "昭和55",
    birthMonth: "4",
    birthDay: "1",
    jobSeekerNumber: "01010-12345678",
  },
};

/** Fills in what the office requires and goes on to the review. */
export async function fillsForm(
  visitor: Visitor,
  changes: Record<string, string> = {},
): Promise<void> {
  for (const [input, value] of Object.entries({ ...answers[visitor.widget.office], ...changes })) {
    visitor.fills(input, value);
  }
  await goesToReview(visitor);
}

export async function goesToReview(visitor: Visitor): Promise<void> {
  await visitor.presses(wordsOf(visitor).toReview);
  await visitor.reaches("review");
}

/** From the terms to a review that only needs sending. */
export async function preparesRequest(
  visitor: Visitor,
  changes: Record<string, string> = {},
): Promise<void> {
  await agreesAndQualifies(visitor);
  await takesSoonestSlot(visitor);
  await fillsForm(visitor, changes);
}

/** Presses the button below the review. */
export async function sends(visitor: Visitor): Promise<void> {
  const office = visitor.widget.office as "kitakyushu-mothers" | "otaru";
  await visitor.presses(wordsOf(visitor).send[office]);
}

/** Waits for what a request leads to: the mail's link or the office. */
export async function isReceived(visitor: Visitor): Promise<void> {
  await visitor.reaches(visitor.widget.office === "otaru" ? "requested" : "waiting-mail");
}

/** Sends what stands in the review, and waits for the mail's link or for the office. */
export async function sendsRequest(
  visitor: Visitor,
  changes: Record<string, string> = {},
): Promise<void> {
  await preparesRequest(visitor, changes);
  await sends(visitor);
  await isReceived(visitor);
}

/** Types the mail's code instead of opening its link. */
export async function entersCode(visitor: Visitor, code: string): Promise<void> {
  visitor.fills("code", code);
  await visitor.presses("番号で予約を確定する");
}

/** The fragment of the latest mail's link. */
export function latestLink(visitor: Visitor): string {
  const link = visitor.api.outbox().at(-1)?.links[0];
  if (!link) throw new Error("No mail with a link has been sent.");
  return new URL(link).hash;
}

/** Opens the latest mail's link, as on another device: the first page stays as it is. */
export async function opensLatestLink(visitor: Visitor): Promise<Visitor> {
  const { api, widget } = visitor;
  return await Visitor.opens(widget.office, { api, lang: widget.lang, hash: latestLink(visitor) });
}

/** Opens the mail's link and presses its button: booked. */
export async function confirmsByLink(visitor: Visitor): Promise<Visitor> {
  const reader = await opensLatestLink(visitor);
  await reader.presses(/^予約を確定する$/u);
  await reader.reaches("booked");
  return reader;
}

/** From the terms to a booking that stands; its last mail has the cancel link. */
export async function books(visitor: Visitor): Promise<Visitor> {
  await sendsRequest(visitor);
  return await confirmsByLink(visitor);
}
