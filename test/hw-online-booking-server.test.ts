import { expect } from "@open-wc/testing";
import { delay, http, HttpResponse, type HttpResponseResolver } from "msw";
import { Temporal } from "../src/domain/temporal.ts";
import { StepLoader, stepFiles } from "../src/views/step-loader.ts";
import { createMockApi, MOCK_API_BASE } from "../mock-api/in-process.ts";
import { officeJson } from "../mock-api/offices/index.ts";
import { NOW } from "../demo/gallery/states/facts.ts";
import { HostPage } from "./support/view-host.ts";

const office = "otaru";

/** A server that answers the first question of all otherwise, until it is told to go on. */
function serverWith(answer: HttpResponseResolver) {
  const server = createMockApi({ now: NOW });
  let recovered = false;
  server.use(
    http.get(`${MOCK_API_BASE}/offices/:office`, (info) => (recovered ? undefined : answer(info))),
  );
  return {
    server,
    recovers: () => {
      recovered = true;
    },
  };
}

const answers: readonly (readonly [what: string, answer: HttpResponseResolver, says: string])[] = [
  [
    "a login page",
    () => HttpResponse.html("<title>Free Wi-Fi</title>"),
    "did not answer as the booking API (not JSON)",
  ],
  [
    "a page that says it is not there",
    () => HttpResponse.html("Not found", { status: 404 }),
    "status 404 without problem details",
  ],
  ["an error of its own", () => new HttpResponse("", { status: 500 }), "answered 500 http-500"],
  ["a redirect", () => HttpResponse.redirect("https://login.example/"), "a redirect"],
  ["nothing at all", () => HttpResponse.error(), "Check that the backend runs"],
  [
    "half an answer",
    () => HttpResponse.json({ id: "otaru" }),
    "broke the contract: name is missing",
  ],
];

describe("when the server answers", () => {
  const { random } = Math;
  before(() => {
    // Without pauses between the tries.
    Math.random = () => 0;
  });
  after(() => {
    Math.random = random;
  });
  afterEach(() => HostPage.clears());

  for (const [what, answer, says] of answers) {
    it(`with ${what}, the fallback is seen, the owner is told once, and a press tries again`, async () => {
      const { server, recovers } = serverWith(answer);
      const page = await HostPage.places({ office }, { server });
      await page.sees("オンライン予約を表示できません");
      expect(page.isFallbackShown).to.equal(true);
      expect(page.one('[role="alert"]').textContent).to.include("予約も取り消しも行っていません");
      expect(page.toldOwner).to.have.length(1);
      expect(page.toldOwner[0]).to.include(`${MOCK_API_BASE}/offices/otaru`).and.include(says);

      await page.presses("もう一度読み込む");
      await page.waitsFor(() => page.toldOwner.length === 2, "a second line for the owner");
      expect(page.isFallbackShown).to.equal(true);

      recovers();
      await page.presses("もう一度読み込む");
      await page.reaches("consent");
      expect(page.isFallbackShown).to.equal(false);
      expect(page.toldOwner).to.have.length(2);
    });
  }

  it("slowly, the fallback is seen meanwhile", async () => {
    const { server } = serverWith(async () => {
      await delay("infinite");
    });
    const page = await HostPage.places({ office }, { server });
    await page.sees("予約の受付状況を読み込んでいます。");
    expect(page.one('[role="status"]').textContent).to.include("読み込んでいます");
    expect(page.isFallbackShown).to.equal(true);
    expect(page.step).to.equal("");
    expect(page.events).to.deep.equal([]);
  });

  it("with a profile that cannot work, the owner is told of every fault by its path", async () => {
    const { server } = serverWith(() => {
      const json = officeJson(office, Temporal.Instant.from(NOW));
      const slots = { times: { kind: "starts", starts: [] }, minutes: 0 };
      return HttpResponse.json({
        ...json,
        timeZone: "Mars/Base",
        slots,
        fields: [{ name: "shoeSize", required: true }],
        procedure: { kind: "telepathy" },
        horizon: undefined,
      });
    });
    const page = await HostPage.places({ office }, { server });
    await page.sees("オンライン予約を表示できません");
    expect(page.toldOwner).to.have.length(1);
    for (const fault of [
      "timeZone must be a time zone's IANA name",
      "slots.times.starts must not be empty",
      "slots.minutes must be a whole number from 1",
      "fields[0].name must be one of",
      "procedure.kind has a kind that this version does not know",
      "horizon is missing",
    ]) {
      expect(page.toldOwner[0]).to.include(fault);
    }
    expect(page.isFallbackShown).to.equal(true);
  });

  it("with rules that contradict each other, the owner is told where", async () => {
    const { server } = serverWith(() => {
      const json = officeJson(office, Temporal.Instant.from(NOW));
      const deadlines = [{ event: "confirm", kind: "calendar-days-before", days: 90 }];
      return HttpResponse.json({ ...json, deadlines });
    });
    const page = await HostPage.places({ office }, { server });
    await page.sees("オンライン予約を表示できません");
    expect(page.toldOwner[0]).to.include("deadlines[0] lies further back than the horizon");
  });
});

describe("when the later steps' file does not load", () => {
  afterEach(() => HostPage.clears());

  it("the first steps go on, and the next says what to do and loads on a press", async () => {
    let fails = true;
    const page = await HostPage.places(
      { office },
      {
        before: (widget) => {
          const booking = () =>
            fails
              ? Promise.reject(new TypeError("Failed to fetch dynamically imported module"))
              : stepFiles.booking();
          const steps = new StepLoader(widget, { ...stepFiles, booking });
          Object.assign(widget, { steps });
        },
      },
    );
    await page.reaches("consent");
    await page.sees("第4条");
    for (const box of page.all<HTMLInputElement>('input[type="checkbox"]')) box.click();
    await page.clicks("次へ進む");
    await page.clicks("すべてに当てはまります");
    await page.clicks("次へ進む");
    await page.sees(
      "続きの画面を読み込めませんでした。この画面では、予約も取り消しも行っていません。",
    );
    expect(page.one(".help").textContent).to.include("0000-00-0000");
    fails = false;
    await page.presses("もう一度読み込む");
    await page.reaches("slot");
  });
});
