import type { OfficeProfileJson } from "../../../src/contract/office.ts";
import type { StaticOfficeJson } from "../../../src/contract/static-office.ts";
import { publish } from "../../terms/publish.ts";
import { teleofficeTerms } from "../../terms/teleoffice-terms.ts";
import { wajimaTerms } from "../../terms/wajima-terms.ts";
import { wajima } from "../wajima.ts";
import { assuming, citing, text } from "../wording.ts";
import { memberOf, movedEvidence } from "./evidence.ts";

/** What Wajima's profile tells of first: to ask by phone, told before all else here, and the mail, the way itself. */
const WAYS_TOLD_ELSEWHERE = 2;

/** What is asked before the mail, as the flyer has it; put before what Wajima's profile tells. */
const toldFirst = [
  text(
    "先に電話か窓口で、希望する日時に相談できるかを確かめてください。氏名、求職番号、希望する日時、相談内容をお伝えください。確かめた後に、ここで申し込みのメールを用意できます。",
    "First ask by phone or at the counter whether a consultation is possible at the time you wish for: tell your name, your job-seeker number, the time and what you would like to talk about. After that, the email of application can be made ready here.",
  ),
  text(
    "通訳や介助の方が同席するときは、用意されたメールに書き足してください。",
    "If an interpreter or a carer will join you, add that to the email that is made ready.",
  ),
];

/**
 * Hello Work Wajima as its flyer has it today, without a backend: the visitor sends a prepared mail.
 * The address is a sample, so that nobody writes to the real office by accident.
 *
 * @returns what a webmaster puts beside the page, for `profile="wajima.json"`
 */
export async function wajimaByMail(now: Temporal.Instant): Promise<StaticOfficeJson> {
  const office = wajima(now);
  const address = "soudan@wajima.example";
  const profile: OfficeProfileJson = {
    ...office,
    contact: { ...office.contact, mail: { address, sample: true } },
    notices: [
      text(
        "これは見本です。ハローワーク輪島への実際の申し込みはできません。メールの宛先も見本です。電話番号は実在の窓口のものです。この見本のことで電話しないでください。",
        "This is a sample. It does not apply for anything at the real Hello Work Wajima, and the email's address is a sample too. The phone number is the real office's: please do not call it because of this sample.",
      ),
    ],
    procedure: {
      kind: "mail",
      address,
      sample: true,
      subject: "オンライン相談申込",
      replyWithinOpenDays: 1,
    },
    beforeApplying: [...toldFirst, ...(office.beforeApplying ?? [])],
    otherWays: (office.otherWays ?? []).slice(WAYS_TOLD_ELSEWHERE),
    fields: fields(),
    purpose: text(
      "氏名・求職番号は登録の確認に、メールアドレスと電話番号は日程の調整とご連絡に、相談内容は相談の準備に使います。ほかの目的には使いません（職業安定法第5条の5）。",
      "Your name and job-seeker number are used to find your registration; your email address and phone number, to arrange the date and to contact you; what you would like to consult about, to prepare the consultation. Nothing else (Employment Security Act, article 5-5).",
    ),
    ...evidence(office),
  };
  return { profile, terms: await Promise.all([wajimaTerms, teleofficeTerms].map(publish)) };
}

/** In the flyer's order and words; the date and time is the time that was chosen. */
function fields(): OfficeProfileJson["fields"] {
  return [
    { name: "name", required: true, label: text("氏名", "Name") },
    { name: "jobSeekerNumber", required: true, label: text("求職番号", "Job-seeker number") },
    { name: "email", required: true, label: text("メールアドレス", "Email address") },
    {
      name: "phone",
      required: true,
      label: text("電話番号", "Phone number"),
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
        { value: "training", label: text("訓練相談", "Vocational training") },
        { value: "other", label: text("そのほか", "Something else") },
      ],
    },
  ];
}

function evidence(office: OfficeProfileJson) {
  const { sources, assumptions } = movedEvidence(office, place);
  return {
    sources: {
      ...sources,
      ...citing("ハローワーク輪島 オンライン職業相談の案内", {
        "procedure.kind": "ご利用の流れ②",
        "procedure.subject": "ご利用の流れ②",
        "beforeApplying[0]": "ご利用の流れ①",
        fields: "ご利用の流れ②",
      }),
      ...citing("ハローワーク輪島 オンライン職業相談等利用規約", {
        "procedure.replyWithinOpenDays": "第6条(3)",
        "beforeApplying[1]": "第12条(3)",
        "fields[3].hint": "第6条(2)⑤",
      }),
    },
    assumptions: [
      ...assumptions,
      ...assuming({
        "contact.mail": [
          "案内のアドレスは実在の窓口のものなので、誤って送られないように、実在しないドメインの見本を示しています。",
          "The flyer's address is the real office's; so that nobody writes there by accident, a sample at a reserved domain is shown.",
        ],
        "procedure.address": [
          "案内のアドレスは実在の窓口のものなので、誤って送られないように、実在しないドメインの見本を宛先にしています。実際に使うときは、ここに窓口のアドレスを書き、sample を消します。",
          "The flyer's address is the real office's; so that nobody writes there by accident, the email goes to a sample at a reserved domain. For real use, write the office's address here and remove sample.",
        ],
        "procedure.sample": [
          "宛先が見本であることを示します。",
          "Says that the address is a sample.",
        ],
        "fields[4].choices": [
          "案内に挙がっている職業相談と訓練相談に「そのほか」を加えました。",
          "The flyer's two examples, and “something else”.",
        ],
      }),
    ],
  };
}

/** Where a fact of Wajima's profile stands in this one. */
function place(path: string): string | undefined {
  const member = memberOf(path);
  if (member === "fields" || member === "procedure") return undefined;
  const index = Number(/^\w+\[(\d+)\]/u.exec(path)?.[1]);
  if (member === "beforeApplying") return moved(path, index, index + toldFirst.length);
  if (member !== "otherWays") return path;
  const at = index - WAYS_TOLD_ELSEWHERE;
  return at < 0 ? undefined : moved(path, index, at);
}

function moved(path: string, from: number, to: number): string {
  return path.replace(`[${from}]`, `[${to}]`);
}
