import { assuming, citing } from "./wording.ts";

/** In force since 1 October 2023. */
export const sources = citing("小樽公共職業安定所オンライン職業相談利用規約", {
  name: "表題",
  kind: "表題",
  "calendar.weekdays": "第4条(1)④",
  "slots.times.kind": "第4条(1)④",
  "slots.times.windows": "第4条(1)④",
  "slots.minutes": "第4条(1)",
  "slots.atMost": "第4条(1)",
  "deadlines[0].event": "第4条(1)",
  "deadlines[0].days": "第4条(1)",
  "procedure.kind": "第4条(2)",
  "consents[0].id": "表題",
  "consents[0].title": "表題",
  "consents[0].layer": "前文",
  "consents[0].agreement": "前文",
  "consents[0].version": "附則",
  "consents[0].effectiveOn": "附則",
  "consents[1].id": "第3条",
  "consents[1].title": "第3条",
  "consents[1].layer": "第3条",
  "consents[1].agreement": "第3条",
  "eligibility.rule": "第2条",
  "eligibility.statements[0]": "第2条(1)",
  "eligibility.statements[1]": "第2条(2)",
  "eligibility.statements[2]": "第2条(3)",
  "eligibility.statements[3]": "第2条(4)",
  "environment[0]": "第10条(4)",
  "environment[1]": "第10条(4)",
  "environment[2]": "第10条(4)",
  "environment[3]": "第10条(4)",
  "environment[4]": "第10条(3)",
  "prohibitions[0]": "第10条(2)",
  "prohibitions[1]": "第10条(1)",
  costs: "第10条(5)",
  "beforeApplying[0]": "第11条",
  "atTheMeeting[0]": "第4条(2)",
  "otherWays[0]": "第4条(1)",
  "fields[0]": "第4条(1)①",
  "fields[1]": "第4条(1)②",
  "fields[2]": "第4条(1)③",
  "fields[3]": "第10条(3)",
  cancellation: "第4条(3)",
  "meetingApps[0].name": "第3条",
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
  "calendar.closesAt": [
    "規約に閉庁時刻の記載がないため、17:15としました。時刻の定めのない締切はこの時刻までです。",
    "The terms name no closing time; 17:15 is assumed. A deadline without a time of day ends then.",
  ],
  "calendar.closedDays": [
    "「平日」から、国の行政機関の休日（祝日と12月29日〜1月3日）を除くものとしました。",
    "“Weekdays” is read without the holidays of national offices: public holidays and 29 December to 3 January.",
  ],
  "calendar.closedDaysFrom": [
    "休日の一覧は、前の年の1月1日から用意しています。",
    "The list of closed days begins on 1 January of the year before.",
  ],
  "calendar.closedDaysThrough": [
    "休日の一覧は、次の年の12月31日まで用意しています。",
    "The list of closed days ends on 31 December of the year after.",
  ],
  "slots.times.stepMinutes": [
    "開始時刻の刻みの定めがないため、1回の長さと同じ30分ごとにしました。",
    "No start grid is given; starts are as far apart as a consultation is long, 30 minutes.",
  ],
  "slots.capacity": [
    "同じ時間に受けられる人数の定めがないため、1人としました。",
    "How many people fit into one slot is not given; one is assumed.",
  ],
  "deadlines[0].kind": [
    "予約は職員が調整して決まり、閉庁日には決められないため、「前日」は前の開庁日としました。",
    "A person at the office completes a booking, which cannot happen on a closed day: “the day before” is the last open day before.",
  ],
  "horizon.days": [
    "何日先まで申し込めるかの定めがないため、60日先までとしました。",
    "How far ahead one may apply is not given; 60 days are assumed.",
  ],
  "procedure.replyWithinOpenDays": [
    "返事までの日数の定めがないため、翌開庁日までとしました。連絡先は申込みの項目にないので、求職登録の際に届け出た連絡先に連絡するものとしています。",
    "No time for the answer is given; one open day is assumed. The form asks for no contact, so the office is taken to use the one given at the job-seeker registration.",
  ],
  "beforeApplying[1]": [
    "第4条(2)は連絡するとだけ定め、申し込みの項目に電話番号もメールアドレスもないため、求職の登録のときの連絡先を使うものとしました。",
    "Article 4(2) only says that the office tells; the application asks for no phone number or mail address, so the contact of the job-seeker registration is taken to be used.",
  ],
  "atTheMeeting[1]": [
    "第4条(2)は連絡するとだけ定め、申し込みの項目に電話番号もメールアドレスもないため、求職の登録のときの連絡先を使うものとしました。",
    "Article 4(2) only says that the office tells; the application asks for no phone number or mail address, so the contact of the job-seeker registration is taken to be used.",
  ],
  "consents[1].version": [
    "Zoomの規約の版は規約に示されていないため、見本の版としました。",
    "The terms name no version of Zoom's terms; a sample version stands in.",
  ],
  "fields[3].choices": [
    "選択肢の分け方は規約にないため、例に挙がっている通訳と介助者に「そのほかの方」を加えました。",
    "The terms do not list choices; the two examples that they name are offered, and “somebody else”.",
  ],
  purpose: [
    "規約第6条は保護の根拠だけを述べているため、使い道の説明はデモで補いました。条番号は、同条の引く第5条の4ではなく現行の第5条の5です。",
    "Article 6 only names the law; the demo states the purpose. The law's article is today's 5-5, not the 5-4 that the terms cite.",
  ],
  "meetingApps[0].channel": [
    "Zoomだけを使うと定めているため、申し込みの方法にかかわらず同じとしました。",
    "The terms know Zoom alone; it is taken to be used however one applies.",
  ],
  "meetingApps[0].testUrl": [
    "規約に記載がないため、Zoomの接続テストの公開ページを示しました。",
    "The terms name none; Zoom's public test page is used.",
  ],
  "meetingApps[0].termsUrl": [
    "規約にリンクの記載がないため、Zoomの利用規約の公開ページを示しました。",
    "The terms give no link; Zoom's public page is used.",
  ],
});
