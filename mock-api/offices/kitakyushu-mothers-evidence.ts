import { assuming, citing } from "./wording.ts";

/** Undated. */
export const sources = citing("マザーズハローワーク北九州 オンライン職業相談等利用規約", {
  name: "表題",
  kind: "表題",
  "slots.minutes": "第6条(1)",
  "slots.atMost": "第6条(1)",
  deadlines: "第6条(1)",
  procedure: "第6条(2)",
  "consents[0].id": "表題",
  "consents[0].title": "表題",
  "consents[0].layer": "前文",
  "consents[0].agreement": "前文",
  "consents[1].id": "第4条",
  "consents[1].title": "第4条",
  "consents[1].layer": "第4条",
  "consents[1].agreement": "第4条",
  "eligibility.rule": "第2条",
  "eligibility.statements[0]": "第2条(1)",
  "eligibility.statements[1]": "第2条(2)",
  "eligibility.statements[2]": "第2条(3)",
  "eligibility.statements[3]": "第2条(4)",
  "environment[0]": "第4条・第12条(4)",
  "environment[1]": "第5条(1)",
  "environment[2]": "第5条(2)",
  "environment[3]": "第5条(3)・第12条(4)",
  "environment[4]": "第5条(4)・第12条(4)",
  "environment[5]": "第5条(5)",
  "environment[6]": "第5条(6)",
  "environment[7]": "第12条(4)",
  "environment[8]": "第12条(3)",
  "prohibitions[0]": "第12条(2)",
  "prohibitions[1]": "第12条(1)",
  costs: "第3条・第12条(5)",
  "beforeApplying[0]": "第13条",
  "otherWays[0]": "第6条(3)",
  "otherWays[1]": "第4条・第6条(3)",
  "otherWays[2]": "第6条(2)・(3)",
  "fields[0]": "第6条(2)",
  "fields[1]": "第6条(2)",
  "fields[2]": "第6条(2)",
  "fields[3]": "第6条(2)",
  "fields[3].hint": "第6条(2)・(3)②",
  "fields[4]": "第6条(2)",
  "fields[5]": "第12条(3)",
  "cancellation.before": "第6条(2)",
  "cancellation.sameDay": "第6条(2)",
  "cancellation.sameDayCallOwed": "第6条(2)",
  "cancellation.noShowMinutes": "第6条(4)",
  meetingApps: "第4条",
});

export const assumptions = assuming({
  area: [
    "規約に所在地の記載がないため、所の名称から市を示しました。",
    "The terms give no address; the city is taken from the office's name.",
  ],
  "contact.phone": [
    "規約に電話番号と受付時間の記載がないため、どこにもつながらない見本の番号を示しています。",
    "The terms give no number or hours; a sample number that reaches nobody is shown.",
  ],
  "contact.mail": [
    "規約にメールアドレスの記載がないため、実在しないドメインの見本を示しています。",
    "The terms give no mail address; a sample at a reserved domain is shown.",
  ],
  timeZone: [
    "規約の日時は日本の時刻として扱います。",
    "Dates and times in the terms are taken as Japan's.",
  ],
  "calendar.weekdays": [
    "規約に曜日の記載がないため、月曜から金曜としました。",
    "The terms name no days of the week; Monday to Friday is assumed.",
  ],
  "calendar.closesAt": [
    "規約に閉庁時刻の記載がないため、17:15としました。",
    "The terms name no closing time; 17:15 is assumed.",
  ],
  "calendar.closedDays": [
    "規約に休みの日の記載がないため、国の行政機関の休日（祝日と12月29日〜1月3日）としました。",
    "The terms name no closed days; those of national offices are assumed: public holidays and 29 December to 3 January.",
  ],
  "calendar.closedDaysFrom": [
    "休日の一覧は、前の年の1月1日から用意しています。",
    "The list of closed days begins on 1 January of the year before.",
  ],
  "calendar.closedDaysThrough": [
    "休日の一覧は、次の年の12月31日まで用意しています。",
    "The list of closed days ends on 31 December of the year after.",
  ],
  "slots.times": [
    "規約は予約サイトで時間帯を選ぶとだけ定めているため、10:00〜12:00と13:00〜16:00を30分ごとに区切りました。",
    "The terms only say that a time is chosen on the booking site; 10:00–12:00 and 13:00–16:00 in steps of 30 minutes are assumed.",
  ],
  "slots.capacity": [
    "同じ時間に受けられる人数の定めがないため、1人としました。",
    "How many people fit into one slot is not given; one is assumed.",
  ],
  "horizon.days": [
    "何日先まで申し込めるかの定めがないため、60日先までとしました。",
    "How far ahead one may apply is not given; 60 days are assumed.",
  ],
  "consents[0].version": [
    "規約に施行日の記載がないため、見本の版としました。",
    "The terms are undated; a sample version stands in.",
  ],
  "consents[1].version": [
    "TeleOfficeの規約の版は規約に示されていないため、見本の版としました。",
    "The terms name no version of TeleOffice's terms; a sample version stands in.",
  ],
  "fields[5].choices": [
    "選択肢の分け方は規約にないため、例に挙がっている通訳と介助者に「そのほかの方」を加えました。",
    "The terms do not list choices; the two examples that they name are offered, and “somebody else”.",
  ],
  purpose: [
    "規約第8条は保護の根拠（職業安定法第5条の5）だけを述べているため、使い道の説明はデモで補いました。",
    "Article 8 only names the law (Employment Security Act, article 5-5); the demo states the purpose.",
  ],
});
