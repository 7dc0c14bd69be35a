import { jaMailWords } from "./ja-mail-words.ts";
import { jaWished } from "./ja-wished.ts";
import type { HandOverMessages } from "./messages-hand-over.ts";

export const jaHandOver: HandOverMessages = {
  ...jaWished,
  chooseOfficeTitle: "相談する窓口を選んでください",
  chooseOfficeLead: "窓口を選ぶと、その窓口の規約の確認に進みます。",
  filterOffices: "窓口を絞り込む",
  filterOfficesHint: "窓口の名前や地域の一部を入力してください。\n例: 金沢",
  officesFound: (count) => `${count}か所の窓口があります。`,
  noOfficeFound:
    "当てはまる窓口はありません。入力を短くするか、消してください。ひらがなでは見つからないことがあります。",
  otherArea: "そのほかの地域",

  preparedTitle: "メールを用意しました。まだ送信していません",
  preparedNotSent:
    "まだ申し込んだことにはなっていません。下のメールをご自分で送信すると、窓口に申し込んだことになります。",
  preparedSendBy: (moment) => `希望の日時に間に合うのは、${moment}までに送ったメールです。`,
  preparedNotBooked:
    "送信しただけでは、予約はまだ決まりません。窓口が日時をご連絡した時点で、予約となります。",
  preparedReplyWithin: (openDays) =>
    `窓口は、申し込みから${openDays}開庁日以内（土日・祝日などの休みを除く）にお返事します。`,
  preparedNoReply: (openDays) =>
    `${openDays}開庁日を過ぎてもお返事がないときは、メールが届いていないことがあります。お電話で確認してください。`,
  preparedNoReplyUnknown: "お返事がないときは、お電話で確認してください。",
  preparedSendTitle: "メールを送る",
  openMailProgram: "メールソフトを開く",
  openMailProgramHint:
    "宛先・件名・本文の入ったメールが開きます。内容を確かめて、メールソフトの送信ボタンを押してください。",
  openMailProgramWithoutBody:
    "宛先と件名の入ったメールが開きます。本文は長いため入りません。先に下の「本文」をコピーし、開いたメールに貼り付けてから、送信ボタンを押してください。",
  sampleAddress:
    "この宛先は見本です。メールは届かないため、メールソフトは開きません。実際の申し込みはできません。",
  copyTitle: "用意したメール",
  copyLead:
    "メールソフトが開かないときや、Webのメールを使うときは、それぞれをコピーして新しいメールに貼り付けてください。",
  mailTo: "宛先",
  mailSubject: "件名",
  mailBody: "本文",
  mailIsJapanese: "窓口の職員が読むため、本文は日本語です。",
  copy: "コピーする",
  copyOf: (what) => `${what}をコピーする`,
  copied: (what) => `${what}をコピーしました。メールは、まだ送信していません。`,
  copySelected: (what) =>
    `${what}を自動ではコピーできませんでした。${what}を選択した状態にしましたので、端末の操作（Ctrl+C や「コピー」）でコピーしてください。`,
  afterSendingTitle: "送ったあと",
  mailWords: jaMailWords,

  handOverTitle: "予約は、別のサイトで行います",
  handOverNotBooked: "まだ予約は完了していません。",
  handOverPrepareTitle: "手元に用意してください",
  handOverLink: "予約サイトへ進む",
  handOverNothingSent:
    "この画面で確認したことや選んだことは、予約サイトには送りません。予約サイトでもう一度尋ねられることがあります。予約の確認や取り消しも、予約サイトで行ってください。",
};
