import type { OfficeProfileJson } from "../../src/contract/office.ts";
import {
  companionField,
  firewall,
  halfHourSlots,
  helloWorkCalendar,
  latestBrowser,
  nextAtTheMeeting,
  noAbuse,
  privateRoom,
  sampleContact,
  supportedSystem,
  timeZone,
} from "./hello-work.ts";
import { assumptions, sources } from "./otaru-evidence.ts";
import { text } from "./wording.ts";

/** Hello Work Otaru: a request that a person at the office turns into a booking. */
export function otaru(now: Temporal.Instant): OfficeProfileJson {
  return {
    id: "otaru",
    name: text("ハローワーク小樽", "Hello Work Otaru"),
    kind: text("公共職業安定所", "Public employment office"),
    area: text("北海道小樽市", "Otaru, Hokkaido"),
    contact: sampleContact("soudan@otaru.example"),
    bookingState: "open",
    notices: [
      text(
        "これは見本です。ハローワーク小樽への実際の予約はできません。",
        "This is a sample. It does not book anything at the real Hello Work Otaru.",
      ),
    ],
    timeZone,
    calendar: helloWorkCalendar(now),
    slots: halfHourSlots(),
    deadlines: [{ event: "confirm", kind: "open-days-before", days: 1 }],
    horizon: { days: 60 },
    procedure: { kind: "office-reply", replyWithinOpenDays: 1 },
    consents: [
      {
        id: "otaru-terms",
        version: "2023-10-01",
        title: text(
          "オンライン職業相談利用規約（見本）",
          "Terms of online job consultation (sample)",
        ),
        layer: "office",
        agreement: "deemed",
        effectiveOn: "2023-10-01",
      },
      {
        id: "zoom-terms",
        version: "sample-1",
        title: text("Zoomの利用規約（見本）", "Zoom's terms of service (sample)"),
        layer: "app",
        agreement: "explicit",
      },
    ],
    eligibility: {
      rule: "all",
      statements: [
        {
          id: "registered",
          text: text(
            "ハローワークで求職の登録が済んでいます。",
            "I am registered with Hello Work as a job seeker.",
          ),
        },
        {
          id: "device",
          text: text(
            "カメラで話せるスマートフォンやパソコンがあり、Zoomを使う準備ができます。",
            "I have a phone or computer with a camera and can get Zoom ready on it.",
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
        "Zoomを使えるようにして、通信に問題がないことを相談の前に確かめてください。",
        "Get Zoom ready and check before the consultation that your connection works.",
      ),
      supportedSystem(),
      firewall(),
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
      "通信料は利用する方の負担です。使った分だけ料金がかかる契約の方は特にご注意ください。",
      "You pay for your own connection. Take care if your plan charges by use.",
    ),
    beforeApplying: [
      text(
        "利用規約は、利用する方の承諾を得ずに変わることがあります。変わった後に利用した方は、新しい規約に同意したものとして扱われます。",
        "The terms may change without your approval. Whoever uses the service after a change is taken to agree to the new terms.",
      ),
      text(
        "日時の返事は、求職の登録のときに届け出た連絡先にします。連絡先が変わった方は、申し込む前にハローワークへ知らせてください。",
        "The answer about the date goes to the contact that you gave when you registered as a job seeker. If it has changed, please tell Hello Work before you apply.",
      ),
    ],
    atTheMeeting: [
      text(
        "決まった日時と、参加に必要なZoomのミーティングIDなどは、ハローワークからお知らせします。",
        "Hello Work tells you the date and time once they are set, and what you need to join, such as Zoom's meeting ID.",
      ),
      text(
        "お知らせの先は、求職の登録のときに届け出た連絡先です。",
        "You are told at the contact that you gave when you registered as a job seeker.",
      ),
    ],
    otherWays: [nextAtTheMeeting()],
    fields: [
      { name: "name", required: true },
      { name: "birthDate", required: true },
      { name: "jobSeekerNumber", required: true },
      companionField(),
    ],
    purpose: text(
      "氏名・生年月日・求職番号は登録の確認と日程の調整・ご連絡に、同席する方の有無は相談の準備に使います。ほかの目的には使いません（職業安定法第5条の5）。",
      "Your name, date of birth and job-seeker number are used to find your registration, to arrange the date and to contact you; whether somebody joins you, to prepare the consultation. Nothing else (Employment Security Act, article 5-5).",
    ),
    cancellation: {
      before: ["phone", "mail"],
      sameDay: ["phone"],
      sameDayCallOwed: false,
      noShowMinutes: 10,
    },
    meetingApps: [
      {
        name: "Zoom",
        termsUrl: "https://zoom.us/terms",
        testUrl: "https://zoom.us/test",
        channel: "any",
      },
    ],
    assumptions,
    sources,
  };
}
