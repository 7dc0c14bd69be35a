import type { HandOverMessages } from "./messages-hand-over.ts";

/** What stands in the mail itself: the same in every language, because the office's staff read it. */
export const jaMailWords: HandOverMessages["mailWords"] = {
  lead: "オンライン相談を申し込みます。",
  dateAndTime: "希望日時",
  agreedDocuments: "同意した文書",
  document: (title, version) => `${title}（${version}）`,
};
