import type { OfficeProfileJson } from "../../src/contract/office.ts";
import {
  companionField,
  deviceRules,
  helloWorkCalendar,
  latestBrowser,
  noAbuse,
  privateRoom,
  timeZone,
} from "./hello-work.ts";
import { assumptions, sources } from "./wajima-evidence.ts";
import { atTheMeeting, beforeApplying, otherWays } from "./wajima-information.ts";
import { text } from "./wording.ts";

/** Hello Work Wajima: a request that the office answers; terms that change meanwhile are agreed to anew. */
export function wajima(now: Temporal.Instant): OfficeProfileJson {
  return {
    id: "wajima",
    name: text("ハローワーク輪島", "Hello Work Wajima"),
    kind: text("公共職業安定所", "Public employment office"),
    area: text("石川県輪島市", "Wajima, Ishikawa"),
    contact: {
      phone: {
        number: "0768-22-0325",
        hours: text(
          "月曜〜金曜（祝日・年末年始を除く） 8:30〜17:15",
          "Monday to Friday 8:30–17:15, but for public holidays and the year end",
        ),
      },
      mail: { address: "hw_wajima@mhlw.go.jp" },
      address: text(
        "〒928-8609 輪島市鳳至町畠田99-3 輪島地方合同庁舎1階",
        "1F Wajima Joint Government Building, 99-3 Hatakeda, Fugeshi-machi, Wajima 928-8609",
      ),
    },
    bookingState: "open",
    notices: [
      text(
        "これは見本です。ハローワーク輪島への実際の予約はできません。連絡先は実在の窓口のものです。この見本のことで連絡しないでください。",
        "This is a sample. It does not book anything at the real Hello Work Wajima. The contact details are the real office's: please do not use them because of this sample.",
      ),
    ],
    timeZone,
    calendar: helloWorkCalendar(now),
    slots: {
      times: { kind: "starts", starts: ["10:00", "11:00", "14:00", "15:00"] },
      minutes: 30,
      atMost: true,
      capacity: 1,
    },
    deadlines: [
      { event: "apply", kind: "open-days-before", days: 2 },
      { event: "confirm", kind: "open-days-before", days: 1 },
    ],
    horizon: { days: 60 },
    procedure: { kind: "office-reply", replyWithinOpenDays: 1, reconsent: true },
    consents: [
      {
        id: "wajima-terms",
        version: "2023-05-08",
        title: text(
          "オンライン職業相談等利用規約（見本）",
          "Terms of online job consultation (sample)",
        ),
        layer: "office",
        agreement: "deemed",
        effectiveOn: "2023-05-08",
      },
      {
        id: "teleoffice-terms",
        version: "sample-1",
        title: text("TeleOfficeの利用規約（見本）", "TeleOffice's terms of use (sample)"),
        layer: "app",
        agreement: "deemed",
      },
    ],
    eligibility: {
      rule: "all",
      statements: [
        {
          id: "registered",
          text: text(
            "求職の登録が済んでいるか、これから登録します。または、会社などの人事の担当で、ハローワークに求人を申し込んでいます。",
            "I am registered as a job seeker or about to register, or I work in personnel for an employer that advertises jobs here.",
          ),
        },
        {
          id: "device",
          text: text(
            "カメラで話せるスマートフォンやパソコンがあり、通信とTeleOfficeの準備ができます。",
            "I have a phone or computer with a camera and can get the connection and TeleOffice ready.",
          ),
        },
        {
          id: "continuing-support",
          text: text(
            "ハローワーク輪島の担当者の支援を続けて受けています。または、受けたいと思っています。",
            "A member of staff at Hello Work Wajima is supporting me continuously, or I would like that.",
          ),
        },
        {
          id: "necessity",
          text: text("オンラインで相談したい事情があります。", "I have reasons to consult online."),
        },
      ],
    },
    environment: [
      text(
        "TeleOfficeを使えるようにして、通信に問題がないことを相談の前に確かめてください。",
        "Get TeleOffice ready and check before the consultation that your connection works.",
      ),
      ...deviceRules(),
      latestBrowser(),
      privateRoom(),
    ],
    prohibitions: [
      text(
        "録画と録音、インターネットやSNSへの掲載は、どんな方法でもできません。",
        "Recording picture or sound and posting on the internet or social media are not allowed in any way.",
      ),
      noAbuse(),
    ],
    costs: text(
      "相談は無料です。機器や通信にかかる費用は利用する方の負担です。使った分だけ料金がかかる契約の方は特にご注意ください。",
      "The consultation is free. You pay for your device and connection; take care if your plan charges by use.",
    ),
    beforeApplying: beforeApplying(),
    atTheMeeting: atTheMeeting(),
    otherWays: otherWays(),
    fields: [
      { name: "name", required: true },
      { name: "jobSeekerNumber", required: true },
      {
        name: "email",
        required: true,
        hint: text(
          "日時の返事と参加のご案内が届きます。例: hanako@example.jp",
          "The answer about the time and the guidance for joining arrive here. Example: hanako@example.jp",
        ),
      },
      {
        name: "phone",
        required: true,
        label: text("登録した電話番号", "Registered phone number"),
        hint: text(
          "求職の情報としてハローワークに登録した番号を入力してください。例: 090-1234-5678",
          "Enter the number that you registered with Hello Work as a job seeker. Example: 090-1234-5678",
        ),
      },
      {
        name: "topic",
        required: true,
        label: text("相談内容", "What you would like to consult about"),
        choices: [
          { value: "work", label: text("職業相談", "Finding work") },
          { value: "training", label: text("職業訓練の相談", "Vocational training") },
          { value: "other", label: text("そのほか", "Something else") },
        ],
      },
      companionField(),
    ],
    purpose: text(
      "氏名・求職番号・登録した電話番号は登録の確認に、メールアドレスと電話番号は日程の調整とご連絡に、相談内容と同席する方の有無は相談の準備に使います。ほかの目的には使いません（職業安定法第5条の5）。",
      "Your name, job-seeker number and registered phone number are used to find your registration; your email address and phone number, to arrange the date and to contact you; what you would like to consult about and whether somebody joins you, to prepare the consultation. Nothing else (Employment Security Act, article 5-5).",
    ),
    cancellation: {
      before: ["phone", "mail"],
      sameDay: ["phone"],
      sameDayCallOwed: false,
      noShowMinutes: 10,
    },
    meetingApps: [{ name: "TeleOffice", channel: "any" }],
    assumptions,
    sources,
  };
}
