import type { ChallengeMessages } from "./messages-challenge.ts";

export const jaChallenge: ChallengeMessages = {
  challengeTitle: "送信の前の確認をしています",
  challengeWhat:
    "プログラムによる自動の申し込みではないことを、この端末の計算で確かめています。あなたがすることはありません。",
  challengeWait:
    "終わると、申し込みを自動で送信します。まだ受け付けられていません。予約もできていません。",
  challengeProgress: "計算の進み具合",
  challengeAtMost: (seconds) => `長くても、あと約${seconds}秒です。`,
  challengeCancel: "やめて、確認の画面に戻る",
};
