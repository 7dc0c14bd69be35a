import { f } from "./furigana.ts";
import { easyMinutes } from "./ja-x-easy-format.ts";
import { easyBooking } from "./ja-x-easy-booking.ts";
import type { WishedMessages } from "./messages-hand-over.ts";

export const easyWished: WishedMessages = {
  wished: {
    slotTitle: f`希望《きぼう》の日《ひ》と時間《じかん》を選《えら》んでください`,
    slotLead: (minutes, atMost) =>
      f`相談《そうだん》は1回《かい》${atMost ? f`、長《なが》くても` : ""}${easyMinutes(minutes)}です。窓口《まどぐち》の予約《よやく》がいっぱいかどうかは、ここではわかりません。日《ひ》と時間《じかん》は、申《もう》し込《こ》みの後《あと》に、窓口《まどぐち》からの連絡《れんらく》で決《き》まります。`,
    noneOpenTitle: f`選《えら》ぶことができる日《ひ》がありません`,
    noneOpen: (until) =>
      f`${until}まで、希望《きぼう》できる日《ひ》と時間《じかん》がありません。急《いそ》いでいる人《ひと》は、窓口《まどぐち》に連絡《れんらく》してください。`,
    nextSlotsTitle: f`早《はや》い日《ひ》から希望《きぼう》を選《えら》ぶ`,
    legend: [
      f`○ 希望《きぼう》できます`,
      f`× 締切《しめきり》の後《あと》`,
      f`休《やす》み 窓口《まどぐち》の休《やす》み`,
      f`－ 受付《うけつけ》の期間《きかん》の外《そと》`,
    ],
    availabilityLoading: f`選《えら》ぶことができる日《ひ》を調《しら》べています。`,
    availabilityFailed: f`日《ひ》と時間《じかん》を見《み》せることができませんでした。もう一度《いちど》読《よ》んでください。`,
    dayReason: {
      open: f`希望《きぼう》できます`,
      weekend: f`土曜日《どようび》と日曜日《にちようび》は休《やす》みです`,
      holiday: f`祝日《しゅくじつ》の休《やす》みです`,
      "year-end": f`年末《ねんまつ》年始《ねんし》の休《やす》みです`,
      office: f`窓口《まどぐち》の休《やす》みです`,
      "deadline-passed": f`申《もう》し込《こ》みの締切《しめきり》がすぎました`,
      full: f`希望《きぼう》できる時間《じかん》がありません`,
      "beyond-horizon": f`まだ受付《うけつけ》をしていません`,
      past: f`もうすぎた日《ひ》です`,
    },
    dayOpenCount: (count) => f`希望《きぼう》できる時間《じかん》が${count}個《こ》あります`,
    applyBy: (moment) =>
      f`この時間《じかん》を希望《きぼう》する人《ひと》は、${moment}までにメールを送《おく》ってください。`,
    dateAndTime: f`希望《きぼう》の日《ひ》と時間《じかん》`,
    chosenSlot: f`希望《きぼう》の日《ひ》と時間《じかん》`,
    reviewLead: f`まだ送《おく》っていません。日《ひ》と時間《じかん》は、あなたの希望《きぼう》です。まだ決《き》まっていません。`,
    hints: {
      ...easyBooking.hints,
      email: f`窓口《まどぐち》は、このアドレスにメールを送《おく》ります。\n例《れい》: hanako@example.jp`,
    },
  },
};
