import type { OfficeProfileJson } from "../../src/contract/office.ts";
import { helloWorkCalendar, timeZone } from "./hello-work.ts";
import { assumptions, sources } from "./kanagawa-evidence.ts";
import { atTheMeeting, beforeApplying, environment, prohibitions } from "./kanagawa-information.ts";
import { text } from "./wording.ts";

/** Kanagawa Labour Centre, a prefectural office: booked at once, looked up with a receipt number. */
export function kanagawa(now: Temporal.Instant): OfficeProfileJson {
  return {
    id: "kanagawa",
    name: text("かながわ労働センター", "Kanagawa Labour Centre"),
    kind: text("神奈川県の労働相談窓口", "The prefecture's labour consultation"),
    area: text("神奈川県", "Kanagawa"),
    contact: {
      phone: {
        number: "045-633-6110",
        hours: text(
          "月曜〜金曜（祝日・年末年始を除く） 8:30〜12:00、13:00〜17:15",
          "Monday to Friday 8:30–12:00 and 13:00–17:15, but for public holidays and the year end",
        ),
      },
    },
    bookingState: "open",
    notices: [
      text(
        "これは見本です。かながわ労働センターへの実際の予約はできません。電話番号は実在の窓口のものです。この見本のことで電話しないでください。",
        "This is a sample. It does not book anything at the real Kanagawa Labour Centre. The phone number is the real office's: please do not call it because of this sample.",
      ),
    ],
    timeZone,
    calendar: helloWorkCalendar(now),
    slots: {
      times: {
        kind: "starts",
        starts: ["09:00", "10:00", "11:00", "13:30", "14:30", "15:30"],
      },
      minutes: 50,
      atMost: false,
      capacity: 1,
    },
    deadlines: [{ event: "apply", kind: "open-days-before", days: 2, at: "16:00" }],
    horizon: { days: 60 },
    limits: { perPersonPerDay: 1 },
    procedure: { kind: "receipt", meetingToldOpenDays: 1 },
    consents: [
      {
        id: "kanagawa-terms",
        version: "2024-04-01",
        title: text(
          "オンライン労働相談 運用方針（見本）",
          "Policy of online labour consultation (sample)",
        ),
        layer: "office",
        agreement: "deemed",
        effectiveOn: "2024-04-01",
      },
      {
        id: "webex-terms",
        version: "sample-1",
        title: text("Webexの利用規約（見本）", "Webex's terms of use (sample)"),
        layer: "app",
        agreement: "explicit",
      },
    ],
    eligibility: {
      rule: "any",
      statements: [
        {
          id: "lives",
          text: text("神奈川県内に住んでいます。", "I live in Kanagawa Prefecture."),
        },
        {
          id: "works",
          text: text("神奈川県内で働いています。", "I work in Kanagawa Prefecture."),
        },
        {
          id: "employs",
          text: text(
            "神奈川県内で事業を営む使用者です。",
            "I am an employer who runs a business in Kanagawa Prefecture.",
          ),
        },
      ],
    },
    environment: environment(),
    prohibitions: prohibitions(),
    costs: text(
      "通信料などの費用は利用する方の負担です。電話での相談に替わったときも同じです。契約によっては通信料が高くなることがあります。",
      "You pay for your connection and the like, also when the consultation takes place by phone instead. Some plans may charge a lot.",
    ),
    beforeApplying: beforeApplying(),
    atTheMeeting: atTheMeeting(),
    fields: [
      { name: "name", required: true },
      { name: "kana", required: true, label: text("氏名（フリガナ）", "Name in kana") },
      { name: "phone", required: true },
      {
        name: "residence",
        required: true,
        label: text("在住地", "Where you live"),
        hint: text(
          "市区町村まで入力してください。番地は要りません。例: 横浜市中区",
          "Enter the city, ward, town or village; no street is needed. Example: Naka-ku, Yokohama",
        ),
      },
      {
        name: "workplace",
        required: true,
        label: text("事業所の所在地", "Where the workplace is"),
        hint: text(
          "市区町村まで入力してください。事業所の名前や番地は要りません。例: 川崎市川崎区",
          "Enter the city, ward, town or village; neither its name nor a street is needed. Example: Kawasaki-ku, Kawasaki",
        ),
      },
      {
        name: "topic",
        required: true,
        label: text("相談項目", "Subject"),
        choices: [
          { value: "pay", label: text("賃金・労働条件", "Pay and conditions") },
          { value: "ending", label: text("解雇・退職", "Dismissal and leaving") },
          { value: "hours", label: text("労働時間・休暇", "Hours and leave") },
          { value: "harassment", label: text("ハラスメント", "Harassment") },
          { value: "other", label: text("そのほか", "Something else") },
        ],
      },
      {
        name: "freeText",
        required: true,
        label: text("相談内容", "What you would like to consult about"),
        hint: text(
          "必要なことだけを短く書いてください。病気や家族のことなど、くわしい事情は相談のときに話せます。1,000文字まで。",
          "Write only what is needed, in short. Details, such as illness or family matters, can be told at the consultation. 1,000 characters at most.",
        ),
      },
      {
        name: "email",
        required: true,
        hint: text(
          "予約の結果と、照会に使うパスワードのメールが届きます。例: hanako@example.jp",
          "Emails with the result of the booking and the password for looking it up arrive here. Example: hanako@example.jp",
        ),
      },
    ],
    purpose: text(
      "氏名・フリガナ・電話番号・メールアドレスは予約の確認とご連絡に、在住地と事業所の所在地は対象の方かどうかの確認と担当する労働センターのご案内に、相談項目と相談内容は相談の準備に使います。ほかの目的には使いません。個人情報保護法に基づいて保護します。",
      "Your name, its reading, phone number and email address are used to confirm the booking and to contact you; where you live and where the workplace is, to see that you may use the service and which labour centre is in charge; the subject and what you write, to prepare the consultation. Nothing else. They are protected under the Act on the Protection of Personal Information.",
    ),
    cancellation: {
      before: ["online"],
      sameDay: ["online"],
      sameDayCallOwed: true,
      noShowMinutes: 10,
    },
    meetingApps: [
      { name: "Webex", testUrl: "https://www.webex.com/test-meeting.html", channel: "any" },
    ],
    cameraOptional: true,
    assumptions,
    sources,
  };
}
