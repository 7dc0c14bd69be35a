import type { DeviceCheckMessages } from "./messages-device-check.ts";

const faultsOf = (
  device: string,
): DeviceCheckMessages["deviceFaults"][keyof DeviceCheckMessages["deviceFaults"]] => ({
  insecure: {
    what: `このページは安全な通信（https）で開かれていないため、${device}を確認できません。`,
    todo: "アドレスの先頭がhttps://のページを開いてください。",
  },
  unsupported: {
    what: `このブラウザーでは、${device}を確認できません。`,
    todo: "ブラウザーを最新の版に更新するか、別のブラウザーで開いてください。",
  },
  framed: {
    what: `このページは別のページの中に表示されているため、または許可されていないため、${device}を確認できません。`,
    todo: `このページだけを新しい画面で開くか、ブラウザーの設定で${device}の使用を許可してください。`,
  },
  refused: {
    what: `${device}の使用が許可されていません。`,
    todo: `アドレス欄の横の印などからサイトの設定を開き、${device}を許可してから、もう一度押してください。それでも使えないときは、パソコンやスマートフォンの設定で、ブラウザーに${device}の使用が許可されているか確認してください。`,
  },
  missing: {
    what: `${device}が見つかりません。`,
    todo: `${device}がつながっているか確認するか、${device}のある別の機器を使ってください。`,
  },
  busy: {
    what: `${device}を始められません。ほかのアプリが使っているかもしれません。`,
    todo: "ほかの通話アプリや、ほかの画面を閉じてから、もう一度押してください。",
  },
  unplugged: {
    what: `${device}との接続が切れました。`,
    todo: "つなぎ直してから、もう一度押してください。",
  },
  failed: {
    what: `${device}を確認できませんでした。`,
    todo: "もう一度押すか、ブラウザーを開き直してください。",
  },
});

export const jaDeviceCheck: DeviceCheckMessages = {
  checkTitle: "カメラ・マイク・通信の確認",
  checkPrivate:
    "映像と音声は、この画面の中で確認するだけです。録画も録音もせず、どこにも送りません。",
  checkAsks: "ボタンを押すと、カメラやマイクを使ってよいか、ブラウザーがたずねます。",
  checkPlace:
    "相談の当日に使う機器で、相談する場所から確認してください。周りに声が聞こえない、静かな部屋をお使いください。",
  checkTitles: { camera: "カメラ", microphone: "マイク" },
  cameraOptional: "この窓口の相談では、カメラは使っても使わなくてもかまいません。",
  checkStart: { camera: "カメラを確認する", microphone: "マイクを確認する" },
  checkStop: { camera: "カメラを止める", microphone: "マイクを止める" },
  checkAsking: {
    camera: "カメラを使ってよいか、ブラウザーがたずねています。「許可」を選んでください。",
    microphone: "マイクを使ってよいか、ブラウザーがたずねています。「許可」を選んでください。",
  },
  checkStopped: {
    camera: "カメラを止めました。",
    microphone: "マイクを止めました。",
  },
  checkChoose: { camera: "使うカメラ", microphone: "使うマイク" },
  checkUnnamed: (index) => `${index}番`,
  cameraPreview: "カメラの映像（あなただけに見えています）",
  cameraWorks: "カメラを使えます。下に自分の映像が見えていれば、問題ありません。",
  cameraDark:
    "真っ暗なときは、カメラの覆いを開けるか、別のカメラを選ぶか、ほかのアプリを閉じてください。",
  microphoneLevel: "マイクの音量",
  loudness: {
    silent: "聞こえません",
    quiet: "小さい",
    good: "ちょうどよい",
    loud: "大きすぎます",
  },
  microphoneSpeak: "マイクに向かって、ふだんの声で話してください。",
  microphoneWorks: "マイクを使えます。声が届いています。",
  microphoneSilent:
    "声がまだ届いていません。マイクやイヤホンのミュートを外すか、近くで話すか、別のマイクを選んでください。",
  deviceFaults: { camera: faultsOf("カメラ"), microphone: faultsOf("マイク") },
  connectionTitle: "通信",
  connectionLead: "予約のサーバーと短い通信を数回行い、返事までの時間をはかります。",
  connectionStart: "通信を確認する",
  connectionChecking: "通信を確認しています。",
  connectionResults: {
    offline: "インターネットにつながっていません。",
    none: "予約のサーバーから返事がありませんでした。",
    unsteady: (milliseconds) =>
      `通信が安定していません（返事までおよそ${milliseconds}ミリ秒、途切れや大きな遅れあり）。`,
    slow: (milliseconds) =>
      `通信に時間がかかっています（返事までおよそ${milliseconds}ミリ秒）。話が途切れることがあります。`,
    good: (milliseconds) => `通信は安定しています（返事までおよそ${milliseconds}ミリ秒）。`,
  },
  connectionTodo: {
    offline: "Wi-Fiやモバイル通信を確認してから、もう一度押してください。",
    none: "通信を確認してから、もう一度押してください。ほかのページも開けないときは、通信に問題があります。",
    unsteady:
      "Wi-Fiの近くに移る、ほかのアプリを閉じる、有線につなぐなどしてから、もう一度押してください。",
    slow: "Wi-Fiの近くに移る、ほかのアプリを閉じる、有線につなぐなどしてから、もう一度押してください。",
  },
  connectionEstimate:
    "これは目安です。ビデオ通話に必要な速さや、通話アプリのサーバーとの通信は、はかっていません。",
  checkByPhone: "当日までに準備できないときは、早めにお電話でご相談ください。",
};
