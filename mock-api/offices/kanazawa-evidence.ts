import { assuming, citing } from "./wording.ts";

/** In force since 25 March 2025. */
const office = citing(
  "ハローワーク金沢における オンライン・ハローワークシステム（職業相談）利用規程",
  {
    name: "表題",
    kind: "前文",
    "calendar.weekdays": "第3条第1号",
    "slots.times": "第3条第1号",
    "consents[0].id": "表題",
    "consents[0].title": "表題",
    "consents[0].layer": "前文",
    "consents[0].agreement": "第2条",
    "consents[0].version": "附則",
    "consents[0].effectiveOn": "附則",
  },
);

/**
 * In force since 6 January 2025. The copy at hand lacks articles 8 to 10, the heading of article 11 and
 * the beginning of its first item.
 */
const national = citing("オンライン・ハローワークシステム（職業相談）利用規約", {
  "slots.minutes": "第12条第2項第1号",
  "slots.atMost": "第12条第2項第1号",
  "limits.perPersonPerDay": "第12条第2項第1号",
  "procedure.kind": "第5条・第6条・第12条第2項第6号",
  "procedure.registration": "第5条第1号",
  "consents[1].id": "表題",
  "consents[1].title": "表題",
  "consents[1].layer": "前文",
  "consents[1].agreement": "第2条",
  "consents[1].version": "附則",
  "consents[1].effectiveOn": "附則",
  "consents[2].id": "第4条",
  "consents[2].title": "第4条",
  "consents[2].layer": "第4条",
  "consents[2].agreement": "第4条",
  "eligibility.rule": "第3条",
  "eligibility.statements[0]": "第3条第1号",
  "eligibility.statements[1]": "第3条第2号",
  "eligibility.statements[2]": "第3条第3号",
  "environment[0]": "第3条",
  "environment[1]": "第4条・第20条第3項",
  "environment[2]": "第11条第2号",
  "environment[3]": "第11条第3号",
  "environment[4]": "第20条第3項",
  "environment[5]": "第20条第2項",
  ...Object.fromEntries(
    Array.from({ length: 14 }, (_, index) => [`prohibitions[${index}]`, `第14条第${index + 1}号`]),
  ),
  "beforeApplying[0]": "第20条第4項",
  "beforeApplying[1]": "第12条第2項第5号",
  "beforeApplying[2]": "第12条第2項第4号",
  "beforeApplying[3]": "第14条・第20条第1項",
  "beforeApplying[4]": "第6条第1項・第5項",
  "beforeApplying[5]": "第6条第3項",
  "beforeApplying[6]": "第6条第4項",
  "beforeApplying[7]": "第12条第2項第2号",
  "beforeApplying[8]": "第16条第2項・第22条",
  "atTheMeeting[0]": "第12条第2項第3号",
  "atTheMeeting[1]": "第7条",
  "fields[0]": "第20条第2項",
  "cancellation.before": "第12条第2項第6号",
  "cancellation.sameDay": "第12条第2項第6号",
  "cancellation.sameDayCallOwed": "第12条第2項第6号",
  "cancellation.noShowMinutes": "第12条第2項第6号",
  "meetingApps[0].name": "第4条",
});

export const sources = { ...office, ...national };

export const assumptions = assuming({
  area: [
    "規程に所在地の記載がないため、所の名称から市を示しました。",
    "The rule gives no address; the city is taken from the office's name.",
  ],
  "contact.phone": [
    "規程・規約に電話番号と受付時間の記載がないため、どこにもつながらない見本の番号を示しています。",
    "Neither document gives a number or hours; a sample number that reaches nobody is shown.",
  ],
  "contact.mail": [
    "規程・規約にメールアドレスの記載がないため、実在しないドメインの見本を示しています。",
    "Neither document gives a mail address; a sample at a reserved domain is shown.",
  ],
  timeZone: [
    "規程・規約の日時は日本の時刻として扱います。",
    "Dates and times in the documents are taken as Japan's.",
  ],
  "calendar.closesAt": [
    "閉庁時刻の記載がないため、17:15としました。時刻の定めのない締切はこの時刻までです。",
    "The documents name no closing time; 17:15 is assumed. A deadline without a time of day ends then.",
  ],
  "calendar.closedDays": [
    "「開庁日」から、国の行政機関の休日（祝日と12月29日〜1月3日）を除くものとしました。",
    "“Open days” is read without the holidays of national offices: public holidays and 29 December to 3 January.",
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
  deadlines: [
    "申し込みの締切の定めがないため、前の開庁日までとしました。",
    "No deadline is given; the open day before is assumed.",
  ],
  "horizon.days": [
    "何日先まで申し込めるかの定めがないため、60日先までとしました。",
    "How far ahead one may apply is not given; 60 days are assumed.",
  ],
  "procedure.linkMinutes": [
    "登録用URLの有効期間の定めがないため、60分としました。第5条第2号は文字の上では「URLを送信しません」と読めますが、続く文がメールのURLを使うと定めているので、送るものとしました。",
    "How long the registration link works is not given; 60 minutes are assumed. By its letters article 5, item 2 says that no link is sent; its next sentence has the user open the link in the mail, so one is taken to be sent.",
  ],
  "procedure.passwordLength": [
    "パスワードの長さの定めがないため、パスワードだけでログインする場合の指針（NIST SP 800-63B-4）により15文字以上としました。第6条第2項は定期的な変更を利用者に求めていますが、同じ指針により、仕組みの上では強制しません。",
    "No length of password is given; 15 characters follow the guidance for a password that is the only factor (NIST SP 800-63B-4). Article 6(2) asks users to change it regularly; by the same guidance nothing forces them to.",
  ],
  "procedure.registration[1].hint": [
    "規約は住所とだけ定め、どこまで要るかを示していません。住所あてに送るものはなく、相談に番地は要らないため、市区町村までとしました。",
    "The terms do not say how exact the address must be. Nothing is sent there and no consultation needs the street; the municipality is taken to be enough.",
  ],
  "consents[2].version": [
    "Zoomの規約の版は示されていないため、見本の版としました。",
    "No version of Zoom's terms is named; a sample version stands in.",
  ],
  "fields[0].choices": [
    "選択肢の分け方は規約にないため、例に挙がっている4つに「そのほかの方」を加えました。",
    "The terms do not list choices; the four examples that they name are offered, and “somebody else”.",
  ],
  "fields[0].required": [
    "伝えるのは必要な方だけなので、任意の項目としました。",
    "Only those who need somebody with them must tell it; the field is optional.",
  ],
  purpose: [
    "第18条は保護の根拠（職業安定法第5条の5など）だけを、第5条第3号と第23条第2項は管理する者と統計への利用を述べているため、使い道の説明はデモで補いました。",
    "Article 18 only names the law (Employment Security Act, article 5-5), articles 5(3) and 23(2) who keeps the data and that statistics are made of it; the demo states the purpose.",
  ],
  "meetingApps[0].testUrl": [
    "規約に記載がないため、Zoomの接続テストの公開ページを示しました。",
    "The terms name none; Zoom's public test page is used.",
  ],
  "meetingApps[0].termsUrl": [
    "規約にリンクの記載がないため、Zoomの利用規約の公開ページを示しました。",
    "The terms give no link; Zoom's public page is used.",
  ],
  "meetingApps[0].channel": [
    "Zoomだけを使うと定めているため、申し込みの方法にかかわらず同じとしました。",
    "The terms know Zoom alone for meetings; it is taken to be used however one applies.",
  ],
});
