import type { OfficeProfileJson } from "../../src/contract/office.ts";
import {
  companionField,
  halfHourSlots,
  helloWorkCalendar,
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
          text: text(
            "オンラインで相談する必要があります。",
            "I have a need to have the consultation online.",
          ),
        },
      ],
    },
    environment: [
      text(
        "ここで予約した相談にはTeleOfficeを使います（電話やメールでのお申し込みでは、原則としてZoomです）。使えるようにして、通信に問題がないことを前もって確かめてください。",
        "A consultation booked here uses TeleOffice (one booked by phone or mail normally uses Zoom). Get it ready and check beforehand that your connection works.",
      ),
      text(
        "ウイルスなどの被害を受けていない、安全な端末を使ってください。",
        "Use a safe device, free of viruses and other intrusions.",
      ),
      text(
        "インターネットにつながる端末が必要です。管理する人や安全性が分からない無料Wi-Fiなどは使えません。",
        "Your device needs the internet. Free networks whose operator or safety is unknown may not be used.",
      ),
      text(
        "サポートが続いているOSに最新の更新を入れて使ってください。サポートが切れたOSは使えません。",
        "Use an operating system that is still supported, with the latest updates. Others may not be used.",
      ),
      text(
        "ファイアウォールを有効にし、通信の許可は必要なものだけにしてください。",
        "Keep your firewall on and allow only the connections that are needed.",
      ),
      text(
        "ファイル共有ソフトが入った端末は使えません。相談中は、いらないアプリを閉じてください。",
        "Devices with file-sharing software may not be used. Close what you do not need while you talk.",
      ),
      text(
        "有償版と同じ程度のウイルス対策ソフトを入れ、定義ファイルを最新にしてください。",
        "Use antivirus software of the level of a paid product, with up-to-date definitions.",
      ),
      text("ブラウザやアプリは最新版にしてください。", "Keep your browser and apps up to date."),
      text(
        "話の内容が他の人に聞こえない、一人になれる場所で参加してください。",
        "Take part from a room of your own, where nobody else can listen.",
      ),
    ],
    prohibitions: [
      text(
        "録画と録音は、どんな方法でもできません。",
        "Recording picture or sound is not allowed in any way.",
      ),
      text(
        "おどしや乱暴な言葉、仕事探し以外の目的での利用があれば、相談を中止するか、お断りすることがあります。",
        "Threats, abuse or use for anything but finding work may end the consultation or have it refused.",
      ),
    ],
    costs: text(
      "相談は無料です。機器や通信にかかる費用は利用する方の負担です。使った分だけ料金がかかる契約の方は特にご注意ください。",
      "The consultation is free. You pay for your device and connection; take care if your plan charges by use.",
    ),
    fields: [
      { name: "name", required: true },
      { name: "email", required: true },
      { name: "phone", required: true },
      {
        name: "jobSeekerNumber",
        required: false,
        hint: text(
          "ここでの予約では、なくてもかまいません。電話やメールで申し込むときは必要です。",
          "Not needed to book here. It is needed to book by phone or mail.",
        ),
      },
      { name: "freeText", required: false },
      companionField(),
    ],
    purpose: text(
      "氏名・メールアドレス・電話番号は予約の確認とご連絡に、求職番号は登録の確認に、自由記入欄の内容と同席する方の有無は相談の準備に使います。ほかの目的には使いません（職業安定法第5条の5）。",
      "Your name, mail address and phone number are used to confirm the booking and to contact you; the job-seeker number, to find your registration; what you write and whether somebody joins you, to prepare the consultation. Nothing else (Employment Security Act, article 5-5).",
    ),
    cancellation: {
      before: ["online"],
      sameDay: ["online"],
      sameDayCallOwed: false,
      noShowMinutes: 10,
    },
    meetingApps: [{ name: "TeleOffice" }],
    assumptions,
    sources,
  };
}
