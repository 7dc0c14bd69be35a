import type { ChallengeMessages } from "./messages-challenge.ts";

export const viChallenge: ChallengeMessages = {
  challengeTitle: "Đang kiểm tra trước khi gửi",
  challengeWhat:
    "Thiết bị này đang tính toán để chứng tỏ yêu cầu không do chương trình tự động gửi. Bạn không cần làm gì.",
  challengeWait:
    "Khi xong, yêu cầu sẽ tự động được gửi. Yêu cầu chưa được tiếp nhận và lịch hẹn chưa được đặt.",
  challengeProgress: "Tiến độ kiểm tra",
  challengeAtMost: (seconds) => `Nhiều nhất còn khoảng ${seconds} giây.`,
  challengeCancel: "Dừng và quay lại trang kiểm tra nội dung",
};
