import type { Scenario } from "./scenario.ts";

/** Judged with the request: `challenges.ts` looks whether this one runs. */
export const challenge: Scenario = {
  title: { ja: "自動の申し込みでないことの確認", en: "Bookings need a proof of work" },
  description: {
    ja: "申し込みを送信すると、プログラムによる自動の申し込みではないことを、利用者の端末の計算で確かめます。",
    en: "A request to book is answered with challenge-required until the caller's device has worked out what is asked.",
  },
  once: false,
};
