import { assuming, citing } from "./wording.ts";

/** Of 23 December 2022, revised on 8 May 2023. */
const terms = citing("ハローワーク輪島 オンライン職業相談等利用規約", {
  name: "前文",
  kind: "末尾の署名",
  "slots.minutes": "第6条(1)",
  "slots.atMost": "第6条(1)",
  "deadlines[1].event": "第6条(1)",
  "deadlines[1].days": "第6条(1)",
  procedure: "第6条(3)・(4)・(5)",
  "consents[0].id": "表題",
  "consents[0].title": "表題",
  "consents[0].layer": "前文",
  "consents[0].agreement": "前文",
  "consents[0].version": "末尾の日付",
  "consents[1].id": "第4条",
  "consents[1].title": "第4条",
  "consents[1].layer": "第4条",
  "consents[1].agreement": "第4条",
  "eligibility.rule": "第2条",
  "eligibility.statements[0]": "第2条(1)",
  "eligibility.statements[1]": "第2条(2)",
  "environment[0]": "第4条・第12条(4)",
  "environment[1]": "第5条(1)",
  "environment[2]": "第5条(2)",
  "environment[3]": "第5条(3)・第12条(4)",
  "environment[4]": "第5条(4)・第12条(4)",
  "environment[5]": "第5条(5)",
  "environment[6]": "第5条(6)",
  "environment[7]": "第12条(4)",
  "environment[8]": "第12条(3)",
  "prohibitions[1]": "第12条(1)",
  costs: "第3条・第12条(5)",
  "beforeApplying[1]": "第6条(4)・(5)",
  "otherWays[2]": "第6条の2(1)・(3)",
  "otherWays[3]": "第6条(2)・(6)",
  "fields[0]": "第6条(2)①",
  "fields[1]": "第6条(2)②",
  "fields[2].name": "第6条(2)④",
  "fields[2].required": "第6条(2)④",
  "fields[2].hint": "第6条(3)",
  "fields[3]": "第6条(2)⑤",
  "fields[5]": "第12条(3)",
  cancellation: "第6条(7)",
  "meetingApps[0].name": "第4条",
});

/** Undated; its other side is the terms. */
const flyer = citing("ハローワーク輪島 オンライン職業相談の案内", {
  area: "所在地の欄",
  contact: "所在地の欄・ご利用の流れ②",
  "calendar.weekdays": "所在地の欄",
  "calendar.closesAt": "所在地の欄",
  "slots.times": "ご利用の流れ①",
  "deadlines[0]": "注意事項",
  "eligibility.statements[2]": "対象者",
  "eligibility.statements[3]": "対象者",
  "prohibitions[0]": "注意事項（録画と録音は規約第12条(2)も）",
  "atTheMeeting[0]": "ご利用の流れ③",
  "atTheMeeting[1]": "ご利用の流れ③",
  "atTheMeeting[2]": "ご利用の流れ③",
  "otherWays[0]": "ご利用の流れ①",
  "otherWays[1]": "ご利用の流れ②",
  "fields[4].name": "ご利用の流れ②",
  "fields[4].label": "ご利用の流れ②",
});

export const sources = { ...terms, ...flyer };

export const assumptions = assuming({
  timeZone: [
    "規約と案内の日時は日本の時刻として扱います。",
    "Dates and times in the terms and the flyer are taken as Japan's.",
  ],
  "calendar.closedDays": [
    "案内は休みを土日祝と年末年始とだけ書いているため、年末年始は国の行政機関と同じ12月29日〜1月3日としました。",
    "The flyer only says weekends, public holidays and the year end; the year end is taken as national offices have it, 29 December to 3 January.",
  ],
  "calendar.closedDaysFrom": [
    "休日の一覧は、前の年の1月1日から用意しています。",
    "The list of closed days begins on 1 January of the year before.",
  ],
  "calendar.closedDaysThrough": [
    "休日の一覧は、次の年の12月31日まで用意しています。",
    "The list of closed days ends on 31 December of the year after.",
  ],
  "slots.capacity": [
    "同じ時間に受けられる人数の定めがないため、1人としました。",
    "How many people fit into one slot is not given; one is assumed.",
  ],
  "deadlines[1].kind": [
    "予約は職員が調整して決まり、閉庁日には決められないため、規約の「前日」は前の開庁日としました。締切の時刻の定めがないため、閉庁の17:15までです。案内の「2営業日前までに申込み」とは別の締切で、両方を守ります。",
    "A person at the office settles a booking, which cannot happen on a closed day: the terms' “day before” is the last open day before, until closing time at 17:15. It stands beside the flyer's “apply two business days before”; both hold.",
  ],
  "horizon.days": [
    "何日先まで申し込めるかの定めがないため、60日先までとしました。",
    "How far ahead one may apply is not given; 60 days are assumed.",
  ],
  "consents[0].effectiveOn": [
    "規約の末尾には改定の日だけがあるため、その日から用いるものとしました。",
    "The terms end with the date of their revision; they are taken to be in force from that day.",
  ],
  "consents[1].version": [
    "TeleOfficeの規約の版は規約に示されていないため、見本の版としました。",
    "The terms name no version of TeleOffice's terms; a sample version stands in.",
  ],
  "beforeApplying[0]": [
    "規約第2条(1)はこれから登録する方と人事担当者も対象としますが、第6条の予約は求職者のもので、求職番号が必要です。番号がない方の申し込み方は書かれていないため、電話か窓口としました。",
    "Article 2(1) also admits those about to register and personnel staff, but booking under article 6 is for job seekers and needs their number. How others apply is not said; the phone or the counter is assumed.",
  ],
  "beforeApplying[2]": [
    "規約第6条(4)は、返信があれば予約が確定すると定めています。日時は同条(3)のとおりハローワークが調整して決めるので、まだ決まっていない申し込みは、同意があっても日時が決まるまでは確定しないものとしました。返信の代わりに、メールのリンクから同意します。",
    "Article 6(4) says that the answer confirms the booking. Since Hello Work arranges the date (6(3)), an application whose date is not arranged is taken to stay unconfirmed after agreeing, until it is. Instead of answering the mail, one agrees by its link.",
  ],
  "fields[4].required": [
    "案内では申し込みのメールに書く項目、規約では項目にないため、案内に合わせて必須としました。",
    "The flyer lists it for the mail of application and the terms do not; the flyer is followed, so it is required.",
  ],
  "fields[4].choices": [
    "選択肢は、案内に挙がっている職業相談と訓練の相談に「そのほか」を加えました。",
    "The choices are the flyer's two examples, and “something else”.",
  ],
  "fields[5].choices": [
    "選択肢の分け方は規約にないため、例に挙がっている通訳と介助者に「そのほかの方」を加えました。",
    "The terms do not list choices; the two examples that they name are offered, and “somebody else”.",
  ],
  purpose: [
    "規約第8条は保護の根拠だけを述べているため、使い道の説明はデモで補いました。条番号は、同条の引く第5条の4ではなく現行の第5条の5です。",
    "Article 8 only names the law; the demo states the purpose. The law's article is today's 5-5, not the 5-4 that the terms cite.",
  ],
  "meetingApps[0].channel": [
    "TeleOfficeだけを使うと定めているため、申し込みの方法にかかわらず同じとしました。",
    "The terms know TeleOffice alone; it is taken to be used however one applies.",
  ],
});
