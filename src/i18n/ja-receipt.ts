import type { ReceiptMessages } from "./messages-receipt.ts";

export const jaReceipt: ReceiptMessages = {
  receiptTitle: "申し込みを受け付けました",
  receiptNotKnown: "予約できたかどうかは、この画面では分かりません。結果はメールでお知らせします。",
  receiptMailTo: (address) => `${address} に、結果のメールをお送りします。`,
  receiptMail: "申し込みのときに入力したアドレスに、結果のメールをお送りします。",
  receiptNumber: "受付番号",
  receiptNoteDown: "受付番号を書き留めてください。この画面は、閉じると再び表示できません。",
  receiptNumberInMail: "受付番号は、予約できたときのメールに書かれています。",
  receiptWished: "希望した日時",
  receiptMailsTitle: "届くメール",
  receiptMailsBooked: "予約できたときは、次の2通が届きます。",
  receiptMails: ["予約できたことと、受付番号のお知らせ", "パスワードのお知らせ"],
  receiptMailNotBooked: "予約できなかったときは、そのことと理由をお知らせするメールが1通届きます。",
  receiptNoMailTitle: "メールが届かないとき",
  receiptNoMail: [
    "届くまでに数分かかることがあります。",
    "入力したアドレスに間違いがないか確認してください。",
    "迷惑メールのフォルダーと、受信の制限を確認してください。",
  ],
  receiptNoMailCall:
    "それでも届かないときは、受付番号を用意して、お電話で確認してください。届くまで、予約できたものとは考えないでください。",
  receiptNotPromised: "予約できた後でも、申し込みの内容により、相談をお断りすることがあります。",
  receiptLookUp: "受付番号とパスワードで予約を見る",
  lookupTitle: "予約の確認と取り消し",
  lookupLead: "予約できたときに届く2通のメールに書かれた、受付番号とパスワードを入力してください。",
  lookupNumberHint: "全角でも、小文字でもかまいません。\n例: KL-7F3K-92QD",
  lookupPassword: "パスワード",
  lookupPasswordHint: "大文字と小文字は区別されます。メールから貼り付けることもできます。",
  lookupMissing: (field) => `${field}を入力してください`,
  lookupButton: "予約を表示する",
  lookupLeave: "予約の申し込みへ",
  lookupWorking: "確認しています。そのままお待ちください。",
  lookupFailed:
    "受付番号かパスワードが違うため、予約を表示できません。両方をもう一度確認してください",
  lookupFailedHelp: "続けて間違えると、しばらくの間、表示できなくなります。",
  lookupBusy: (seconds) =>
    `ただいま混み合っています。${seconds === undefined ? "少し" : `${seconds}秒ほど`}待ってから、「予約を表示する」をもう一度押してください。`,
  lookupLocked: (minutes) =>
    minutes === undefined
      ? "続けて間違えたため、この受付番号の予約をしばらく表示できません。時間をおいてから、もう一度お試しください。"
      : `続けて間違えたため、この受付番号の予約をしばらく表示できません。${minutes}分ほど待ってから、もう一度お試しください。`,
  lookupLockedHelp: "予約は変わっていません。お急ぎの方はお電話ください。",
  lookupUnanswered:
    "予約を確認できませんでした。予約は変わっていません。通信を確認して、「予約を表示する」をもう一度押してください。",
  foundTitle: "予約の内容",
  foundStatus: "予約の状態",
  foundStatuses: {
    provisional: "受付中（まだ予約は完了していません）",
    "awaiting-office": "窓口の返事待ち（まだ予約は完了していません）",
    confirmed: "予約済み",
    declined: "予約できませんでした",
    expired: "期限切れ（予約はできていません）",
    cancelled: "取り消し済み",
    completed: "相談は終了しました",
    unknown: "この画面では分かりません。お電話で確認してください",
  },
  officeToldTitle: "窓口からのお知らせ",
  officeToldNothing: "まだお知らせはありません。",
  meetingTitle: "相談用のURL",
  meetingOpen: (host) => `相談用のURLを開く（${host}）`,
  meetingOpenLead: "開始の時刻になったら、次のリンクを開いてください。",
  meetingPrivate: "このリンクは、ほかの人に知らせないでください。",
  meetingDue: (date) => `${date}までに、この画面に表示されます。メールでもお知らせします。`,
  meetingLate: (date) =>
    `${date}までにお知らせする予定でしたが、まだ表示できません。お電話で確認してください。`,
  meetingLater: "決まりしだい、この画面に表示されます。",
  cancelHereTitle: "取り消したいとき",
  cancelHereUntil: (moment) => `${moment}まで、この画面から取り消せます。`,
  cancelHereAsk: "この予約を取り消す",
  cancelHereSure: "この予約を取り消しますか",
  cancelHereCannotUndo: "まだ取り消していません。取り消すと、元には戻せません。",
  cancelHereKeep: "取り消さない",
  cancelHereCall: "今日が相談の日のため、取り消すときは、お電話でのご連絡も必要です。",
  cancelHereBegun:
    "開始の時刻を過ぎたため、取り消せません。予約は残っています。ご事情はお電話でお知らせください。",
  cancelHereExpired:
    "表示してから時間がたったため、取り消していません。予約の状態をもう一度確認してから、取り消してください。",
  cancelHereRefused:
    "取り消しを受け付けられませんでした。予約の状態をもう一度確認するか、お電話ください。",
  cancelHereUnknown:
    "通信が途切れ、取り消せたかどうか確認できません。通信を確認して、予約の状態をもう一度確認してください。",
  cancelledTitle: "予約を取り消しました",
  cancelledText: "この日時の予約はなくなりました。",
  cancelledMail: "取り消したことをお知らせするメールも届きます。",
  cancelledCall: "今日が相談の日のため、お電話でも取り消しをご連絡ください。",
  lookUpAgain: "予約の状態をもう一度確認する",
  lookUpAnother: "ほかの予約を見る",
  foundLeave: "表示を終える",
};
