import type { AllMessages } from "../../../src/i18n/messages.ts";
import { FakeMedia, hasNoMedia, twoCameras } from "../fake-media.ts";
import type { Example } from "./examples.ts";
import type { Page } from "../page.ts";

const office = "kanagawa";

async function opens(page: Page, t: AllMessages): Promise<void> {
  await page.presses(t.deviceCheck);
  await page.sees(t.checkTitle);
}

const example = (
  name: string,
  prepare: () => void,
  does: Required<Example>["does"],
  says: Example["says"],
): Example => ({
  name,
  office,
  prepare,
  state: ({ booking }) => ({ step: "booked", booking: booking() }),
  does: async (page, t) => {
    await opens(page, t);
    await does(page, t);
  },
  says,
});

/** What somebody sees who tries out their device. */
export const checkStates: readonly Example[] = [
  example(
    "the check of camera, microphone and connection",
    hasNoMedia,
    async () => {},
    (t) => t.checkPrivate,
  ),
  example(
    "a camera that works, one of two",
    () => new FakeMedia(twoCameras),
    (page, t) => page.presses(t.checkStart.camera),
    (t) => t.cameraWorks,
  ),
  example(
    "a microphone through which a voice comes",
    () => {
      new FakeMedia().loudness = 0.1;
    },
    (page, t) => page.presses(t.checkStart.microphone),
    (t) => t.microphoneWorks,
  ),
  example(
    "a camera that another app uses, and a microphone that is not there",
    () => new FakeMedia().refuses("NotReadableError"),
    async (page, t) => {
      await page.presses(t.checkStart.camera);
      await page.sees(t.deviceFaults.camera.busy.what);
      hasNoMedia();
      await page.presses(t.checkStart.microphone);
    },
    (t) => t.deviceFaults.microphone.unsupported.todo,
  ),
  example(
    "a connection that was measured",
    hasNoMedia,
    (page, t) => page.presses(t.connectionStart),
    (t) => t.connectionEstimate,
  ),
  {
    name: "a booking that could not be copied, with the other calendars open",
    office: "otaru",
    state: ({ booking }) => ({ step: "booked", booking: booking() }),
    prepare: () => {
      Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined });
    },
    does: async (page, t) => {
      await page.sees(t.otherCalendars);
      page.one("summary").click();
      await page.presses(t.copyBooking);
    },
    says: (t) => t.bookingNotCopied,
  },
];
