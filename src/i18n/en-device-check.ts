import type { DeviceCheckMessages } from "./messages-device-check.ts";

const faultsOf = (
  device: string,
): DeviceCheckMessages["deviceFaults"][keyof DeviceCheckMessages["deviceFaults"]] => ({
  insecure: {
    what: `This page was not opened over a secure connection (https), so the ${device} cannot be checked.`,
    todo: "Open the page whose address begins with https://.",
  },
  unsupported: {
    what: `The ${device} cannot be checked in this browser.`,
    todo: "Update the browser, or open the page in another one.",
  },
  framed: {
    what: `The ${device} cannot be checked, because this page is shown inside another page or has no permission.`,
    todo: `Open this page by itself in a new tab, or allow the ${device} in the browser's settings.`,
  },
  refused: {
    what: `The ${device} is not allowed.`,
    todo: `Open the site's settings, for example from the icon beside the address, allow the ${device}, and press again. If that does not help, check in the settings of your computer or phone that the browser may use the ${device}.`,
  },
  missing: {
    what: `No ${device} was found.`,
    todo: `Check that a ${device} is connected, or use another device that has one.`,
  },
  busy: {
    what: `The ${device} does not start. Another app may be using it.`,
    todo: "Close other call apps and other tabs, and press again.",
  },
  unplugged: {
    what: `The ${device} was disconnected.`,
    todo: "Connect it again, and press again.",
  },
  failed: {
    what: `The ${device} could not be checked.`,
    todo: "Press again, or restart the browser.",
  },
});

export const enDeviceCheck: DeviceCheckMessages = {
  checkTitle: "Camera, microphone and connection check",
  checkPrivate:
    "Picture and sound stay on this page. Nothing is recorded, and nothing is sent anywhere.",
  checkAsks:
    "When you press a button, the browser asks whether the camera or microphone may be used.",
  checkPlace:
    "Please check with the device and at the place that you will use on the day. Use a quiet room where nobody else can hear you.",
  checkTitles: { camera: "Camera", microphone: "Microphone" },
  cameraOptional: "At this office's consultations your camera may be on or off, as you like.",
  checkStart: { camera: "Check the camera", microphone: "Check the microphone" },
  checkStop: { camera: "Stop the camera", microphone: "Stop the microphone" },
  checkAsking: {
    camera: "The browser is asking whether the camera may be used. Please choose “Allow”.",
    microphone: "The browser is asking whether the microphone may be used. Please choose “Allow”.",
  },
  checkStopped: {
    camera: "The camera was stopped.",
    microphone: "The microphone was stopped.",
  },
  checkChoose: { camera: "Camera to use", microphone: "Microphone to use" },
  checkUnnamed: (index) => `Number ${index}`,
  cameraPreview: "Camera picture (only you can see it)",
  cameraWorks: "The camera works. If you see yourself below, everything is fine.",
  cameraDark: "If it is dark, open the camera's cover, choose another camera, or close other apps.",
  microphoneLevel: "Microphone level",
  loudness: {
    silent: "Nothing heard",
    quiet: "Quiet",
    good: "Good",
    loud: "Too loud",
  },
  microphoneSpeak: "Speak into the microphone in your usual voice.",
  microphoneWorks: "The microphone works. Your voice comes through.",
  microphoneSilent:
    "No voice has come through yet. Unmute the microphone or headset, speak closer to it, or choose another microphone.",
  deviceFaults: { camera: faultsOf("camera"), microphone: faultsOf("microphone") },
  connectionTitle: "Connection",
  connectionLead: "A few short calls to the booking server measure how long an answer takes.",
  connectionStart: "Check the connection",
  connectionChecking: "Checking the connection.",
  connectionResults: {
    offline: "You are not connected to the internet.",
    none: "The booking server did not answer.",
    unsteady: (milliseconds) =>
      `The connection is not steady (an answer takes about ${milliseconds} ms, with gaps or long delays).`,
    slow: (milliseconds) =>
      `The connection is slow (an answer takes about ${milliseconds} ms). The conversation may break up.`,
    good: (milliseconds) => `The connection is steady (an answer takes about ${milliseconds} ms).`,
  },
  connectionTodo: {
    offline: "Check your Wi-Fi or mobile connection, and press again.",
    none: "Check your connection and press again. If other pages do not open either, the connection is at fault.",
    unsteady: "Move closer to the Wi-Fi, close other apps or use a cable, and press again.",
    slow: "Move closer to the Wi-Fi, close other apps or use a cable, and press again.",
  },
  connectionEstimate:
    "This is an estimate. It measures neither the speed that a video call needs nor the connection to the meeting app's servers.",
  checkByPhone: "If you cannot get ready in time, please call the office early.",
};
