import { f } from "./furigana.ts";
import { jaMailWords } from "./ja-mail-words.ts";
import { easyWished } from "./ja-x-easy-wished.ts";
import type { HandOverMessages } from "./messages-hand-over.ts";

export const easyHandOver: HandOverMessages = {
  ...easyWished,
  chooseOfficeTitle: f`窓口《まどぐち》を選《えら》んでください`,
  chooseOfficeLead: f`窓口《まどぐち》を選《えら》ぶと、その窓口《まどぐち》のルールを読《よ》む画面《がめん》に行《い》きます。`,
  filterOffices: f`窓口《まどぐち》をさがす`,
  filterOfficesHint: f`窓口《まどぐち》の名前《なまえ》か、場所《ばしょ》の名前《なまえ》を書《か》いてください。\n例《れい》: 金沢《かなざわ》`,
  officesFound: (count) => f`窓口《まどぐち》が${count}か｜所《しょ》あります。`,
  noOfficeFound: f`その名前《なまえ》の窓口《まどぐち》はありません。短《みじか》く書《か》くか、消《け》してください。ひらがなで書《か》くと、見《み》つからないことがあります。`,
  otherArea: f`ほかの地域《ちいき》`,

  preparedTitle: f`メールを用意《ようい》しました。まだ送《おく》っていません`,
  preparedNotSent: f`まだ申《もう》し込《こ》んでいません。下《した》のメールを、あなたが送《おく》ってください。送《おく》ると、申《もう》し込《こ》みになります。`,
  preparedSendBy: (moment) =>
    f`希望《きぼう》の日《ひ》に間《ま》に合《あ》うのは、${moment}までに送《おく》ったメールです。`,
  preparedNotBooked: f`メールを送《おく》っても、予約《よやく》はまだ決《き》まりません。窓口《まどぐち》から日《ひ》と時間《じかん》の連絡《れんらく》が来《き》たら、予約《よやく》が決《き》まります。`,
  preparedReplyWithin: (openDays) =>
    f`窓口《まどぐち》は、開《あ》いている日《ひ》で${openDays}日《にち》以内《いない》に返事《へんじ》をします。土曜日《どようび》、日曜日《にちようび》、祝日《しゅくじつ》は数《かぞ》えません。`,
  preparedNoReply: (openDays) =>
    f`開《あ》いている日《ひ》で${openDays}日《にち》待《ま》っても返事《へんじ》がないことがあります。そのときは、メールが届《とど》いていないかもしれません。電話《でんわ》で聞《き》いてください。`,
  preparedNoReplyUnknown: f`返事《へんじ》がないときは、電話《でんわ》で聞《き》いてください。`,
  preparedSendTitle: f`メールを送《おく》る`,
  openMailProgram: f`メールのアプリを開《ひら》く`,
  openMailProgramHint: f`送《おく》り先《さき》、題名《だいめい》、文《ぶん》が入《はい》ったメールが開《ひら》きます。読《よ》んで確認《かくにん》して、メールのアプリで送《おく》ってください。`,
  openMailProgramWithoutBody: f`送《おく》り先《さき》と題名《だいめい》が入《はい》ったメールが開《ひら》きます。文《ぶん》は長《なが》いので、入《はい》りません。先《さき》に、下《した》の「文《ぶん》」をコピーしてください。開《ひら》いたメールにはりつけてから、送《おく》ってください。`,
  sampleAddress: f`このアドレスは見本《みほん》です。メールは届《とど》きません。だから、メールのアプリは開《ひら》きません。本当《ほんとう》の申《もう》し込《こ》みはできません。`,
  copyTitle: f`用意《ようい》したメール`,
  copyLead: f`メールのアプリが開《ひら》かない人《ひと》は、1つずつコピーしてください。そして、新《あたら》しいメールにはりつけてください。`,
  mailTo: f`送《おく》り先《さき》`,
  mailSubject: f`題名《だいめい》`,
  mailBody: f`文《ぶん》`,
  mailIsJapanese: f`窓口《まどぐち》の人《ひと》が読《よ》むので、ふつうの日本語《にほんご》です。`,
  copy: f`コピーする`,
  copyOf: (what) => f`${what}をコピーする`,
  copied: (what) => f`${what}をコピーしました。メールは、まだ送《おく》っていません。`,
  copySelected: (what) =>
    f`${what}をコピーできませんでした。今《いま》、${what}を選《えら》んであります。自分《じぶん》でコピーしてください（Ctrl+C や「コピー」）。`,
  afterSendingTitle: f`送《おく》った後《あと》`,
  mailWords: jaMailWords,

  handOverTitle: f`予約《よやく》は、ほかのサイトでします`,
  handOverNotBooked: f`まだ予約《よやく》していません。`,
  handOverPrepareTitle: f`用意《ようい》してください`,
  handOverLink: f`予約《よやく》サイトへ行《い》く`,
  handOverNothingSent: f`この画面《がめん》で選《えら》んだことは、予約《よやく》サイトに送《おく》りません。予約《よやく》サイトが、もう一度《いちど》聞《き》くことがあります。予約《よやく》を見《み》ること、やめることも、予約《よやく》サイトでしてください。`,
};
