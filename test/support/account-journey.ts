import { credentials, registrationTyped } from "../../demo/gallery/states/account-answers.ts";
import { agrees } from "./journey.ts";
import { Visitor } from "./visitor.ts";

/** Registered with a mailbox that hears the office. */
const ELIGIBLE = /求職者マイページ/u;

/** From the terms to the account's screens, on the way to a booking. */
export async function comesToSignIn(visitor: Visitor): Promise<void> {
  await agrees(visitor);
  await visitor.chooses(ELIGIBLE);
  await visitor.presses("次へ進む");
  await visitor.reaches("account");
  await visitor.sees("サインイン");
}

/** Fills in the registration and sends it. */
export async function sendsRegistration(
  visitor: Visitor,
  changes: Partial<typeof registrationTyped> = {},
): Promise<void> {
  await visitor.presses("利用者登録へ進む");
  await visitor.sees("個人情報の利用目的");
  for (const [id, value] of Object.entries({ ...registrationTyped, ...changes })) {
    visitor.fills(id, value);
  }
  await visitor.presses("送信して仮登録のメールを受け取る");
}

/** The fragment of the latest mail's link. */
export function registrationLink({ api }: Pick<Visitor, "api">): string {
  const link = api
    .outbox()
    .flatMap(({ links }) => links)
    .findLast((each) => each.includes("/activate/"));
  if (!link) throw new Error("No mail with a registration's link has been sent.");
  return new URL(link).hash;
}

/** Somebody who has registered and opened the mail's link; the page is at the sign-in. */
export async function registersAndActivates(visitor: Visitor): Promise<void> {
  await comesToSignIn(visitor);
  await sendsRegistration(visitor);
  await visitor.isAt("まだ登録は完了していません");
  location.hash = registrationLink(visitor);
  await visitor.isAt("利用者登録を済ませる");
  await visitor.presses("利用者登録を済ませる");
  await visitor.isAt("利用者登録が済みました");
}

export async function entersCredentials(
  visitor: Visitor,
  changes: Partial<typeof credentials> = {},
): Promise<void> {
  for (const [id, value] of Object.entries({ ...credentials, ...changes })) {
    visitor.fills(id, value);
  }
  await visitor.presses("サインインする");
}

/** From the sign-in to the list of the own bookings. */
export async function isSignedIn(visitor: Visitor): Promise<void> {
  await entersCredentials(visitor);
  await visitor.isAt("あなたの予約");
}

/** A registered person on a fresh page, signed in and on the way to a booking. */
export async function signedInVisitor(): Promise<Visitor> {
  const first = await Visitor.opens("kanazawa");
  await registersAndActivates(first);
  first.leaves();
  const visitor = await Visitor.opens("kanazawa", { api: first.api });
  await comesToSignIn(visitor);
  await isSignedIn(visitor);
  return visitor;
}

/** From the own bookings to a review that only needs sending; the first of the soonest slots. */
export async function preparesBooking(visitor: Visitor, slot?: string | RegExp): Promise<void> {
  await visitor.presses("新しく予約する");
  await takesSlotToReview(visitor, slot);
}

/** Whoever is signed in already comes from the documents straight to the slots. */
export async function takesSlotToReview(
  visitor: Visitor,
  slot: string | RegExp = /を選ぶ$/u,
): Promise<void> {
  await visitor.reaches("slot");
  await visitor.presses(slot);
  await visitor.reaches("form");
  await visitor.presses("確認画面へ進む");
  await visitor.reaches("review");
}
