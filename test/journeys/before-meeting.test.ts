import { expect } from "@open-wc/testing";
import { FakeMedia, leavesMedia } from "../../demo/gallery/fake-media.ts";
import { preparesBooking, signedInVisitor } from "../support/account-journey.ts";
import { withoutPauses } from "../support/fake-fetch.ts";
import { books } from "../support/journey.ts";
import { looksUpByMail, requestsAtKanagawa } from "../support/receipt-journey.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import { ja } from "../support/view-words.ts";
import { Recorder } from "./support/recorder.ts";

const FORBIDDEN = ["MediaRecorder", "RTCPeerConnection", "WebSocket", "ImageCapture"] as const;

/** Ways to keep or send picture and sound; @returns which of them were used. */
function watchesRecorders(): string[] {
  const used: string[] = [];
  for (const name of FORBIDDEN) {
    const real = Object.getOwnPropertyDescriptor(window, name);
    if (!real) continue;
    Object.defineProperty(window, name, {
      configurable: true,
      get: () => {
        used.push(name);
        return real.value as unknown;
      },
    });
    restores.push(() => Object.defineProperty(window, name, real));
  }
  return used;
}
const restores: (() => void)[] = [];

async function checksEverything(visitor: Visitor): Promise<void> {
  await visitor.presses(ja.deviceCheck);
  await visitor.presses(ja.checkStart.camera);
  await visitor.sees(ja.cameraWorks);
  await visitor.presses(ja.checkStart.microphone);
  await visitor.sees(ja.microphoneWorks);
  await visitor.presses(ja.connectionStart);
  await visitor.sees(ja.connectionEstimate);
}

describe("before the meeting", () => {
  withoutPauses();
  let media: FakeMedia;
  beforeEach(() => {
    media = new FakeMedia();
    media.loudness = 0.1;
  });
  afterEach(() => {
    for (const restore of restores.splice(0)) restore();
    leavePage();
    leavesMedia();
  });

  it("somebody who has booked tries out camera, microphone and connection; nothing is kept, and nobody but the office's backend asked", async () => {
    const visitor = await Visitor.opens("kitakyushu-mothers");
    const reader = await books(visitor);
    visitor.leaves();
    const before = reader.requests.length;
    const used = watchesRecorders();
    const recorder = new Recorder();
    await checksEverything(reader);
    recorder.stops();

    expect(used).to.deep.equal([]);
    const asked = reader.requests.slice(before).map(({ method, url }) => `${method} ${url}`);
    expect(new Set(asked)).to.deep.equal(new Set([`GET ${reader.api.base}/health`]));
    expect(recorder.traces.map(({ where, what }) => `${where}: ${what}`)).to.deep.equal([]);
    expect(media.used).to.have.length(2);

    reader.leaves();
    expect(media.used).to.deep.equal([]);
    expect(media.openContexts).to.equal(0);
  });

  it("somebody with a receipt number finds the same beside the booking, and not beside the question whether to cancel", async () => {
    const visitor = await Visitor.opens("kanagawa");
    await requestsAtKanagawa(visitor);
    const reader = await looksUpByMail(visitor);
    visitor.leaves();
    expect(reader.isOffered(ja.toCalendar)).to.equal(true);
    await checksEverything(reader);
    expect(reader.text).to.include(ja.cameraOptional);
    await reader.presses(ja.cancelHereAsk);
    await reader.sees(ja.cancelHereSure);
    expect(reader.isOffered(ja.deviceCheck)).to.equal(false);
    expect(media.used, "let go of").to.deep.equal([]);
  });

  it("somebody with an account finds the check below the own bookings, once there is one", async () => {
    const visitor = await signedInVisitor();
    await visitor.sees(ja.ownBookingsNone);
    expect(visitor.isOffered(ja.deviceCheck)).to.equal(false);
    await preparesBooking(visitor);
    await visitor.presses(ja.sendAccount);
    await visitor.reaches("booked");
    await visitor.presses(ja.ownBookings);
    await visitor.isAt(ja.ownBookingsTitle);
    await checksEverything(visitor);
  });
});
