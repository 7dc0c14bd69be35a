import type { OfficeProfileJson } from "../../src/contract/office.ts";
import { closedDaysAround } from "../holidays.ts";
import { text } from "./wording.ts";

/** What the demo's Hello Work offices have in common. Each profile still says where it comes from. */
export const timeZone = "Asia/Tokyo";

export function helloWorkCalendar(now: Temporal.Instant): OfficeProfileJson["calendar"] {
  return { weekdays: [1, 2, 3, 4, 5], closesAt: "17:15", ...closedDaysAround(now, timeZone) };
}

/** 10:00–12:00 and 13:00–16:00 in half hours, one person each. */
export function halfHourSlots(): OfficeProfileJson["slots"] {
  return {
    times: {
      kind: "windows",
      windows: [
        { from: "10:00", to: "12:00" },
        { from: "13:00", to: "16:00" },
      ],
      stepMinutes: 30,
    },
    minutes: 30,
    atMost: false,
    capacity: 1,
  };
}

/** No document names a number or an address, and none is made up: both belong to nobody. */
export function sampleContact(mailAddress: string): OfficeProfileJson["contact"] {
  return {
    phone: {
      number: "0000-00-0000",
      hours: text("平日 8:30〜17:15", "Weekdays 8:30–17:15"),
      sample: true,
    },
    mail: { address: mailAddress, sample: true },
  };
}

export function companionField(): OfficeProfileJson["fields"][number] {
  return {
    name: "companion",
    required: false,
    hint: text(
      "通訳や介助の方などが一緒に参加するときは、前もって教えてください。",
      "If an interpreter, a carer or somebody else will join you, please tell us beforehand.",
    ),
    choices: [
      { value: "none", label: text("同席する人はいません", "Nobody joins me") },
      { value: "interpreter", label: text("通訳", "An interpreter") },
      { value: "carer", label: text("介助者", "A carer") },
      { value: "other", label: text("そのほかの方", "Somebody else") },
    ],
  };
}

/** The six rules of the terms' article 5, which Wajima and Kitakyushu share word for word. */
export function deviceRules() {
  return [
    text(
      "ウイルスなどの被害を受けていない、安全な端末を使ってください。",
      "Use a safe device, free of viruses and other intrusions.",
    ),
    text(
      "インターネットにつながる端末が必要です。管理する人や安全性が分からない無料Wi-Fiなどは使えません。",
      "Your device needs the internet. Free networks whose operator or safety is unknown may not be used.",
    ),
    supportedSystem(),
    firewall(),
    text(
      "ファイル共有ソフトが入った端末は使えません。相談中は、いらないアプリを閉じてください。",
      "Devices with file-sharing software may not be used. Close what you do not need while you talk.",
    ),
    text(
      "有償版と同じ程度のウイルス対策ソフトを入れ、定義ファイルを最新にしてください。",
      "Use antivirus software of the level of a paid product, with up-to-date definitions.",
    ),
  ];
}

export function supportedSystem() {
  return text(
    "サポートが続いているOSに最新の更新を入れて使ってください。サポートが切れたOSは使えません。",
    "Use an operating system that is still supported, with the latest updates. Others may not be used.",
  );
}

export function firewall() {
  return text(
    "ファイアウォールを有効にし、通信の許可は必要なものだけにしてください。",
    "Keep your firewall on and allow only the connections that are needed.",
  );
}

export function latestBrowser() {
  return text("ブラウザやアプリは最新版にしてください。", "Keep your browser and apps up to date.");
}

export function privateRoom() {
  return text(
    "話の内容が他の人に聞こえない、一人になれる場所で参加してください。",
    "Take part from a room of your own, where nobody else can listen.",
  );
}

export function noAbuse() {
  return text(
    "おどしや乱暴な言葉、仕事探し以外の目的での利用があれば、相談を中止するか、お断りすることがあります。",
    "Threats, abuse or use for anything but finding work may end the consultation or have it refused.",
  );
}

export function nextAtTheMeeting() {
  return text(
    "2回目からは、相談の場で次の予約を申し込むこともできます。",
    "From the second time on, you can also ask for your next booking during a consultation.",
  );
}
