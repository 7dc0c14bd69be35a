import type { OfficeProfileJson } from "../../src/contract/office.ts";
import { helloWorkCalendar, sampleContact, timeZone } from "./hello-work.ts";
import { assumptions, sources } from "./kanazawa-evidence.ts";
import { atTheMeeting, beforeApplying, environment, prohibitions } from "./kanazawa-information.ts";
import { text } from "./wording.ts";

/** Hello Work Kanazawa: registered users book in the system, under its own rule and the national terms. */
export function kanazawa(now: Temporal.Instant): OfficeProfileJson {
  return {
    id: "kanazawa",
    name: text("ハローワーク金沢", "Hello Work Kanazawa"),
    kind: text("公共職業安定所", "Public employment office"),
    area: text("石川県金沢市", "Kanazawa, Ishikawa"),
    contact: sampleContact("soudan@kanazawa.example"),
    bookingState: "open",
    notices: [
      text(
        "これは見本です。ハローワーク金沢への実際の予約はできません。",
        "This is a sample. It does not book anything at the real Hello Work Kanazawa.",
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
    deadlines: [{ event: "apply", kind: "open-days-before", days: 1 }],
    horizon: { days: 60 },
    limits: { perPersonPerDay: 1 },
    procedure: {
      kind: "account",
      linkMinutes: 60,
      passwordLength: 15,
      registration: [
        { name: "name", required: true },
        {
          name: "address",
          required: true,
          hint: text(
            "市区町村まででかまいません。例: 石川県金沢市",
            "The city, town or village is enough. Example: Kanazawa, Ishikawa",
          ),
        },
        { name: "email", required: true },
      ],
    },
    consents: consents(),
    eligibility: {
      rule: "any",
      statements: [
        {
          id: "registered-at-office",
          text: text(
            "職業相談や職業紹介などを受けて仕事を探すために、ハローワークで求職の登録をしています。カメラで話せる端末と、Zoomなどの準備もできます。",
            "I am registered with Hello Work as a job seeker to use its consultations, placements and other support. I also have a device with a camera and can get Zoom and the rest ready.",
          ),
        },
        {
          id: "registered-online",
          text: text(
            "ハローワークインターネットサービス（求職者マイページ）で求職の登録をしています。カメラで話せる端末と、Zoomなどの準備もできます。",
            "I am registered as a job seeker online, through the Hello Work Internet Service (job seeker's My Page). I also have a device with a camera and can get Zoom and the rest ready.",
          ),
        },
        {
          id: "found-necessary",
          text: text(
            "上の2つに当てはまりませんが、オンラインでの相談が必要だとハローワークに認められました。カメラで話せる端末と、Zoomなどの準備もできます。",
            "Neither of these, but Hello Work has found that I need to consult online. I also have a device with a camera and can get Zoom and the rest ready.",
          ),
        },
      ],
    },
    environment: environment(),
    prohibitions: prohibitions(),
    beforeApplying: beforeApplying(),
    atTheMeeting: atTheMeeting(),
    fields: [
      {
        name: "companion",
        required: false,
        hint: text(
          "家族や支援者、通訳や介助の方などが一緒に参加するときは、前もって教えてください。",
          "If family, a supporter, an interpreter, a carer or somebody else will join you, please tell us beforehand.",
        ),
        choices: [
          { value: "none", label: text("同席する人はいません", "Nobody joins me") },
          { value: "family", label: text("家族", "Family") },
          {
            value: "supporter",
            label: text("ほかの機関の支援者", "A supporter from another institution"),
          },
          { value: "interpreter", label: text("通訳", "An interpreter") },
          { value: "carer", label: text("介助者", "A carer") },
          { value: "other", label: text("そのほかの方", "Somebody else") },
        ],
      },
    ],
    purpose: text(
      "利用者登録の氏名・住所・メールアドレスは、本人の確認、予約の管理とご連絡に、同席する方の有無は相談の準備に使います。登録した内容は厚生労働省職業安定局とハローワークが管理し、だれのものか分からない統計にまとめることがあります。ほかの目的には使いません（職業安定法第5条の5）。",
      "The name, address and email address of your registration are used to know you, to manage your bookings and to contact you; whether somebody joins you, to prepare the consultation. The Employment Security Bureau of the labour ministry and Hello Work keep what you register, and may make statistics of it that tell nothing of any one person. Nothing else (Employment Security Act, article 5-5).",
    ),
    cancellation: {
      before: ["online", "phone"],
      sameDay: ["online", "phone"],
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

/** Two layers, each with its own date, and the app's. */
function consents(): OfficeProfileJson["consents"] {
  return [
    {
      id: "kanazawa-office-terms",
      version: "2025-03-25",
      title: text(
        "オンライン職業相談 ハローワーク金沢の利用規程（見本）",
        "Hello Work Kanazawa's rule for online job consultation (sample)",
      ),
      layer: "office",
      agreement: "explicit",
      effectiveOn: "2025-03-25",
    },
    {
      id: "kanazawa-national-terms",
      version: "2025-01-06",
      title: text(
        "オンライン職業相談 全国共通の利用規約（見本）",
        "National terms of online job consultation (sample)",
      ),
      layer: "national",
      agreement: "explicit",
      effectiveOn: "2025-01-06",
    },
    {
      id: "zoom-terms",
      version: "sample-1",
      title: text("Zoomの利用規約（見本）", "Zoom's terms of service (sample)"),
      layer: "app",
      agreement: "explicit",
    },
  ];
}
