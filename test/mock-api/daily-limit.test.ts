import { expect } from "@open-wc/testing";
import { loadTemporal } from "../../src/domain/temporal.ts";
import type { MockApi } from "../../mock-api/in-process.ts";
import {
  apply,
  enterCode,
  latestMail,
  pressCancel,
  pressConfirm,
  requestBody,
  sendRequest,
} from "./support/applicant.ts";
import {
  expectProblem,
  kitakyushu,
  otaru,
  startServer,
  THURSDAY_10,
  TUESDAY_1030,
} from "./support/server.ts";

const limits = { perPersonPerDay: 1 };
const startLimited = () =>
  startServer({ offices: { [kitakyushu]: { limits }, [otaru]: { limits } } });

/** Applies for the same day with these changes. @returns the answer to pressing the mail's link */
async function confirmSecond(api: MockApi, changes: object) {
  const body = await requestBody(api, kitakyushu, TUESDAY_1030);
  const applicant = { ...body.applicant, ...changes };
  const asked = await sendRequest(api, { ...body, applicant });
  expect(asked.status).to.equal(201);
  return await pressConfirm(api, latestMail(api));
}

async function bookFirst(api: MockApi) {
  await apply(api);
  await pressConfirm(api, latestMail(api));
}

describe("a daily limit where the applicant confirms by mail", () => {
  before(loadTemporal);

  it("is told to nobody who types somebody's name, but to who reads the mail", async () => {
    const api = startLimited();
    await bookFirst(api);
    const refused = await confirmSecond(api, {});
    expectProblem(refused, 409, "daily-limit");
    expect(api.backend.state.bookings.at(-1)?.status).to.equal("provisional");
  });

  it("is judged for the code in the mail as for its link", async () => {
    const api = startLimited();
    await bookFirst(api);
    const second = await apply(api, kitakyushu, TUESDAY_1030);
    const reply = await enterCode(api, second, latestMail(api).code ?? "");
    expectProblem(reply, 409, "daily-limit");
  });

  it("counts a person once however the name is typed", async () => {
    for (const name of ["小樽花子", "小樽　花子", " 小樽 花子".trim()]) {
      const api = startLimited();
      await bookFirst(api);
      expectProblem(await confirmSecond(api, { name }), 409, "daily-limit");
    }
  });

  it("takes a namesake with another mail address and phone for another person", async () => {
    const api = startLimited();
    await bookFirst(api);
    const other = { email: "other@example.jp", phone: "08012345678" };
    expect((await confirmSecond(api, other)).status).to.equal(200);
  });

  it("does not count what nobody has confirmed: of two requests either may be", async () => {
    const api = startLimited();
    await apply(api);
    const first = latestMail(api);
    expect((await confirmSecond(api, {})).status).to.equal(200);
    expectProblem(await pressConfirm(api, first), 409, "daily-limit");
  });

  it("does not stand in the way of pressing the link of the booking that stands once more", async () => {
    const api = startLimited();
    await apply(api);
    const mail = latestMail(api);
    await pressConfirm(api, mail);
    expect((await pressConfirm(api, mail)).status).to.equal(200);
  });

  it("forgets what was cancelled, and counts each day for itself", async () => {
    const api = startLimited();
    await bookFirst(api);
    await pressCancel(api, latestMail(api));
    expect((await confirmSecond(api, {})).status).to.equal(200);
    await apply(api, kitakyushu, THURSDAY_10);
    expect((await pressConfirm(api, latestMail(api))).status).to.equal(200);
  });
});

describe("a daily limit where a person at the office decides", () => {
  before(loadTemporal);

  it("is the office's to judge", async () => {
    const api = startLimited();
    await apply(api, otaru, THURSDAY_10);
    expect((await apply(api, otaru, "2026-04-30T11:00:00+09:00")).status).to.equal(
      "awaiting-office",
    );
  });
});
