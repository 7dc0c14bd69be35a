import { expect } from "@open-wc/testing";
import { http, HttpResponse } from "msw";
import { MOCK_API_BASE } from "../../mock-api/in-process.ts";
import type { OfficeId } from "../../mock-api/offices/index.ts";
import {
  FakeMedia,
  hasNoMedia,
  isOffline,
  leavesMedia,
  pageIs,
  twoCameras,
} from "../../demo/gallery/fake-media.ts";
import { focusedElement } from "../support/page.ts";
import { Stage, translates } from "../support/view-step.ts";
import { ja, words } from "../support/view-words.ts";

type Prepare = Parameters<typeof Stage.opens>[1]["prepare"];

/** A booked meeting with the check open. */
async function opens(office: OfficeId = "otaru", prepare?: Prepare): Promise<Stage> {
  const stage = await Stage.opens(office, {
    state: ({ booking }) => ({ step: "booked", booking: booking() }),
    ...(prepare ? { prepare } : {}),
  });
  await stage.presses(ja.deviceCheck);
  await stage.sees(ja.checkTitle);
  return stage;
}

const startsCamera = async (stage: Stage) => {
  await stage.presses(ja.checkStart.camera);
  await stage.sees(ja.cameraWorks);
};
const startsMicrophone = async (stage: Stage) => {
  await stage.presses(ja.checkStart.microphone);
  await stage.sees(ja.microphoneSpeak);
};

describe("the check of a visitor's device", () => {
  afterEach(() => {
    Stage.closes();
    leavesMedia();
  });

  it("says that nothing is recorded or sent, and asks for nothing by itself", async () => {
    const media = new FakeMedia();
    const stage = await opens();
    expect(stage.text).to.include(ja.checkPrivate).and.include(ja.checkAsks);
    expect(media.asked).to.deep.equal([]);
    expect(focusedElement()?.textContent.trim()).to.equal(ja.checkTitle);
  });

  it("shows the camera's picture to the visitor alone, without its sound", async () => {
    const media = new FakeMedia();
    const stage = await opens();
    await startsCamera(stage);
    expect(media.asked).to.deep.equal([{ video: true }]);
    const video = stage.one<HTMLVideoElement>("video");
    expect(video.getAttribute("aria-label")).to.equal(ja.cameraPreview);
    expect(video.hasAttribute("playsinline"), "not over the whole screen of a phone").to.equal(
      true,
    );
    expect(video.muted).to.equal(true);
    expect(video.srcObject instanceof MediaStream).to.equal(true);
    expect(stage.all("select")).to.have.length(0);
  });

  it("lets go of the camera on a press, and keeps the focus on that button", async () => {
    const media = new FakeMedia();
    const stage = await opens();
    await startsCamera(stage);
    await stage.presses(ja.checkStop.camera);
    await stage.sees(ja.checkStopped.camera);
    expect(media.used).to.deep.equal([]);
    expect(stage.all("video")).to.have.length(0);
    expect(focusedElement()?.textContent.trim()).to.equal(ja.checkStart.camera);
  });

  it("lets go of everything when the step is left", async () => {
    const media = new FakeMedia();
    const stage = await opens();
    await startsCamera(stage);
    await startsMicrophone(stage);
    expect(media.used).to.deep.equal(["camera-1", "microphone-1"]);
    stage.step.remove();
    expect(media.used).to.deep.equal([]);
    expect(media.openContexts).to.equal(0);
  });

  it("lets go of everything when the page is hidden, and says so", async () => {
    const media = new FakeMedia();
    const stage = await opens();
    await startsCamera(stage);
    await startsMicrophone(stage);
    pageIs(true);
    expect(media.used).to.deep.equal([]);
    pageIs(false);
    await stage.sees(ja.checkStopped.camera);
    await stage.sees(ja.checkStopped.microphone);
  });

  it("lets go of a camera that comes after the step was left", async () => {
    const media = new FakeMedia();
    const answers = media.takesItsTime();
    const stage = await opens();
    await stage.presses(ja.checkStart.camera);
    await stage.sees(ja.checkAsking.camera);
    stage.step.remove();
    answers();
    await stage.waitsFor(() => media.tracks.length === 1, "the camera");
    await stage.waitsFor(() => media.used.length === 0, "the camera to be let go of");
  });

  it("asks once, however often the button is pressed meanwhile", async () => {
    const media = new FakeMedia();
    const answers = media.takesItsTime();
    const stage = await opens();
    await stage.presses(ja.checkStart.camera);
    await stage.presses(ja.checkStart.camera);
    answers();
    await stage.sees(ja.cameraWorks);
    expect(media.asked).to.have.length(1);
  });

  it("offers another camera where there are several, also one without a name", async () => {
    const media = new FakeMedia(twoCameras);
    const stage = await opens();
    await startsCamera(stage);
    const select = stage.one<HTMLSelectElement>("#choose-camera");
    expect([...select.options].map(({ text }) => text.trim())).to.deep.equal([
      "Front",
      ja.checkUnnamed(2),
    ]);
    expect(select.value).to.equal("camera-1");
    select.focus();
    select.value = "camera-2";
    select.dispatchEvent(new Event("change"));
    await stage.waitsFor(() => media.used.join() === "camera-2", "the other camera alone");
    await stage.sees(ja.cameraWorks);
    expect(select.value).to.equal("camera-2");
    expect(focusedElement(), "the choice keeps the focus").to.equal(select);
  });

  it("still offers another camera when the chosen one does not start", async () => {
    const media = new FakeMedia(twoCameras);
    const stage = await opens();
    await startsCamera(stage);
    media.refuses("NotReadableError");
    const select = stage.one<HTMLSelectElement>("#choose-camera");
    select.value = "camera-2";
    select.dispatchEvent(new Event("change"));
    await stage.sees(ja.deviceFaults.camera.busy.what);
    expect(stage.all("#choose-camera")).to.have.length(1);
    expect(media.used).to.deep.equal([]);
  });

  const refusals = [
    ["NotAllowedError", "refused"],
    ["NotFoundError", "missing"],
    ["NotReadableError", "busy"],
    ["TypeError", "failed"],
  ] as const;
  for (const [name, fault] of refusals) {
    for (const device of ["camera", "microphone"] as const) {
      it(`says what to do when the ${device} is refused with ${name}, and can be tried again`, async () => {
        // The tests' own page may stand in a frame, where a refusal means something else.
        const isFramed = window.self !== window.top;
        const media = new FakeMedia();
        media.refuses(name);
        const stage = await opens();
        await stage.presses(ja.checkStart[device]);
        const found = isFramed && fault === "refused" ? "framed" : fault;
        const { what, todo } = ja.deviceFaults[device][found];
        await stage.sees(what);
        expect(stage.text).to.include(todo);
        await stage.presses(ja.checkStart[device]);
        await stage.sees(what);
        expect(media.asked).to.have.length(2);
      });
    }
  }

  it("says so where the browser has no such thing", async () => {
    hasNoMedia();
    const stage = await opens();
    await stage.presses(ja.checkStart.microphone);
    await stage.sees(ja.deviceFaults.microphone.unsupported.what);
  });

  it("says so when the camera is unplugged", async () => {
    const media = new FakeMedia();
    const stage = await opens();
    await startsCamera(stage);
    media.tracks[0]!.ends();
    await stage.sees(ja.deviceFaults.camera.unplugged.what);
    expect(media.used).to.deep.equal([]);
  });

  it("shows the microphone's level as a meter that says it in words, and says when a voice came through", async () => {
    const media = new FakeMedia();
    const stage = await opens();
    await startsMicrophone(stage);
    const meter = stage.one<HTMLMeterElement>("meter");
    expect(meter.labels[0]?.textContent).to.equal(ja.microphoneLevel);
    expect(meter.getAttribute("aria-valuetext")).to.equal(ja.loudness.silent);
    media.loudness = 0.1;
    await stage.sees(ja.microphoneWorks);
    expect(meter.value).to.be.within(50, 90);
    expect(meter.getAttribute("aria-valuetext")).to.equal(ja.loudness.good);
    media.loudness = 0;
    await stage.waitsFor(() => meter.value === 0, "the level to fall");
    expect(stage.text, "it works, also while nobody speaks").to.include(ja.microphoneWorks);
  });

  it("says that the camera is optional where the office does, and nowhere else", async () => {
    expect((await opens("kanagawa")).text).to.include(ja.cameraOptional);
    Stage.closes();
    expect((await opens("otaru")).text).not.to.include(ja.cameraOptional);
  });

  it("goes on speaking another language, with the camera on", async () => {
    const media = new FakeMedia();
    const stage = await opens();
    await startsCamera(stage);
    await stage.speaks("en");
    await stage.sees(words.en.cameraWorks);
    expect(media.used).to.deep.equal(["camera-1"]);
  });

  it("says what came of it also on a translated page", async () => {
    const media = new FakeMedia();
    const stage = await opens();
    await startsCamera(stage);
    translates(stage);
    media.tracks[0]!.ends();
    await stage.sees(ja.deviceFaults.camera.unplugged.what);
  });
});

describe("the check of the connection", () => {
  afterEach(() => {
    Stage.closes();
    leavesMedia();
  });
  const HEALTH = `${MOCK_API_BASE}/health`;

  it("times the office's own backend, and says that it is an estimate", async () => {
    const asked: string[] = [];
    const stage = await opens("otaru", (server) =>
      server.use(
        http.get(HEALTH, ({ request }) => {
          asked.push(request.url);
        }),
      ),
    );
    await stage.presses(ja.connectionStart);
    await stage.sees(/返事までおよそ\d+ミリ秒/u);
    expect(stage.text).to.include(ja.connectionEstimate);
    expect(new Set(asked)).to.deep.equal(new Set([HEALTH]));
    expect(asked).to.have.length(6);
  });

  it("says so when the device is offline, and asks nobody", async () => {
    let asked = 0;
    isOffline();
    const stage = await opens("otaru", (server) =>
      server.use(
        http.get(HEALTH, () => {
          asked += 1;
        }),
      ),
    );
    await stage.presses(ja.connectionStart);
    await stage.sees(ja.connectionResults.offline);
    expect(stage.text).to.include(ja.connectionTodo.offline);
    expect(asked).to.equal(0);
  });

  it("says so when nobody answers", async () => {
    const stage = await opens("otaru", (server) =>
      server.use(http.get(HEALTH, () => HttpResponse.error())),
    );
    await stage.presses(ja.connectionStart);
    await stage.sees(ja.connectionResults.none);
  });

  it("does not take a captive portal for an answer", async () => {
    const stage = await opens("otaru", (server) =>
      server.use(http.get(HEALTH, () => HttpResponse.html("<title>Free Wi-Fi</title>"))),
    );
    await stage.presses(ja.connectionStart);
    await stage.sees(ja.connectionResults.none);
  });

  it("takes a backend that is paused for one that answers", async () => {
    const stage = await opens("otaru", (server) =>
      server.use(
        http.get(HEALTH, () =>
          HttpResponse.json(
            { status: 503, code: "booking-paused" },
            { status: 503, headers: { "content-type": "application/problem+json" } },
          ),
        ),
      ),
    );
    await stage.presses(ja.connectionStart);
    await stage.sees(/返事までおよそ\d+ミリ秒/u);
  });

  it("runs once, however often the button is pressed", async () => {
    let asked = 0;
    const answer = Promise.withResolvers<void>();
    const stage = await opens("otaru", (server) =>
      server.use(
        http.get(HEALTH, async () => {
          asked += 1;
          await answer.promise;
        }),
      ),
    );
    await stage.presses(ja.connectionStart);
    await stage.presses(ja.connectionStart);
    answer.resolve();
    await stage.sees(/返事までおよそ\d+ミリ秒/u);
    expect(asked).to.equal(6);
  });
});
