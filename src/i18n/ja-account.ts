import type { AccountMessages } from "./messages-account.ts";

export const jaAccount: AccountMessages = {
  userId: "利用者ID",
  userIdHint:
    "半角の英字・数字・記号（. _ -）が使えます。4〜40文字で、大文字と小文字は区別しません。\n例: hanako.2026",
  userIdFaults: {
    missing: "利用者IDを入力してください",
    "not-a-user-id":
      "利用者IDは、英字か数字で始まる4〜40文字で入力してください。使えるのは、英字・数字と . _ - です",
    taken: "この利用者IDは、すでに使われています。別のIDを入力してください",
  },
  password: "パスワード",
  newPasswordHint: (atLeast) =>
    `${atLeast}文字以上で決めてください。いくつかの言葉を並べた長い文なら、覚えやすく、破られにくくなります。数字や記号を混ぜる必要はありません。`,
  passwordFaults: {
    missing: "パスワードを入力してください",
    "too-long": "パスワードが長すぎます。128文字までにしてください",
    "too-common": "このパスワードは推測されやすいため使えません。別のパスワードにしてください",
    "same-as-id": "利用者IDと同じパスワードは使えません。別のパスワードにしてください",
  },
  passwordTooShort: (atLeast) => `パスワードが短すぎます。${atLeast}文字以上で入力してください`,
  passwordShown: "パスワードを表示しています。",
  passwordHidden: "パスワードを隠しました。",
  serviceBusy: (minutes) =>
    minutes === undefined
      ? "ただいま混み合っています。少し待ってから、もう一度押してください。"
      : `ただいま混み合っています。${minutes}分ほど待ってから、もう一度押してください。`,
  signInTitles: {
    none: "サインインしてください",
    "session-ended": "もう一度サインインしてください",
    "signed-out": "サインアウトしました",
    activated: "利用者登録が済みました",
  },
  signInLead: "予約の申し込み、確認、取り消しには、サインインが必要です。",
  signIn: "サインインする",
  signingIn: "確認しています。そのままお待ちください。",
  signInNotices: {
    "session-ended": "サインインの有効な時間が過ぎたため、自動的にサインアウトしました。",
    "signed-out":
      "入力した内容は、この画面に残っていません。続けて利用するときは、もう一度サインインしてください。",
    activated: "登録した利用者IDとパスワードで、サインインしてください。",
    lost: "通信が途切れ、サインインできていません。通信を確認して、もう一度押してください。",
  },
  sessionEndedKept:
    "まだ予約は完了していません。入力した内容は残っています。サインインすると、続きから進めます。",
  signInFailed:
    "サインインできませんでした。利用者IDとパスワードを確認してください。登録したばかりの方は、届いたメールのリンクを先に開いてください",
  signInLocked: (minutes) =>
    minutes === undefined
      ? "続けて間違えたため、この利用者IDではしばらくサインインできません。時間をおいて、もう一度お試しください。"
      : `続けて間違えたため、この利用者IDではサインインできなくなっています。${minutes}分ほどたってから、もう一度お試しください。`,
  signInRefused:
    "サインインを受け付けられませんでした。もう一度押すか、窓口へお問い合わせください。",
  forgotTitle: "利用者IDやパスワードを忘れたとき",
  forgot:
    "利用者IDとパスワードは、再発行できません。忘れたときや、ほかの人に知られたおそれがあるときは、窓口へ連絡し、案内に従ってください。",
  firstTimeTitle: "はじめて利用するとき",
  firstTime: "利用者登録をしてから、サインインしてください。",
  toRegistration: "利用者登録へ進む",
  firstTimeTermsFirst:
    "利用者登録が必要です。登録の前に、規約への同意と、利用できる方かどうかの確認をお願いします。",
  toTerms: "規約の確認から始める",
  registerTitle: "利用者登録",
  registerLead:
    "送信すると、仮登録のメールが届きます。メールのリンクを開くと、利用者登録が済みます。",
  registrationEmailHint: "仮登録のメールが届きます。\n例: hanako@example.jp",
  register: "送信して仮登録のメールを受け取る",
  registering: "送信しています。そのままお待ちください。まだ登録は完了していません。",
  registrationRefused:
    "登録を受け付けられませんでした。登録はできていません。もう一度送信するか、窓口へお問い合わせください。",
  registrationUnknownTitle: "登録の結果を確認できません",
  registrationUnknown:
    "通信が途切れ、登録の内容が届いたかどうかが分かりません。通信を確認して、下のボタンを押してください。同じ内容をもう一度送り、結果を確認します。何度押しても、二重に登録されることはありません。",
  registrationUnknownLeft:
    "このページを閉じたり読み込み直したりすると、ここでは結果を確認できなくなります。そのときは、仮登録のメールを確認してください。届いていれば、メールのリンクから登録を済ませられます。届いていなければ、もう一度登録してください。",
  registerAgain: "もう一度送って結果を確認する",
  registrationSentTitle: "まだ登録は完了していません",
  registrationSentTo: (address) => `${address} に仮登録のメールを送りました。`,
  activateBy: (moment) => `${moment}までに、メールのリンクを開いてください。`,
  activateLapses: "この時刻を過ぎるとリンクは使えなくなり、登録のやり直しが必要になります。",
  registrationNoMail: [
    "届くまでに数分かかることがあります。",
    "迷惑メールのフォルダーを確認してください。",
    "受信を制限している場合は、このメールを受け取れるように設定してから、登録をやり直してください。",
    "すでに登録のあるアドレスには、そのことをお知らせするメールが届きます。",
  ],
  registrationWrongAddress:
    "アドレスが間違っていたときは、登録をやり直してください。そのときは、別の利用者IDにしてください。",
  changeRegistration: "登録をやり直す",
  toSignIn: "サインインの画面へ",
  activateTitle: "利用者登録を済ませる",
  activateLead:
    "まだ登録は完了していません。下のボタンを押すと、仮登録した利用者IDが使えるようになります。",
  activateNotYours: "登録した覚えがないときは、押さずにこのページを閉じてください。",
  activate: "利用者登録を済ませる",
  activateLost:
    "通信が途切れ、登録が済んだかどうかを確認できません。通信を確認して、もう一度押してください。何度押してもかまいません。",
  activationProblems: {
    unknown: {
      title: "このリンクは使えません",
      text: "リンクの一部が欠けているか、古いものです。メールのリンクをもう一度開いてください。登録がすでに済んでいるときは、サインインできます。何も変更していません。",
    },
    expired: {
      title: "このリンクの期限は過ぎています",
      text: "期限までにリンクが開かれなかったため、仮登録を取り消しました。お手数ですが、登録をやり直してください。",
    },
    failed: {
      title: "登録を受け付けられませんでした",
      text: "何も変更していません。少し待ってからもう一度試すか、窓口へお問い合わせください。",
    },
  },
  tryAgain: "もう一度試す",
  ownBookingsTitle: "あなたの予約",
  ownBookingsLoading: "予約を読み込んでいます。",
  ownBookingsFailed:
    "予約を読み込めませんでした。予約がないという意味ではありません。通信を確認して、もう一度読み込んでください。",
  ownBookingsNone: "予約はありません。",
  bookAnew: "新しく予約する",
  bookedOffice: "窓口",
  bookingState: "状態",
  bookingStates: {
    provisional: "確認待ち（まだ予約は完了していません）",
    "awaiting-office": "窓口の返事待ち（まだ予約は完了していません）",
    confirmed: "予約済み",
    declined: "予約できませんでした",
    expired: "期限切れ（予約はできていません）",
    cancelled: "取り消し済み",
    completed: "相談は終了しました",
    unknown: "この画面では分かりません。窓口へお問い合わせください",
  },
  howToCancelNow: "取り消すには",
  cancelHere: "この画面で取り消せます。",
  cancelHereOrElse: "この画面で取り消せます。次の方法でもかまいません。",
  cancelBegun: "開始の時刻を過ぎたため、取り消せません。ご事情は窓口へお知らせください。",
  cancelOf: (slot) => `この予約を取り消す（${slot}）`,
  cancelShort: "この予約を取り消す",
  cancelAskTitle: "この予約を取り消しますか",
  cancelAsk: "まだ取り消していません。取り消すと、元には戻せません。",
  cancelDrop: "取り消さずに戻る",
  cancelledNow: (slot) => `${slot}の予約を取り消しました。`,
  cancelLost: (slot) =>
    `通信が途切れ、${slot}の予約を取り消せたかどうかが分かりません。下の一覧で状態を確認し、予約が残っているときは、もう一度取り消してください。`,
  cancelRefused: (slot) =>
    `${slot}の予約を取り消せませんでした。予約の状態は、下の一覧で確認してください。`,
  cancelByPhone: (slot) =>
    `${slot}の予約は、この画面からは取り消せません。予約は残っています。取り消すときは、お電話でご連絡ください。`,
  cancelTooLate: (slot) =>
    `${slot}の相談は、開始の時刻を過ぎたため、取り消せません。ご事情はお電話でお知らせください。`,
};
