import { lines, type BookingFacts, type BookingWords, type ReconsentMailKind } from "./words.ts";

export const reconsentJa: BookingWords<ReconsentMailKind> = {
  "terms-changed": (facts) => ({
    subject: `【${facts.office}】規約が変わりました（${facts.until}までに同意が必要です）`,
    text: lines(
      `お申し込みのあとで、${facts.office}の規約が変わりました。`,
      "相談を受けるには、変わったあとの規約への同意が必要です。",
      "",
      `相談の日時: ${facts.when}`,
      ...documentsJa(facts),
      "",
      `${facts.until}までに、次のリンクを開き、規約を読んで同意してください。`,
      facts.link,
      "",
      `それまでに同意がないときは、${facts.booked ? "予約" : "お申し込み"}は無効になります。`,
      facts.phone && `お問い合わせ: ${facts.phone}`,
    ),
  }),
  "accepted-but-terms-changed": (facts) => ({
    subject: `【${facts.office}】ご希望の日時を承りました（まだ規約への同意が必要です）`,
    text: lines(
      "ご希望の日時で相談を行えます。ただし、規約が変わったため、まだ予約は完了していません。",
      "",
      `相談の日時: ${facts.when}`,
      `相談先: ${facts.office}`,
      "",
      `${facts.until}までに、先にお送りした「規約が変わりました」のメールのリンクから同意してください。`,
      "それまでに同意がないときは、お申し込みは無効になります。",
      facts.phone && `お問い合わせ: ${facts.phone}`,
    ),
  }),
  "terms-agreed": (facts) => ({
    subject: facts.booked
      ? `【${facts.office}】規約への同意を受け付けました（予約は確定しています）`
      : `【${facts.office}】規約への同意を受け付けました（予約はまだ決まっていません）`,
    text: lines(
      "変わったあとの規約への同意を受け付けました。",
      facts.booked
        ? "予約は確定しています。"
        : `予約はまだ決まっていません。${facts.office}からの連絡をお待ちください。`,
      "",
      `相談の日時: ${facts.when}`,
      `相談先: ${facts.office}`,
      facts.phone && `お問い合わせ: ${facts.phone}`,
    ),
  }),
  "terms-lapsed": (facts) => ({
    subject: `【${facts.office}】${facts.booked ? "予約" : "お申し込み"}は無効になりました`,
    text: lines(
      `変わったあとの規約への同意がないまま${facts.until}を過ぎたため、次の${facts.booked ? "予約" : "お申し込み"}は無効になりました。この日時の相談は行われません。`,
      "",
      `相談の日時: ${facts.when}`,
      "相談をご希望のときは、別の日時でもう一度お申し込みください。",
      facts.phone && `お問い合わせ: ${facts.phone}`,
    ),
  }),
};

function documentsJa({ documents = [] }: BookingFacts): string[] {
  return documents.flatMap(({ title, version, changes }) => [
    "",
    `変わった文書: ${title}（${version}版）`,
    ...(changes ? [`変わった点: ${changes}`] : []),
  ]);
}
