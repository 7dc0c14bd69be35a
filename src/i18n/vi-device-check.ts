import type { DeviceCheckMessages } from "./messages-device-check.ts";

const faultsOf = (device: string): DeviceCheckMessages["deviceFaults"]["camera"] => ({
  insecure: {
    what: `Trang này không được mở bằng kết nối an toàn (https) nên không kiểm tra được ${device}.`,
    todo: "Hãy mở trang có địa chỉ bắt đầu bằng https://.",
  },
  unsupported: {
    what: `Trình duyệt này không kiểm tra được ${device}.`,
    todo: "Hãy cập nhật trình duyệt hoặc mở bằng trình duyệt khác.",
  },
  framed: {
    what: `Không kiểm tra được ${device} vì trang này được hiển thị bên trong một trang khác hoặc chưa được cho phép.`,
    todo: `Hãy mở riêng trang này trong thẻ mới, hoặc cho phép dùng ${device} trong phần cài đặt của trình duyệt.`,
  },
  refused: {
    what: `Chưa cho phép dùng ${device}.`,
    todo: `Hãy mở cài đặt của trang web, ví dụ từ biểu tượng bên cạnh thanh địa chỉ, cho phép dùng ${device} rồi nhấn lại. Nếu vẫn không được, hãy kiểm tra trong cài đặt của máy tính hoặc điện thoại xem trình duyệt có được phép dùng ${device} không.`,
  },
  missing: {
    what: `Không tìm thấy ${device}.`,
    todo: `Hãy kiểm tra xem đã kết nối ${device} chưa, hoặc dùng thiết bị khác có ${device}.`,
  },
  busy: {
    what: `Không khởi động được ${device}. Có thể ứng dụng khác đang dùng.`,
    todo: "Hãy đóng các ứng dụng gọi và các trang khác rồi nhấn lại.",
  },
  unplugged: {
    what: `Đã mất kết nối với ${device}.`,
    todo: "Hãy kết nối lại rồi nhấn lại.",
  },
  failed: {
    what: `Không kiểm tra được ${device}.`,
    todo: "Hãy nhấn lại hoặc khởi động lại trình duyệt.",
  },
});

export const viDeviceCheck: DeviceCheckMessages = {
  checkTitle: "Kiểm tra camera, micrô và kết nối",
  checkPrivate:
    "Hình ảnh và âm thanh chỉ ở trên màn hình này. Không ghi hình, không ghi âm và không gửi đi đâu cả.",
  checkAsks: "Khi bạn nhấn nút, trình duyệt sẽ hỏi có được dùng camera hoặc micrô không.",
  checkPlace:
    "Hãy kiểm tra bằng thiết bị và tại nơi bạn sẽ dùng vào ngày tư vấn. Hãy dùng phòng yên tĩnh, nơi người khác không nghe thấy.",
  checkTitles: { camera: "Camera", microphone: "Micrô" },
  cameraOptional: "Trong buổi tư vấn của văn phòng này, bạn bật hay tắt camera đều được.",
  checkStart: { camera: "Kiểm tra camera", microphone: "Kiểm tra micrô" },
  checkStop: { camera: "Tắt camera", microphone: "Tắt micrô" },
  checkAsking: {
    camera: "Trình duyệt đang hỏi có được dùng camera không. Hãy chọn “Cho phép”.",
    microphone: "Trình duyệt đang hỏi có được dùng micrô không. Hãy chọn “Cho phép”.",
  },
  checkStopped: { camera: "Đã tắt camera.", microphone: "Đã tắt micrô." },
  checkChoose: { camera: "Camera sử dụng", microphone: "Micrô sử dụng" },
  checkUnnamed: (index) => `Số ${index}`,
  cameraPreview: "Hình ảnh từ camera (chỉ bạn nhìn thấy)",
  cameraWorks: "Camera dùng được. Nếu bạn thấy mình ở bên dưới thì không có vấn đề gì.",
  cameraDark:
    "Nếu hình tối đen, hãy mở nắp che camera, chọn camera khác hoặc đóng các ứng dụng khác.",
  microphoneLevel: "Âm lượng của micrô",
  loudness: { silent: "Không nghe thấy", quiet: "Nhỏ", good: "Vừa phải", loud: "Quá to" },
  microphoneSpeak: "Hãy nói vào micrô bằng giọng bình thường.",
  microphoneWorks: "Micrô dùng được. Đã nghe thấy giọng nói của bạn.",
  microphoneSilent:
    "Chưa nghe thấy giọng nói. Hãy bật tiếng micrô hoặc tai nghe, nói gần hơn hoặc chọn micrô khác.",
  deviceFaults: { camera: faultsOf("camera"), microphone: faultsOf("micrô") },
  connectionTitle: "Kết nối",
  connectionLead: "Đo thời gian trả lời bằng vài lần liên lạc ngắn với máy chủ đặt lịch.",
  connectionStart: "Kiểm tra kết nối",
  connectionChecking: "Đang kiểm tra kết nối.",
  connectionResults: {
    offline: "Thiết bị chưa kết nối Internet.",
    none: "Máy chủ đặt lịch không trả lời.",
    unsteady: (milliseconds) =>
      `Kết nối không ổn định (trả lời mất khoảng ${milliseconds} ms, có lúc gián đoạn hoặc rất chậm).`,
    slow: (milliseconds) =>
      `Kết nối chậm (trả lời mất khoảng ${milliseconds} ms). Cuộc nói chuyện có thể bị ngắt quãng.`,
    good: (milliseconds) => `Kết nối ổn định (trả lời mất khoảng ${milliseconds} ms).`,
  },
  connectionTodo: {
    offline: "Hãy kiểm tra Wi-Fi hoặc mạng di động rồi nhấn lại.",
    none: "Hãy kiểm tra kết nối rồi nhấn lại. Nếu các trang khác cũng không mở được thì kết nối có vấn đề.",
    unsteady: "Hãy lại gần Wi-Fi, đóng các ứng dụng khác hoặc dùng dây mạng rồi nhấn lại.",
    slow: "Hãy lại gần Wi-Fi, đóng các ứng dụng khác hoặc dùng dây mạng rồi nhấn lại.",
  },
  connectionEstimate:
    "Đây chỉ là ước lượng. Tốc độ cần cho cuộc gọi video và đường truyền tới máy chủ của ứng dụng gọi không được đo.",
  checkByPhone: "Nếu không chuẩn bị kịp trước ngày tư vấn, hãy sớm gọi điện cho văn phòng.",
};
