import type { Procedure } from "../../../src/contract/office.ts";
import type { Facts } from "./facts.ts";

type Of<Kind> = Extract<Procedure, { kind: Kind }>;

const mail: Of<"mail"> = {
  kind: "mail",
  address: "madoguchi@office.example",
  sample: false,
  subject: "オンライン相談の申し込み",
  replyWithinOpenDays: 1,
};

/** An office without a backend: what differs from one that has one. */
export const byMail =
  (changes: Partial<Of<"mail">> = {}) =>
  (): { procedure: Of<"mail"> } => ({ procedure: { ...mail, ...changes } });

export const onAnotherSite = (): { procedure: Of<"external"> } => ({
  procedure: { kind: "external", url: "https://booking.office.example/online?from=widget" },
});

/** The state in which the mail stands ready. */
export const prepared = ({ ready }: Facts) => ({ step: "prepared", draft: ready }) as const;
export const handover = ({ draft }: Facts) => ({ step: "handover", draft }) as const;
