import type { OfficeProfileJson } from "../../src/contract/office.ts";
import {
  companionField,
  deviceRules,
  halfHourSlots,
  helloWorkCalendar,
  latestBrowser,
  nextAtTheMeeting,
  noAbuse,
  privateRoom,
  sampleContact,
  timeZone,
} from "./hello-work.ts";
import { assumptions, sources } from "./kitakyushu-mothers-evidence.ts";
import { text } from "./wording.ts";

/** Mothers Hello Work Kitakyushu: the applicant confirms by a link in a mail. */
export function kitakyushuMothers(now: Temporal.Instant): OfficeProfileJson {
  return {
    id: "kitakyushu-mothers",
    name: text("マザーズハローワーク北九州", "Mothers Hello Work Kitakyushu"),
    kind: text("マザーズハローワーク", "Hello Work for parents"),
    area: text("福岡県北九州市", "Kitakyushu, Fukuoka"),
    contact: sampleContact("soudan@kitakyushu-mothers.example"),
    bookingState: "open",
    notices: [
      text(
        "これは見本です。マザーズハローワーク北九州への実際の予約はできません。",
        "This is a sample. It does not book anything at the real Mothers Hello Work Kitakyushu.",
      ),
    ],
    timeZone,
    calendar: helloWorkCalendar(now),
    slots: halfHourSlots(),
    deadlines: [{ event: "confirm", kind: "minutes-before", minutes: 0 }],
    horizon: { days: 60 },
    procedure: { kind: "email-link", linkMinutes: 60 },
    consents: [
      {
        id: "kitakyushu-mothers-terms",
        version: "sample-1",
        title: text(
          "オンライン職業相談等利用規約（見本）",
          "Terms of online job consultation (sample)",
        ),
        layer: "office",
        agreement: "deemed",
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
            "求職の登録が済んでいます（オンラインでの登録を含みます）。または、これから登録します。",
            "I am registered as a job seeker (online counts too), or am about to register.",
          ),
        },
        {
          id: "device",
          text: text(
            "カメラで話せるスマートフォンやパソコンがあり、相談に使うアプリの準備ができます。",
            "I have a phone or computer with a camera and can get the meeting app ready on it.",
          ),
        },
        {
          id: "continuing-support",
          text: text(
            "担当の職員に、これからも続けて相談したいと思っています。",
            "I would like to keep consulting with a member of staff in charge of me.",
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
        "ここで予約した相談にはTeleOfficeを使います。使えるようにして、予約と相談の通信に問題がないことを前もって確かめてください。",
        "A consultation booked here uses TeleOffice. Get it ready and check beforehand that your connection works for booking and for the consultation.",
      ),
      ...deviceRules(),
      latestBrowser(),
      privateRoom(),
    ],
    prohibitions: [
      text(
        "録画と録音は、どんな方法でもできません。",
        "Recording picture or sound is not allowed in any way.",
      ),
      noAbuse(),
    ],
    costs: text(
      "相談は無料です。機器や通信にかかる費用は利用する方の負担です。使った分だけ料金がかかる契約の方は特にご注意ください。",
      "The consultation is free. You pay for your device and connection; take care if your plan charges by use.",
    ),
    beforeApplying: [
      text(
        "利用規約は、利用する方みなさんの利益になるときや、目的に沿った無理のない変更のときに、承諾を得ずに変わることがあります。変わるときは、内容といつから変わるかをお知らせします。",
        "The terms may change without your approval where that is in users' general interest, or is reasonable and serves the terms' purpose. You are told what changes and from when.",
      ),
    ],
    otherWays: [
      text(
        "電話かメールでも申し込めます。①氏名、②求職番号、③電話番号、④メールアドレス、⑤希望する日時をお伝えください。職員が日程を調整し、決まった日時と参加用のURLをお知らせします。",
        "You can also apply by phone or email. Tell us (1) your name, (2) your job-seeker number, (3) your phone number, (4) your email address and (5) the time you wish for. Staff then arrange the date and tell you the date, the time and the address for joining.",
      ),
      text(
        "電話かメールで申し込んだ相談には、原則としてZoomを使います。キャンセルも電話かメールで、当日は電話だけで受け付けます。",
        "A consultation that was applied for by phone or email normally uses Zoom. It is cancelled by phone or email too, and on the day itself by phone only.",
      ),
      nextAtTheMeeting(),
    ],
    fields: [
      { name: "name", required: true },
      { name: "email", required: true },
      { name: "phone", required: true },
      {
        name: "jobSeekerNumber",
        required: false,
        hint: text(
          "ここでの予約では、なくてもかまいません。電話やメールで申し込むときは必要です。",
          "Not needed to book here. It is needed to book by phone or email.",
        ),
      },
      { name: "freeText", required: false },
      companionField(),
    ],
    purpose: text(
      "氏名・メールアドレス・電話番号は予約の確認とご連絡に、求職番号は登録の確認に、自由記入欄の内容と同席する方の有無は相談の準備に使います。ほかの目的には使いません（職業安定法第5条の5）。",
      "Your name, email address and phone number are used to confirm the booking and to contact you; the job-seeker number, to find your registration; what you write and whether somebody joins you, to prepare the consultation. Nothing else (Employment Security Act, article 5-5).",
    ),
    cancellation: {
      before: ["online"],
      sameDay: ["online"],
      sameDayCallOwed: false,
      noShowMinutes: 10,
    },
    meetingApps: [
      { name: "TeleOffice", channel: "online" },
      { name: "Zoom", channel: "phone-or-mail" },
    ],
    assumptions,
    sources,
  };
}
