import type { DeviceCheckMessages } from "./messages-device-check.ts";

const faultsOf = (device: string): DeviceCheckMessages["deviceFaults"]["camera"] => ({
  insecure: {
    what: `本页面不是通过安全连接（https）打开的，无法检查${device}。`,
    todo: "请打开地址以https://开头的页面。",
  },
  unsupported: {
    what: `这个浏览器无法检查${device}。`,
    todo: "请将浏览器更新到最新版本，或使用其他浏览器打开。",
  },
  framed: {
    what: `本页面显示在其他页面之中，或者没有得到许可，无法检查${device}。`,
    todo: `请在新的标签页中单独打开本页面，或在浏览器的设置中允许使用${device}。`,
  },
  refused: {
    what: `没有允许使用${device}。`,
    todo: `请从地址栏旁边的图标等处打开网站设置，允许使用${device}，然后再按一次。如果仍然无法使用，请在电脑或手机的设置中确认是否允许浏览器使用${device}。`,
  },
  missing: {
    what: `没有找到${device}。`,
    todo: `请确认${device}是否已连接，或使用带有${device}的其他设备。`,
  },
  busy: {
    what: `无法启动${device}。可能正被其他应用使用。`,
    todo: "请关闭其他通话应用和其他页面，然后再按一次。",
  },
  unplugged: {
    what: `${device}的连接已断开。`,
    todo: "请重新连接，然后再按一次。",
  },
  failed: {
    what: `无法检查${device}。`,
    todo: "请再按一次，或重新启动浏览器。",
  },
});

export const zhHansDeviceCheck: DeviceCheckMessages = {
  checkTitle: "检查摄像头、麦克风和网络",
  checkPrivate: "影像和声音只在本页面中确认。不会录像或录音，也不会发送到任何地方。",
  checkAsks: "按下按钮后，浏览器会询问是否可以使用摄像头或麦克风。",
  checkPlace: "请使用咨询当天要用的设备，在当天要用的地点检查。请使用周围听不到谈话声的安静房间。",
  checkTitles: { camera: "摄像头", microphone: "麦克风" },
  cameraOptional: "在本咨询窗口咨询时，开不开摄像头都可以。",
  checkStart: { camera: "检查摄像头", microphone: "检查麦克风" },
  checkStop: { camera: "停止摄像头", microphone: "停止麦克风" },
  checkAsking: {
    camera: "浏览器正在询问是否可以使用摄像头。请选择“允许”。",
    microphone: "浏览器正在询问是否可以使用麦克风。请选择“允许”。",
  },
  checkStopped: { camera: "已停止摄像头。", microphone: "已停止麦克风。" },
  checkChoose: { camera: "要使用的摄像头", microphone: "要使用的麦克风" },
  checkUnnamed: (index) => `第${index}个`,
  cameraPreview: "摄像头的影像（只有您能看到）",
  cameraWorks: "摄像头可以使用。如果能在下面看到您自己，就没有问题。",
  cameraDark: "如果是全黑的，请打开镜头盖、选择其他摄像头，或关闭其他应用。",
  microphoneLevel: "麦克风的音量",
  loudness: { silent: "听不到", quiet: "太小", good: "合适", loud: "太大" },
  microphoneSpeak: "请用平时的声音对着麦克风说话。",
  microphoneWorks: "麦克风可以使用。能听到您的声音。",
  microphoneSilent: "还没有听到声音。请取消麦克风或耳机的静音、靠近一些说话，或选择其他麦克风。",
  deviceFaults: { camera: faultsOf("摄像头"), microphone: faultsOf("麦克风") },
  connectionTitle: "网络",
  connectionLead: "与预约服务器进行几次短暂的通信，测量得到回应所需的时间。",
  connectionStart: "检查网络",
  connectionChecking: "正在检查网络。",
  connectionResults: {
    offline: "没有连接到互联网。",
    none: "预约服务器没有回应。",
    unsteady: (milliseconds) => `网络不稳定（回应约需${milliseconds}毫秒，有中断或较大的延迟）。`,
    slow: (milliseconds) => `网络较慢（回应约需${milliseconds}毫秒）。谈话可能会中断。`,
    good: (milliseconds) => `网络稳定（回应约需${milliseconds}毫秒）。`,
  },
  connectionTodo: {
    offline: "请检查Wi-Fi或移动网络，然后再按一次。",
    none: "请检查网络连接，然后再按一次。如果其他页面也打不开，就是网络有问题。",
    unsteady: "请靠近Wi-Fi、关闭其他应用或改用网线，然后再按一次。",
    slow: "请靠近Wi-Fi、关闭其他应用或改用网线，然后再按一次。",
  },
  connectionEstimate:
    "这只是大致的估计。没有测量视频通话所需的速度，也没有测量与通话应用服务器之间的通信。",
  checkByPhone: "如果在当天之前无法准备好，请尽早打电话商量。",
};
