import { f } from "./furigana.ts";
import type { DeviceCheckMessages } from "./messages-device-check.ts";

const faultsOf = (device: string): DeviceCheckMessages["deviceFaults"]["camera"] => ({
  insecure: {
    what: f`このページは安全《あんぜん》な方法《ほうほう》（https）で開《ひら》いていません。${device}を確認《かくにん》できません。`,
    todo: f`アドレスがhttps://で始《はじ》まるページを開《ひら》いてください。`,
  },
  unsupported: {
    what: f`このブラウザーでは、${device}を確認《かくにん》できません。`,
    todo: f`ブラウザーを新《あたら》しくするか、ほかのブラウザーで開《ひら》いてください。`,
  },
  framed: {
    what: f`${device}を確認《かくにん》できません。このページは、ほかのページの中《なか》にあるか、許可《きょか》がありません。`,
    todo: f`このページだけを新《あたら》しい画面《がめん》で開《ひら》いてください。または、ブラウザーの設定《せってい》で${device}を許可《きょか》してください。`,
  },
  refused: {
    what: f`${device}を使《つか》う許可《きょか》がありません。`,
    todo: f`アドレスの横《よこ》のマークを押《お》して、設定《せってい》を開《ひら》いてください。${device}を許可《きょか》して、もう一度《いちど》ボタンを押《お》してください。それでも使《つか》えないときは、スマートフォンやパソコンの設定《せってい》も見《み》てください。`,
  },
  missing: {
    what: f`${device}がありません。`,
    todo: f`${device}をつないでください。または、${device}があるほかの機械《きかい》を使《つか》ってください。`,
  },
  busy: {
    what: f`${device}が動《うご》きません。ほかのアプリが使《つか》っているかもしれません。`,
    todo: f`ほかのアプリや画面《がめん》を閉《と》じて、もう一度《いちど》押《お》してください。`,
  },
  unplugged: {
    what: f`${device}が外《はず》れました。`,
    todo: f`もう一度《いちど》つないで、ボタンを押《お》してください。`,
  },
  failed: {
    what: f`${device}を確認《かくにん》できませんでした。`,
    todo: f`もう一度《いちど》押《お》すか、ブラウザーを開《ひら》き直《なお》してください。`,
  },
});

export const easyDeviceCheck: DeviceCheckMessages = {
  checkTitle: f`カメラ、マイク、インターネットの確認《かくにん》`,
  checkPrivate: f`映像《えいぞう》と声《こえ》は、この画面《がめん》の中《なか》だけです。録画《ろくが》や録音《ろくおん》はしません。どこにも送《おく》りません。`,
  checkAsks: f`ボタンを押《お》すと、カメラやマイクを使《つか》っていいか、ブラウザーが聞《き》きます。`,
  checkPlace: f`相談《そうだん》の日《ひ》に使《つか》う機械《きかい》で、相談《そうだん》する場所《ばしょ》から確認《かくにん》してください。ほかの人《ひと》に声《こえ》が聞《き》こえない、静《しず》かな部屋《へや》がいいです。`,
  checkTitles: { camera: f`カメラ`, microphone: f`マイク` },
  cameraOptional: f`この窓口《まどぐち》の相談《そうだん》では、カメラは使《つか》っても使《つか》わなくてもいいです。`,
  checkStart: {
    camera: f`カメラを確認《かくにん》する`,
    microphone: f`マイクを確認《かくにん》する`,
  },
  checkStop: { camera: f`カメラを止《と》める`, microphone: f`マイクを止《と》める` },
  checkAsking: {
    camera: f`カメラを使《つか》っていいか、ブラウザーが聞《き》いています。「許可《きょか》」を押《お》してください。`,
    microphone: f`マイクを使《つか》っていいか、ブラウザーが聞《き》いています。「許可《きょか》」を押《お》してください。`,
  },
  checkStopped: {
    camera: f`カメラを止《と》めました。`,
    microphone: f`マイクを止《と》めました。`,
  },
  checkChoose: { camera: f`使《つか》うカメラ`, microphone: f`使《つか》うマイク` },
  checkUnnamed: (index) => f`${index}番《ばん》`,
  cameraPreview: f`カメラの映像《えいぞう》（あなただけに見《み》えます）`,
  cameraWorks: f`カメラは使《つか》えます。下《した》に自分《じぶん》が見《み》えたら、だいじょうぶです。`,
  cameraDark: f`まっ黒《くろ》のときは、カメラのふたを開《あ》けてください。または、ほかのカメラを選《えら》ぶか、ほかのアプリを閉《と》じてください。`,
  microphoneLevel: f`マイクの音《おと》の大《おお》きさ`,
  loudness: {
    silent: f`聞《き》こえません`,
    quiet: f`小《ちい》さいです`,
    good: f`ちょうどいいです`,
    loud: f`大《おお》きすぎます`,
  },
  microphoneSpeak: f`マイクに、いつもの声《こえ》で話《はな》してください。`,
  microphoneWorks: f`マイクは使《つか》えます。声《こえ》が聞《き》こえます。`,
  microphoneSilent: f`声《こえ》がまだ聞《き》こえません。マイクの音《おと》を消《け》していないか、見《み》てください。近《ちか》くで話《はな》すか、ほかのマイクを選《えら》んでください。`,
  deviceFaults: { camera: faultsOf("カメラ"), microphone: faultsOf("マイク") },
  connectionTitle: f`インターネット`,
  connectionLead: f`予約《よやく》のサーバーと何回《なんかい》か短《みじか》く通信《つうしん》して、返事《へんじ》の時間《じかん》を調《しら》べます。`,
  connectionStart: f`インターネットを確認《かくにん》する`,
  connectionChecking: f`インターネットを確認《かくにん》しています。`,
  connectionResults: {
    offline: f`インターネットにつながっていません。`,
    none: f`予約《よやく》のサーバーから返事《へんじ》がありませんでした。`,
    unsteady: (milliseconds) =>
      f`インターネットがときどき切《き》れたり、遅《おそ》くなったりします。返事《へんじ》まで${milliseconds}ミリ秒《びょう》くらいです。`,
    slow: (milliseconds) =>
      f`インターネットが遅《おそ》いです。話《はなし》が切《き》れるかもしれません。返事《へんじ》まで${milliseconds}ミリ秒《びょう》くらいです。`,
    good: (milliseconds) =>
      f`インターネットはだいじょうぶです。返事《へんじ》まで${milliseconds}ミリ秒《びょう》くらいです。`,
  },
  connectionTodo: {
    offline: f`Wi-Fiなどを確認《かくにん》して、もう一度《いちど》押《お》してください。`,
    none: f`インターネットを確認《かくにん》して、もう一度《いちど》押《お》してください。ほかのページも開《ひら》かないときは、インターネットの問題《もんだい》です。`,
    unsteady: f`Wi-Fiの近《ちか》くに行《い》くか、ほかのアプリを閉《と》じてください。それから、もう一度《いちど》押《お》してください。`,
    slow: f`Wi-Fiの近《ちか》くに行《い》くか、ほかのアプリを閉《と》じてください。それから、もう一度《いちど》押《お》してください。`,
  },
  connectionEstimate: f`これは、だいたいの結果《けっか》です。ビデオ通話《つうわ》アプリのサーバーは調《しら》べていません。`,
  checkByPhone: f`相談《そうだん》の日《ひ》までに用意《ようい》できないときは、早《はや》めに電話《でんわ》してください。`,
};
