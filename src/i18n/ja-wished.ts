import { jaBooking } from "./ja-booking.ts";
import type { WishedMessages } from "./messages-hand-over.ts";

export const jaWished: WishedMessages = {
  wished: {
    slotTitle: "希望の日時を選んでください",
    slotLead: (minutes, atMost) =>
      `相談は1回${atMost ? "最大" : ""}${minutes}分です。窓口の予約の状況は、ここには表示されません。日時は、申し込みのあとに窓口からの連絡で決まります。`,
    noneOpenTitle: "選べる日時がありません",
    noneOpen: (until) =>
      `${until}まで、希望を申し込める日時がありません。お急ぎの方は、窓口へご連絡ください。`,
    nextSlotsTitle: "早い日時から希望を選ぶ",
    legend: ["○ 希望できます", "締切 受付終了", "休 休み", "－ 受付の期間外"],
    availabilityLoading: "選べる日時を調べています。",
    availabilityFailed: "選べる日時を表示できませんでした。もう一度読み込んでください。",
    dayReason: {
      open: "希望できます",
      weekend: "土日のため休み",
      holiday: "祝日のため休み",
      "year-end": "年末年始のため休み",
      office: "臨時の休み",
      "deadline-passed": "申し込みの締切を過ぎています",
      full: "希望できる時間がありません",
      "beyond-horizon": "まだ受け付けていません",
      past: "すでに過ぎた日",
    },
    dayOpenCount: (count) => `希望できる時間${count}件`,
    applyBy: (moment) => `希望するときは、${moment}までにメールを送ってください。`,
    dateAndTime: "希望の日時",
    chosenSlot: "希望の日時",
    reviewLead: "まだ送信していません。日時は希望であり、決まったものではありません。",
    hints: {
      ...jaBooking.hints,
      email: "窓口からの連絡を受け取るアドレスです。\n例: hanako@example.jp",
    },
  },
};
