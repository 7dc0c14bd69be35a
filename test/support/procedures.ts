import { fields } from "./profile.ts";

export const procedure = (written: object) => ({ procedure: written });

/** Accounts whose registration asks for these. */
export const account = (...names: string[]) => ({
  kind: "account",
  linkMinutes: 60,
  passwordLength: 15,
  registration: fields(...names).fields,
});

export const mail = (changes: object = {}) => ({
  kind: "mail",
  address: "soudan@example.jp",
  subject: "オンライン相談申込",
  ...changes,
});
