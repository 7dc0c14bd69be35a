import type { AccountMessages } from "./messages-account.ts";

export const zhHansAccount: AccountMessages = {
  userId: "用户ID",
  userIdHint:
    "可以使用半角英文字母、数字和符号（. _ -），长度为4到40个字符，不区分大小写。\n例：hanako.2026",
  userIdFaults: {
    missing: "请填写用户ID",
    "not-a-user-id":
      "用户ID须以英文字母或数字开头，长度为4到40个字符。可以使用英文字母、数字和 . _ -",
    taken: "这个用户ID已有人使用。请填写其他ID",
  },
  password: "密码",
  newPasswordHint: (atLeast) =>
    `请设置${atLeast}个字符以上的密码。用几个词组成较长的句子，既容易记住，又不易被破解。不必混用数字或符号。`,
  passwordFaults: {
    missing: "请填写密码",
    "too-long": "密码过长。请不要超过128个字符",
    "too-common": "这个密码容易被猜到，不能使用。请使用其他密码",
    "same-as-id": "密码不能与用户ID相同。请使用其他密码",
  },
  passwordTooShort: (atLeast) => `密码过短。请填写${atLeast}个字符以上`,
  passwordShown: "正在显示密码。",
  passwordHidden: "密码已隐藏。",
  serviceBusy: (minutes) =>
    minutes === undefined
      ? "现在使用人数较多。请稍候再按。"
      : `现在使用人数较多。请等待大约${minutes}分钟再按。`,
  signInTitles: {
    none: "请登录",
    "session-ended": "请重新登录",
    "signed-out": "您已退出登录",
    activated: "用户注册已完成",
  },
  signInLead: "申请、查看或取消预约，需要登录。",
  signIn: "登录",
  signingIn: "正在确认。请稍候。",
  signInNotices: {
    "session-ended": "登录的有效时间已过，已自动退出登录。",
    "signed-out": "您填写的内容没有留在本页面上。如要继续使用，请重新登录。",
    activated: "请用您注册的用户ID和密码登录。",
    lost: "网络连接中断，没有登录成功。请检查网络连接，然后再按一次。",
  },
  sessionEndedKept: "尚未预约。您填写的内容仍然保留。登录后可以接着进行。",
  signInFailed: "没有登录成功。请检查用户ID和密码。如果您刚刚注册，请先打开收到的邮件中的链接",
  signInLocked: (minutes) =>
    minutes === undefined
      ? "由于连续填写错误，这个用户ID暂时不能登录。请过一段时间再试。"
      : `由于连续填写错误，这个用户ID暂时不能登录。请在大约${minutes}分钟后再试。`,
  signInRefused: "登录未被受理。请再按一次，或询问咨询窗口。",
  forgotTitle: "忘记用户ID或密码时",
  forgot:
    "用户ID和密码不能重新发放。如果忘记，或者可能被他人知道，请联系咨询窗口，并按照其说明办理。",
  firstTimeTitle: "第一次使用时",
  firstTime: "请先进行用户注册，然后登录。",
  toRegistration: "前往用户注册",
  firstTimeTermsFirst: "您需要进行用户注册。注册之前，请先同意条款，并确认您是否可以使用。",
  toTerms: "从阅读条款开始",
  registerTitle: "用户注册",
  registerLead: "发送后，您会收到临时注册的邮件。打开邮件中的链接，用户注册就会完成。",
  registrationEmailHint: "您会收到临时注册的邮件。\n例：hanako@example.jp",
  register: "发送并接收临时注册的邮件",
  registering: "正在发送。请稍候。注册尚未完成。",
  registrationRefused: "注册未被受理。没有注册成功。请再次发送，或询问咨询窗口。",
  registrationUnknownTitle: "无法得知注册的结果",
  registrationUnknown:
    "网络连接中断，不清楚注册的内容是否已送达。请检查网络连接，然后按下面的按钮。我们会再次发送同样的内容，并查询结果。无论按多少次，都不会重复注册。",
  registrationUnknownLeft:
    "如果关闭或重新加载本页面，就不能在这里查询结果了。这时请查看是否收到了临时注册的邮件。如果已收到，请用邮件中的链接完成注册。如果没有收到，请重新注册。",
  registerAgain: "再次发送并查询结果",
  registrationSentTitle: "注册尚未完成",
  registrationSentTo: (address) => `临时注册的邮件已发送到 ${address}。`,
  activateBy: (moment) => `请在${moment}之前打开邮件中的链接。`,
  activateLapses: "超过这个时间，链接将不能使用，您需要重新注册。",
  registrationNoMail: [
    "邮件可能需要几分钟才能送达。",
    "请查看垃圾邮件文件夹。",
    "如果您限制了邮件的接收，请更改设置，以便能收到这封邮件，然后重新注册。",
    "如果是已经注册过的地址，会收到一封说明此事的邮件。",
  ],
  registrationWrongAddress: "如果地址填错，请重新注册。重新注册时，请使用其他用户ID。",
  changeRegistration: "重新注册",
  toSignIn: "前往登录页面",
  activateTitle: "完成用户注册",
  activateLead: "注册尚未完成。按下面的按钮后，您临时注册的用户ID就可以使用。",
  activateNotYours: "如果您没有申请过注册，请不要按按钮，并关闭本页面。",
  activate: "完成用户注册",
  activateLost:
    "网络连接中断，无法得知注册是否已完成。请检查网络连接，然后再按一次。按多少次都没有问题。",
  activationProblems: {
    unknown: {
      title: "这个链接不能使用",
      text: "链接不完整，或者已经过时。请再次打开邮件中的链接。如果注册已经完成，可以登录。没有更改任何内容。",
    },
    expired: {
      title: "这个链接已过期",
      text: "由于在期限之前没有打开，临时注册已取消。请重新注册。",
    },
    failed: {
      title: "注册未被受理",
      text: "没有更改任何内容。请稍候再试，或询问咨询窗口。",
    },
  },
  tryAgain: "再试一次",
  ownBookingsTitle: "您的预约",
  ownBookingsLoading: "正在读取预约。",
  ownBookingsFailed: "无法读取预约。这并不表示没有预约。请检查网络连接，然后重新读取。",
  ownBookingsNone: "没有预约。",
  bookAnew: "进行新的预约",
  bookedOffice: "咨询窗口",
  bookingState: "状态",
  bookingStates: {
    provisional: "等待确认（预约尚未完成）",
    "awaiting-office": "等待咨询窗口答复（预约尚未完成）",
    confirmed: "已预约",
    declined: "未能预约",
    expired: "已过期限（预约没有成立）",
    cancelled: "已取消",
    completed: "咨询已结束",
    unknown: "本页面无法得知。请询问咨询窗口",
  },
  howToCancelNow: "取消方法",
  cancelHere: "可以在本页面上取消。",
  cancelHereOrElse: "可以在本页面上取消，也可以用以下方法取消。",
  cancelBegun: "已过开始时间，不能取消。请向咨询窗口说明情况。",
  cancelOf: (slot) => `取消这个预约（${slot}）`,
  cancelShort: "取消这个预约",
  cancelAskTitle: "要取消这个预约吗？",
  cancelAsk: "尚未取消。取消后无法恢复。",
  cancelDrop: "不取消，返回",
  cancelledNow: (slot) => `${slot}的预约已取消。`,
  cancelLost: (slot) =>
    `网络连接中断，不清楚${slot}的预约是否已取消。请在下面的一览中查看状态，如果预约仍然存在，请再次取消。`,
  cancelRefused: (slot) => `未能取消${slot}的预约。请在下面的一览中查看预约的状态。`,
  cancelByPhone: (slot) =>
    `${slot}的预约不能在本页面上取消。预约仍然有效。如要取消，请打电话联系。`,
  cancelTooLate: (slot) => `${slot}的咨询已过开始时间，不能取消。请打电话说明情况。`,
};
