import type { BookingMessages } from "./messages.ts";

export const jaBooking: BookingMessages = {
  startOver: "はじめからやり直す",
  resumeLead: "このリンクを開く前の申し込みは、途中のまま残っています。",
  resume: "申し込みの続きに戻る",
  change: "変更する",
  changeOf: (what) => `${what}を変更する`,
  slotTitle: "相談の日時を選んでください",
  slotLead: (minutes, atMost) =>
    atMost ? `相談は1回最大${minutes}分です。` : `相談は1回${minutes}分です。`,
  otherZone: "時刻はすべて日本時間です。",
  nextSlotsTitle: "早い日時から選ぶ",
  chooseSlot: (slot) => `${slot}を選ぶ`,
  noneOpenTitle: "空いている日時がありません",
  noneOpen: (until) =>
    `${until}まで、予約できる日時がありません。取り消しがあると、空きが出ることがあります。お急ぎの方は、窓口へご連絡ください。`,
  monthNothing: (month) => `${month}に選べる日はありません。`,
  goToFreeDay: (date) => `選べる日へ進む（${date}）`,
  calendarTitle: "カレンダーから選ぶ",
  calendarHelp: "矢印キーで日を、PageUpキーとPageDownキーで月を移動し、Enterキーで選びます。",
  previousMonth: "前の月",
  nextMonth: "次の月",
  today: "今日",
  legend: ["○ 空きあり", "満 満席", "締切 受付終了", "休 休み", "－ 受付の期間外"],
  availabilityLoading: "空き状況を読み込んでいます。",
  availabilityFailed:
    "空き状況を読み込めませんでした。満席という意味ではありません。通信を確認して、もう一度読み込んでください。",
  availabilityChecking: "まだ空いているか確認しています。",
  availabilityOutdated: (time) =>
    `最新の空き状況を読み込めませんでした。表示しているのは${time}の空き状況です。日時を選ぶ前に、もう一度読み込んでください。`,
  monthsUnread: (months) =>
    `${months}の空き状況を読み込めませんでした。満席という意味ではありません。もう一度読み込んでください。`,
  slotsLate: (slots) => `${slots}は、申し込みの締切を過ぎたため、選べなくなりました。`,
  slotsFull: (slots) => `${slots}は、空きがなくなりました。`,
  slotsGone: "締切を過ぎた時間と、空きがなくなった時間を、表示から除きました。",
  pickedLate: (slot) =>
    `選んでいた${slot}は、申し込みの締切を過ぎました。申し込みはまだ送信していません。別の時間を選んでください。`,
  pickedFull: (slot) =>
    `選んでいた${slot}は、空きがなくなりました。申し込みはまだ送信していません。別の時間を選んでください。`,
  dayMark: {
    open: "○",
    weekend: "休",
    holiday: "休",
    "year-end": "休",
    office: "休",
    "deadline-passed": "締切",
    full: "満",
    "beyond-horizon": "－",
    past: "－",
  },
  dayReason: {
    open: "空きあり",
    weekend: "土日のため休み",
    holiday: "祝日のため休み",
    "year-end": "年末年始のため休み",
    office: "臨時の休み",
    "deadline-passed": "申し込みの締切を過ぎています",
    full: "満席",
    "beyond-horizon": "まだ受け付けていません",
    past: "すでに過ぎた日",
  },
  dayOpenCount: (count) => `空き${count}件`,
  holiday: (name) => `祝日（${name}）のため休み`,
  officeClosure: (name) => `臨時の休み（${name}）`,
  dayNothing: (date, reason) => `${date}は選べません。理由: ${reason}`,
  dayHint: "カレンダーで日を選ぶと、その日の時間を表示します。",
  timesOf: (date) => `${date}の時間`,
  slotMissing: "相談の時間を選んでください",
  dayMissing: "カレンダーで日を選び、時間を選んでください",
  applyBy: (moment) => `${moment}までにお申し込みください。`,
  slotTaken: (slot) =>
    `${slot}は、ほかの方が先に申し込みました。予約はできていません。別の日時を選んでください。`,
  slotNotBookable: (slot) =>
    `${slot}は、申し込みを受け付けられなくなりました。予約はできていません。別の日時を選んでください。`,
  dailyLimit: (date, limit) =>
    `${date}は、すでに予約があります。予約は1人1日${limit}回までです。この申し込みでは、予約はできていません。別の日を選んでください。`,
  deadlineRule: {
    "minutes-before": (minutes) => (minutes === 0 ? "相談の開始" : `相談の開始の${minutes}分前`),
    "calendar-days-before": (days) => (days === 0 ? "相談の当日" : `相談の日の${days}日前`),
    "open-days-before": (days) => (days === 0 ? "相談の当日" : `相談の日の${days}開庁日前`),
  },
  deadlineAt: (day, time) => `${day}の${time}`,
  applyRule: (deadline) => `お申し込みは、${deadline}までです。`,
  confirmRule: (deadline) => `予約は、${deadline}までに確定する必要があります。`,
  openDayMeaning: "開庁日は、土日、祝日、年末年始などの休みの日を除いて数えます。",
  perDayRule: (limit) => `予約は、1人1日${limit}回までです。`,
  typedIsKept: "入力した内容は残っています。",
  formTitle: "連絡先などを入力してください",
  chosenSlot: "選んだ日時",
  purposeTitle: "個人情報の利用目的",
  fields: {
    name: "氏名",
    kana: "氏名（カナ）",
    birthDate: "生年月日",
    jobSeekerNumber: "求職番号",
    email: "メールアドレス",
    phone: "電話番号",
    address: "住所",
    residence: "お住まいの市区町村",
    workplace: "勤め先の所在地",
    topic: "相談の種類",
    companion: "同席する方",
    freeText: "相談したいこと",
  },
  hints: {
    name: "例: 職業 花子",
    kana: "例: ショクギョウ ハナコ",
    birthDate: "年は西暦（1980）でも和暦（昭和55、S55）でも入力できます。",
    jobSeekerNumber: "受付票などに書かれている番号です。\n例: 01010-12345678",
    email: "予約についてのメールを、このアドレスにお送りします。\n例: hanako@example.jp",
    phone: "ハイフンはあってもなくてもかまいません。\n例: 090-1234-5678",
    companion: "通訳や介助の方が同席する場合は、前もってお知らせください。",
    freeText: "1,000文字まで。",
  },
  birthYear: "年",
  birthMonth: "月",
  birthDay: "日",
  chooseOne: "選んでください",
  faults: {
    missing: (field) => `${field}を入力してください`,
    "too-long": (field) => `${field}が長すぎます。短くしてください`,
    "not-kana": (field) => `${field}はカタカナかひらがなで入力してください`,
    "not-a-date": (field) => `${field}を正しい日付で入力してください。例: 1980年 4月 1日`,
    "in-the-future": (field) => `${field}が今日より後の日付です。入力し直してください`,
    "too-long-ago": (field) => `${field}の年を確認してください`,
    "not-a-job-seeker-number": (field) =>
      `${field}は、5桁の数字と8桁までの数字で入力してください。例: 01010-12345678`,
    "not-an-email": (field) => `${field}を正しい形で入力してください。例: hanako@example.jp`,
    "not-a-phone": (field) =>
      `${field}は、市外局番から10桁か11桁の数字で入力してください。例: 090-1234-5678`,
    "not-a-choice": (field) => `${field}を選択肢から選んでください`,
  },
  refusedField: (field) => `${field}を受け付けられませんでした。入力し直してください`,
  showPassword: "パスワードを表示する",
  hidePassword: "パスワードを隠す",
  erase: "入力内容を消す",
  erased: "入力内容を消しました。",
  leftAloneWarning: (minutes) =>
    `しばらく操作がないため、あと${minutes}分ほどで、この画面の入力内容を消します。ほかの方に見られないようにするためです。残すときは、「続ける」を押すか、入力を続けてください。`,
  leftAloneKeep: "続ける",
  leftAloneErased: (minutes) =>
    `${minutes}分間操作がなかったため、この画面の入力内容を消しました。送信が済んでいる申し込みや予約は、そのままです。`,
  leftAloneSignedOut: (minutes) =>
    `${minutes}分間操作がなかったため、サインアウトしました。送信が済んでいる申し込みや予約は、そのままです。`,
  leftPage:
    "ページを離れたため、この画面の入力内容を消しました。ほかの方に見られないようにするためです。送信が済んでいる申し込みや予約は、そのままです。",
  askEmail: (address) => `${address} ではありませんか。今のままでよければ、そのまま進めます。`,
  useEmail: (address) => `${address} に直す`,
  charactersLeft: (count) => `あと${count.toLocaleString("ja")}文字入力できます`,
  charactersOver: (count) => `${count.toLocaleString("ja")}文字多すぎます`,
  toReview: "確認画面へ進む",
  reviewTitle: "内容を確認してください",
  reviewLead: "まだ送信していません。",
  notGiven: "入力なし",
  dateAndTime: "日時",
  agreedDocuments: "同意した文書",
  likelyEmail: (address) =>
    `メールアドレスは ${address} ではありませんか。今のままでよければ、そのまま送信できます。`,
  emailMended: (address) => `メールアドレスを ${address} に直しました。`,
  beforeSendingEmailLink: (linkMinutes) =>
    `送信しただけでは予約は完了しません。届いたメールのリンクを、送信から${linkMinutes}分以内（相談の開始が先のときは、開始まで）に開いて確定してください。`,
  beforeSendingOfficeReply: () =>
    "送信しただけでは予約は完了しません。窓口が日程を調整し、相談の日時をご連絡した時点で、予約が完了します。",
  beforeSendingReceipt: () =>
    "送信しただけでは、予約が完了したかどうかは分かりません。結果をメールでお送りします。予約できたときは、受付番号とパスワードが2通のメールで届きます。",
  beforeSendingAccount: () => "送信して予約できた場合は、この画面で予約完了をお知らせします。",
  beforeSendingMail: () =>
    "この画面からは何も送信されません。次の画面で用意するメールを、ご自分で送信してください。送信するまでは、申し込んだことになりません。",
  sendEmailLink: "送信して確認メールを受け取る",
  sendOfficeReply: "この内容で申し込む",
  sendReceipt: "この内容で予約を申し込む",
  sendAccount: "この内容で予約する",
  prepareMail: "メールを用意する",
  refusedTitle: "申し込みを受け付けられませんでした",
  refused: "予約はできていません。入力した内容は残っています。もう一度送信するか、お電話ください。",
  rateLimited: (seconds) =>
    `ただいま混み合っています。${seconds === undefined ? "少し" : `${seconds}秒ほど`}待ってから、もう一度送信してください。`,
  challengeCancelled:
    "計算をやめました。申し込みは受け付けられていません。予約もできていません。入力した内容は残っています。もう一度送信するか、お電話ください。",
  challengeFailed:
    "自動の申し込みではないことを、この端末では確かめられませんでした。予約はできていません。入力した内容は残っています。もう一度送信するか、お電話ください。",
  trapLabel: "ここには何も入力しないでください",
  sendingTitle: "送信しています",
  sending: "そのままお待ちください。まだ予約は完了していません。",
  unknownTitle: "申し込みが届いたかどうか、確認できていません",
  unknownAsking: "通信が途切れました。申し込みが届いているかを確認しています。",
  unknownNoAnswer:
    "通信が途切れ、届いたかどうかをまだ確認できません。通信を確認して、下のボタンを押してください。何度押しても、予約が二重になることはありません。",
  unknownAbsentTitle: "申し込みは届いていません",
  unknownAbsent:
    "予約はできていません。入力した内容は残っています。下のボタンでもう一度送信できます。",
  unknownAbsentAfterReload:
    "前回送信した申し込みは届いていませんでした。予約はできていません。お手数ですが、はじめから申し込んでください。",
  askAgain: "届いたかどうかを確認する",
  sendAgain: "もう一度送信する",
  waitingTitle: "まだ予約は完了していません",
  waitingMailTo: (address) => `${address} に確認のメールを送りました。`,
  waitingMail: "申し込みのときに入力したアドレスに、確認のメールを送りました。",
  waitingUntil: (moment) => `${moment}までに、メールのリンクを開いて予約を確定してください。`,
  waitingLapses: "この時刻を過ぎると、申し込みは自動的に取り消されます。",
  waitingOtherDevice: "メールは、スマートフォンなど別の機器で開いてもかまいません。",
  codeTitle: "リンクを開けないとき",
  codeLabel: "メールに書かれた6桁の確認番号",
  codeHint: "リンクの代わりに、番号を入力して確定できます。",
  codeButton: "番号で予約を確定する",
  codeInvalid: "メールに書かれた6桁の数字を入力してください",
  codeWrong: (left) =>
    left === undefined
      ? "番号が違います。いちばん新しいメールの番号を確認してください。"
      : `番号が違います。いちばん新しいメールの番号を確認してください。あと${left}回入力できます。`,
  codeLocked:
    "番号を続けて間違えたため、番号では確定できなくなりました。メールのリンクを開いてください。",
  noMailTitle: "メールが届かないとき",
  noMailHints: [
    "届くまでに数分かかることがあります。",
    "迷惑メールのフォルダーを確認してください。",
    "受信を制限している場合は、このメールを受け取れるように設定してください。",
  ],
  resend: "メールをもう一度送る",
  correctTitle: "アドレスを間違えたとき",
  correctLabel: "正しいメールアドレス",
  correctButton: "このアドレスに送り直す",
  resent: (address) =>
    `${address} にメールを送り直しました。前のメールのリンクと番号は使えなくなりました。`,
  resentSame: "メールをもう一度送りました。",
  resendTooSoon: (seconds) =>
    seconds === undefined
      ? "送ったばかりです。少し待ってからもう一度押してください。メールは送っていません。"
      : `送ったばかりです。${seconds}秒ほど待ってからもう一度押してください。メールは送っていません。`,
  resendLimit: "送り直せる回数に達しました。メールは送っていません。届かないときはお電話ください。",
  flowExpired:
    "この画面からの操作はできなくなりました。予約を確定するには、届いているメールのリンクを開いてください。",
  actionLost: "通信が途切れ、結果を確認できません。通信を確認して、もう一度押してください。",
  actionBusy: (seconds) =>
    `ただいま混み合っているため、受け付けられませんでした。${seconds === undefined ? "少し" : `${seconds}秒ほど`}待ってから、もう一度押してください。`,
  actionRefused: "受け付けられませんでした。もう一度押すか、お電話ください。",
  working: "処理しています。",
  requestedTitle: "申し込みを受け付けました",
  requestedNotBooked: "まだ予約は完了していません。",
  requestedReplyBy: (moment) =>
    `窓口が日程を調整し、${moment}までに、相談の日時と参加方法をご連絡します。`,
  requestedReply: "窓口が日程を調整し、相談の日時と参加方法をご連絡します。",
  requestedNoReply: (moment) =>
    `${moment}を過ぎても連絡がないときは、お手数ですが、お電話で確認してください。`,
  requestedOverdue: (moment) =>
    `ご連絡の期限（${moment}）を過ぎましたが、この画面では窓口の返事を確認できていません。お手数ですが、お電話で確認してください。`,
  followEnded:
    "この画面は、もう更新されません。その後の状況は、届いたメールを見るか、窓口にお問い合わせください。",
  cancelOneOf: "次のどれか1つの方法で取り消せます。",
  requestedNoteDown: "この画面は、閉じると再び表示できません。日時と連絡の期限を控えてください。",
  requestedNoReplyUnknown: "連絡がないときは、お電話で確認してください。",
  bookedTitle: "予約が完了しました",
  bookedLead: "当日は、開始の時刻までに通話アプリの準備をしてお待ちください。",
  keepTitle: "予約を控える",
  toCalendar: "カレンダーに追加する（.ics）",
  otherCalendars: "GoogleやOutlook.comのカレンダーに追加する",
  otherCalendarsTold:
    "リンクを開くと、相談の日時、窓口の名前、電話番号、取り消し方が、そのサイトに渡ります。お名前など、入力した内容は渡りません。",
  toCalendarOf: (service) => `${service}のカレンダーに追加する`,
  copyBooking: "予約の内容をコピーする",
  bookingCopied: "予約の内容をコピーしました。メモやメールに貼り付けられます。",
  bookingNotCopied: "コピーできませんでした。下の文を選んで、コピーしてください。",
  bookingText: "予約の内容",
  printBooking: "予約の内容を印刷する",
  calendarSummary: (office) => `オンライン相談（${office}）`,
  meetingApp: "通話アプリ",
  contactBelow: (title) => `窓口の連絡先は、この画面の最後の「${title}」にあります。`,
  howToCancelTitle: "取り消したいとき",
  cancelWays: {
    online: "予約完了のメールにある、取り消し用のリンクを開いてください。",
    phone: "お電話でご連絡ください。",
    mail: "メールでご連絡ください。",
  },
  cancelOnlineAt: {
    account: "サインインして、ご自分の予約の一覧から取り消してください。",
    lookup: "受付番号とパスワードで予約を表示して、取り消してください。",
  },
  cancelSameDayPhone: "当日の取り消しは、お電話だけで受け付けます。",
  cancelSameDayCallOwed: "当日の取り消しは、お電話でのご連絡も必要です。",
  noShow: (minutes) =>
    `連絡がないまま開始から${minutes}分が過ぎると、取り消したものとして扱います。今後の利用をお断りすることがあります。`,
  beforeMeetingTitle: "当日までに用意していただくもの",
  appTest: (app) => `${app}の接続テストのページを開く`,
  deviceCheck: "カメラ・マイク・通信を確認する",
  deviceCheckFailed:
    "確認のための画面を読み込めませんでした。予約は変わっていません。通信を確認して、もう一度押してください。",
  atTheMeetingTitle: "相談の進み方",
  ended: {
    cancelled: {
      title: "予約を取り消しました",
      text: "この日時の申し込みや予約はなくなりました。相談を希望するときは、あらためて申し込んでください。",
    },
    expired: {
      title: "申し込みは取り消されました",
      text: "期限までに確定の操作がなかったため、申し込みは自動的に取り消されました。予約はできていません。",
    },
    declined: {
      title: "この日時では予約できませんでした",
      text: "窓口が日程を調整できませんでした。予約はできていません。別の日時で申し込むか、お電話ください。",
    },
    completed: {
      title: "この相談は終了しています",
      text: "次の相談を希望するときは、あらためて申し込んでください。",
    },
    unknown: {
      title: "予約の状態を表示できません",
      text: "この画面では予約の状態を判断できません。お電話で確認してください。",
    },
  },
  reconsentTitle: "新しい規約への同意が必要です",
  reconsentNeeded: (moment) =>
    `規約が変わりました。${moment}までに、メールのリンクを開いて新しい規約に同意してください。同意がないと、この日時の申し込みや予約は無効になります。`,
  reconsentBeforehand:
    "相談の日時までに規約が変わったときは、新しい規約をメールでお送りします。メールに書かれた期限までに同意がないと、申し込みは無効になります。",
  agreeTitle: "新しい規約を確認してください",
  agreeLead:
    "申し込みの後に規約が変わりました。まだ同意したことにはなっていません。新しい規約を読み、同意できるときは、文書ごとにチェックを入れて、下のボタンを押してください。",
  agreeBy: (moment) => `${moment}までに同意がないと、この日時の申し込みや予約は無効になります。`,
  agreeButton: "新しい規約に同意する",
  agreeNot: "同意できないときは、このページを閉じてください。ご相談はお電話でどうぞ。",
  agreeAlready: "新しい規約への同意は、すでに届いています",
  agreeVoid: {
    title: "新しい規約に同意する期限を過ぎました",
    text: "期限までに同意がなかったため、この日時の申し込みは無効になりました。予約はできていません。相談を希望するときは、もう一度申し込むか、お電話ください。",
  },
  agreeUnknown: {
    title: "このリンクは使えません",
    text: "リンクの一部が欠けているか、古いものです。いちばん新しいメールのリンクをもう一度開くか、お電話ください。何も変更していません。",
  },
  agreeOutdated: {
    title: "規約がもう一度変わりました",
    text: "同意はまだ届いていません。いちばん新しい規約を読み込んで、もう一度確認してください。",
  },
  linkConfirmTitle: "予約を確定する",
  linkCancelTitle: "予約を取り消す",
  linkLoading: "リンクの内容を確認しています。まだ何も変更していません。",
  linkConfirmLead: "まだ予約は完了していません。下のボタンを押すと、次の日時の予約が確定します。",
  linkConfirmBy: (moment) => `${moment}までに押してください。`,
  linkConfirmButton: "予約を確定する",
  linkCancelLead:
    "まだ取り消していません。下のボタンを押すと、次の予約を取り消します。元には戻せません。",
  linkCancelButton: "予約を取り消す",
  linkCancelKeep: "取り消さないときは、このページを閉じてください。予約はそのまま残ります。",
  linkCancelByPhone:
    "この予約は、この画面からは取り消せません。お電話でご連絡ください。予約は残っています。",
  linkCancelClosed: "開始の時刻を過ぎたため、取り消せません。ご事情はお電話でお知らせください。",
  linkCancelCallOwed: "当日の取り消しのため、お電話でのご連絡も必要です。",
  linkAlready: {
    confirmed: {
      title: "この予約は、すでに確定しています",
      text: "あらためて操作していただく必要はありません。",
    },
    "awaiting-office": {
      title: "申し込みは、すでに届いています",
      text: "窓口からの連絡をお待ちください。まだ予約は完了していません。",
    },
    cancelled: {
      title: "この予約は、すでに取り消されています",
      text: "このリンクでは予約を元に戻せません。相談を希望するときは、あらためて申し込んでください。",
    },
    expired: {
      title: "このリンクの期限は過ぎています",
      text: "申し込みは自動的に取り消されました。予約はできていません。もう一度申し込んでください。",
    },
    other: {
      title: "この予約は、このリンクでは変更できません",
      text: "予約の状態はお電話で確認してください。",
    },
  },
  linkUnknown: {
    title: "このリンクは使えません",
    text: "リンクの一部が欠けているか、古いものです。メールのリンクをもう一度開くか、お電話ください。予約を確定するときは、申し込んだ画面でメールの確認番号を入力することもできます。何も変更していません。",
  },
  linkExpired: {
    title: "このリンクの期限は過ぎています",
    text: "期限までに確定の操作がなかったため、申し込みは自動的に取り消されました。予約はできていません。もう一度申し込んでください。",
  },
  linkSuperseded: {
    title: "このリンクは使えなくなりました",
    text: "メールアドレスを直したため、新しいメールを送りました。いちばん新しいメールのリンクを開いてください。何も変更していません。",
  },
  linkDailyLimit: {
    title: "予約を確定できませんでした",
    text: "同じ日に、すでに予約があるためです。1日に予約できる回数が決まっています。この申し込みでは、予約はできていません。別の日で申し込んでください。",
  },
  linkFailed: {
    title: "リンクの内容を確認できませんでした",
    text: "通信を確認して、もう一度読み込んでください。何も変更していません。",
  },
  linkLostAnswer: "通信が途切れたため、予約の状態をあらためて確認しました。",
  linkActing: "処理しています。そのままお待ちください。",
};
