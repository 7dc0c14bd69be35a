import { f } from "./furigana.ts";
import type { ChallengeMessages } from "./messages-challenge.ts";

export const easyChallenge: ChallengeMessages = {
  challengeTitle: f`送《おく》る前《まえ》の確認《かくにん》をしています`,
  challengeWhat: f`機械《きかい》が自動《じどう》で申《もう》し込《こ》んでいないか、確《たし》かめています。この端末《たんまつ》が計算《けいさん》しています。あなたは何《なに》もしなくていいです。`,
  challengeWait: f`終《お》わったら、申《もう》し込《こ》みを自動《じどう》で送《おく》ります。まだ受《う》け付《つ》けていません。まだ予約《よやく》していません。`,
  challengeProgress: f`計算《けいさん》がどこまで進《すす》んだか`,
  challengeAtMost: (seconds) => f`長《なが》くても、あと${seconds}秒《びょう》くらいです。`,
  challengeCancel: f`やめて、前《まえ》の画面《がめん》に戻《もど》る`,
};
