import type { LocalizedText } from "../../src/contract/text.ts";
import { latestBrowser, privateRoom, supportedSystem } from "./hello-work.ts";
import { text } from "./wording.ts";

export function environment(): LocalizedText[] {
  return [
    text(
      "カメラで話せるスマートフォンやパソコンが必要です。",
      "You need a phone or computer with a camera that you can talk through.",
    ),
    text(
      "Zoomを使えるようにして、通信に問題がないことを相談の前に確かめてください。",
      "Get Zoom ready and check before the consultation that your connection works.",
    ),
    text(
      "インターネットにつながる端末が必要です。管理する人や安全性が分からない無料Wi-Fiなどは使えません。",
      "Your device needs the internet. Free networks whose operator or safety is unknown may not be used.",
    ),
    supportedSystem(),
    latestBrowser(),
    privateRoom(),
  ];
}

/** The fourteen items of the national terms, article 14, in their order. */
export function prohibitions(): LocalizedText[] {
  return [
    text(
      "オンラインの職業相談などのほかの目的に使うこと。",
      "Using the service for anything but online job consultation.",
    ),
    text("許可のない方法でシステムに入ること。", "Getting into the system without permission."),
    text(
      "システムの管理や運営のじゃまをすること。",
      "Disturbing how the system is managed or run.",
    ),
    text(
      "ウイルスに感染したファイルを、わざと送ること。",
      "Sending a file with a virus on purpose.",
    ),
    text(
      "ほかの人の利用者IDやパスワードなどを使うこと。",
      "Using somebody else's user ID, password or the like.",
    ),
    text("うその情報などで登録すること。", "Registering with false information."),
    text(
      "著作権や商標、プライバシー、氏名、肖像、名誉など、ほかの人の権利を侵すこと。",
      "Violating other people's rights, such as copyright, trademarks, privacy, or rights in a name, likeness or reputation.",
    ),
    text("人や団体の悪口を言いふらすこと。", "Defaming a person or an organisation."),
    text(
      "厚生労働省などや、ほかの人の不利益になること。",
      "Putting the labour ministry, its offices or anybody else at a disadvantage.",
    ),
    text("もうけるために使うこと。", "Using the service to make money."),
    text("相談を録画・録音すること。", "Recording picture or sound of a consultation."),
    text(
      "ウイルス対策ソフトの定義ファイルを最新にしないまま、または自動検査を切ったまま使うこと。",
      "Using the service with outdated antivirus definitions or with automatic scanning switched off.",
    ),
    text(
      "弱点への対策がされていないOSやブラウザなどで使うこと。",
      "Using an operating system, browser or other software whose security weaknesses are not fixed.",
    ),
    text(
      "そのほか、法令に反すること、安全をおびやかすおそれがあること、厚生労働省職業安定局が不適切と判断すること。",
      "Anything else that breaks the law, may endanger security, or that the ministry's Employment Security Bureau finds improper.",
    ),
  ];
}

export function beforeApplying(): LocalizedText[] {
  return [
    text(
      "外国籍の方（特別永住者を除く）は、在留資格や在留期間などを、ハローワークか求職者マイページに登録してください。登録がないことが分かると、利用を止められることがあります。",
      "If you are a foreign national (special permanent residents excepted), register your residence status and period of stay with Hello Work or in the job seeker's My Page. If they are found missing, your use may be suspended.",
    ),
    text(
      "この相談を受けても、採用が約束されるわけではありません。",
      "A consultation does not promise that you will be hired.",
    ),
    text(
      "ハローワークの仕事の都合で、予約した時間に相談できないことがあります。",
      "For reasons of its work, the office may be unable to hold the consultation at the booked time.",
    ),
    text(
      "禁止されていることをすると、利用はすぐに中止になります。おどしや乱暴な言葉などで相談に支障があるときも、中止したりお断りしたりすることがあります。",
      "If you do what is forbidden, your use ends at once. It may also be ended or refused if threats, abuse or the like get in the way of the consultation.",
    ),
    text(
      "利用者IDとパスワードはご自分で管理し、ほかの人に教えたり使わせたりしないでください。これを使った手続きは、ご本人がしたものとして扱われます。",
      "Keep your user ID and password yourself; tell nobody and let nobody use them. Whatever is done with them counts as done by you.",
    ),
    text(
      "利用者IDとパスワードは再発行されません。分からなくなった、盗まれた、ほかの人に使われたというときは、すぐにハローワークへ連絡し、案内に従ってください。",
      "User IDs and passwords are not issued again. If yours is lost, stolen or used by somebody else, tell Hello Work at once and do as it says.",
    ),
    text(
      "1年以上使っていない利用者IDは、削除されることがあります。",
      "A user ID that has not been used for a year or longer may be deleted.",
    ),
    text(
      "連絡が必要なときは、登録した電話番号かメールアドレス、または求職者マイページにお知らせすることがあります。",
      "If you need to be reached, it may be by the phone number or email address that you registered, or in the job seeker's My Page.",
    ),
    text(
      "改修などのため、予告なしに利用できなくなることがあります。規約も予告なしに変わることがあり、その後に利用すると、新しい規約に同意したものとして扱われます。",
      "The service may stop without notice, for instance for maintenance. The terms may change without notice too; using the service afterwards counts as agreeing to the new ones.",
    ),
  ];
}

export function atTheMeeting(): LocalizedText[] {
  return [
    text(
      "相談のはじめに、氏名や求職番号などでご本人かどうかを確かめます。",
      "The office first checks that it is you, by your name, job-seeker number or the like.",
    ),
    text(
      "故障などで予約やオンラインの相談ができないときは、ハローワークに連絡し、案内に従ってください。",
      "If you cannot book or consult online because something is out of order, contact Hello Work and do as it says.",
    ),
  ];
}
