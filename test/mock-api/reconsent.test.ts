import { expect } from "@open-wc/testing";
import { booking as bookingSchema } from "../../src/contract/booking.ts";
import { linkLookup } from "../../src/contract/link-lookup.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import type { MockApi } from "../../mock-api/in-process.ts";
import {
  apply,
  flow,
  latestMail,
  linkIn,
  lookUp,
  requestBody,
  sendRequest,
} from "./support/applicant.ts";
import {
  atDesk,
  jiro,
  mailsTo,
  reviseTerms,
  subjectsTo,
  wajima,
  waitUntil,
} from "./support/offices.ts";
import {
  expectProblem,
  get,
  holdsTo,
  otaru,
  post,
  startServer,
  THURSDAY_10,
} from "./support/server.ts";

/** The Friday after the holiday; by the closing time of the open day before, it must stand. */
const FRIDAY_10 = "2026-05-01T10:00:00+09:00";
const BY = "2026-04-30T17:15:00+09:00";

async function revise(api: MockApi, version = "2026-04-27"): Promise<void> {
  const reply = await reviseTerms(api, wajima, "wajima-terms", version);
  if (reply.status !== 200) throw new Error(reply.text);
}

/** Agrees to every document as it is now. */
async function agree(api: MockApi, token = linkIn(latestMail(api)).token, version?: string) {
  const { consents } = await requestBody(api, wajima);
  const given = version ? consents.map((each) => ({ ...each, version })) : consents;
  return await post(api, "/booking-links/agree", { token, consents: given });
}

const statusOf = async (api: MockApi, booking: { id: string; flow: { token: string } }) =>
  (await get(api, `/bookings/${booking.id}`, flow(booking))).json.status;

describe("terms that change after a request", () => {
  before(loadTemporal);

  it("are told by mail: which version, what changed, until when, and a link", async () => {
    const api = startServer();
    const booking = await apply(api, wajima, FRIDAY_10);
    await revise(api);
    const mail = latestMail(api);
    expect(mail.to).to.equal(jiro.email);
    expect(mail.subject).to.contain("規約が変わりました");
    expect(mail.text).to.contain("2026-04-27版").and.to.contain("録画の禁止を書き足しました");
    expect(mail.text).to.contain("2026年4月30日木曜日 17:15までに");
    expect(mail.text).to.contain("お申し込みは無効になります").and.not.to.contain("予約が完了");
    expect(linkIn(mail)).to.deep.include({ office: wajima, action: "agree" });
    const followed = (await get(api, `/bookings/${booking.id}`, flow(booking))).json;
    holdsTo(bookingSchema, followed);
    expect(followed.status).to.equal("awaiting-office");
    expect(followed.reconsent).to.deep.equal({
      by: BY,
      documents: [{ id: "wajima-terms", version: "2026-04-27" }],
    });
  });

  it("are asked of what waits or stands and has not begun, at this office and where it says so", async () => {
    // Otaru with a mail address: nothing but its own rule keeps it from asking.
    const fields = (["name", "birthDate", "jobSeekerNumber", "email"] as const).map((name) => ({
      name,
      required: true,
    }));
    const api = startServer({ offices: { [otaru]: { fields } } });
    const ids: Record<string, string> = {};
    for (const [name, time] of [
      ["declined", "2026-05-01T10:00:00+09:00"],
      ["cancelled", "2026-05-01T11:00:00+09:00"],
      ["waiting", "2026-05-01T14:00:00+09:00"],
      ["confirmed", "2026-05-01T15:00:00+09:00"],
      ["begun", THURSDAY_10],
    ] as const) {
      ids[name] = (await apply(api, wajima, time)).id;
    }
    const body = await requestBody(api, otaru, FRIDAY_10);
    const applicant = { ...body.applicant, email: jiro.email };
    const elsewhere = (await sendRequest(api, { ...body, applicant }, otaru)).json;
    await atDesk(api, ids.declined ?? "", "decline");
    await atDesk(api, ids.cancelled ?? "", "cancel");
    await atDesk(api, ids.confirmed ?? "", "accept");
    await atDesk(api, ids.begun ?? "", "accept");
    api.clock.set(THURSDAY_10);
    await revise(api);
    await reviseTerms(api, otaru, "otaru-terms", "2026-04-27");
    const asked = api.backend.state.bookings.filter(({ reconsent }) => reconsent);
    expect(asked.map(({ id }) => id)).to.have.members([ids.waiting, ids.confirmed]);
    expect(api.backend.findBooking(elsewhere.id)?.reconsent).to.be.undefined;
  });

  it("may be looked at by the link, which does nothing by that", async () => {
    const api = startServer();
    await apply(api, wajima, FRIDAY_10);
    await revise(api);
    const looked = await lookUp(api, latestMail(api));
    holdsTo(linkLookup, looked.json);
    expect(looked.json.action).to.equal("agree");
    expect(looked.json.booking.reconsent.by).to.equal(BY);
    expect(api.backend.state.bookings[0]?.reconsent).not.to.be.undefined;
  });

  it("when agreed to leave a request waiting, twice over, with one mail that says so", async () => {
    const api = startServer();
    const booking = await apply(api, wajima, FRIDAY_10);
    await revise(api);
    const { token } = linkIn(latestMail(api));
    for (let pressed = 0; pressed < 2; pressed += 1) {
      const reply = await agree(api, token);
      expect(reply.status).to.equal(200);
      holdsTo(bookingSchema, reply.json);
      expect(reply.json.status).to.equal("awaiting-office");
      expect(reply.json).not.to.have.property("reconsent");
    }
    expect(subjectsTo(api, jiro.email)).to.have.length(3);
    expect(latestMail(api).subject).to.contain("予約はまだ決まっていません");
    const kept = api.backend.findBooking(booking.id)?.consents;
    expect(kept?.map(({ id, version }) => `${id} ${version}`)).to.have.members([
      "wajima-terms 2026-04-27",
      "teleoffice-terms sample-1",
    ]);
    api.clock.set("2026-04-28T08:00:00+09:00");
    expect(await statusOf(api, booking)).to.equal("awaiting-office");
  });

  it("when agreed to leave a booking standing", async () => {
    const api = startServer();
    const { id } = await apply(api, wajima, FRIDAY_10);
    await atDesk(api, id, "accept");
    await revise(api);
    expect(latestMail(api).text).to.contain("予約は無効になります");
    expect((await agree(api)).json.status).to.equal("confirmed");
    expect(latestMail(api).subject).to.contain("予約は確定しています");
  });

  it("keep an accepted request from being called complete until they are agreed to", async () => {
    const api = startServer();
    const { id } = await apply(api, wajima, FRIDAY_10);
    await revise(api);
    const { token } = linkIn(latestMail(api));
    const accepted = (await atDesk(api, id, "accept")).json;
    expect(accepted.status).to.equal("confirmed");
    expect(accepted.reconsent.by).to.equal(BY);
    expect(latestMail(api).subject).to.contain("まだ規約への同意が必要です");
    expect(latestMail(api).text).to.contain("まだ予約は完了していません");
    await agree(api, token);
    expect(latestMail(api).subject).to.contain("予約が完了しました");
  });

  it("make the booking void without an answer, to the second, with its seat free and a mail", async () => {
    const api = startServer();
    const { id } = await apply(api, wajima, FRIDAY_10);
    await atDesk(api, id, "accept");
    await revise(api);
    const { token } = linkIn(latestMail(api));
    const isFree = async () => {
      const { json } = await get(api, `/offices/${wajima}/availability?month=2026-05`);
      return json.slots.some(({ start }: { start: string }) => start === FRIDAY_10);
    };
    await waitUntil(api, BY);
    expect(await isFree()).to.be.false;
    expect(
      (
        await lookUp(api, {
          ...latestMail(api),
          links: [`https://x.example/#hw-booking/wajima/agree/${token}`],
        })
      ).status,
    ).to.equal(200);
    await waitUntil(api, "2026-04-30T17:15:01+09:00");
    expect(await isFree()).to.be.true;
    expectProblem(await agree(api, token), 410, "link-expired");
    expectProblem(await post(api, "/booking-links/lookup", { token }), 410, "link-expired");
    expectProblem(await atDesk(api, id, "accept"), 409, "booking-ended");
    const mails = mailsTo(api, jiro.email);
    expect(mails.at(-1)?.subject).to.contain("予約は無効になりました");
    await waitUntil(api, "2026-05-02T10:00:00+09:00");
    expect(mailsTo(api, jiro.email)).to.have.length(mails.length);
  });

  it("must be agreed to in the current version: another one is shown first", async () => {
    const api = startServer();
    await apply(api, wajima, FRIDAY_10);
    const { consents: old } = await requestBody(api, wajima);
    await revise(api);
    const { token } = linkIn(latestMail(api));
    for (const consents of [[], old]) {
      const reply = await post(api, "/booking-links/agree", { token, consents });
      expectProblem(reply, 409, "terms-outdated");
    }
    expectProblem(await agree(api, token, "sample-0"), 409, "terms-outdated");
    const { consents } = await requestBody(api, wajima);
    const twice = await post(api, "/booking-links/agree", {
      token,
      consents: [...consents, consents[0]],
    });
    expectProblem(twice, 422, "validation-failed");
    const changed = consents.filter(({ id }) => id === "wajima-terms");
    const reply = await post(api, "/booking-links/agree", { token, consents: changed });
    expect(reply.status).to.equal(200);
  });

  it("that change once more are asked for once more, and either mail's link will do", async () => {
    const api = startServer();
    await apply(api, wajima, FRIDAY_10);
    await revise(api);
    const first = linkIn(latestMail(api)).token;
    await revise(api, "2026-04-28");
    const looked = await post(api, "/booking-links/lookup", { token: first });
    expect(looked.json.booking.reconsent.documents).to.deep.equal([
      { id: "wajima-terms", version: "2026-04-28" },
    ]);
    expect((await agree(api, first)).status).to.equal(200);
    await revise(api, "2026-04-29");
    expect(api.backend.state.bookings[0]?.reconsent).not.to.be.undefined;
  });

  it("leave time until the start where the deadline has passed already", async () => {
    const api = startServer();
    const booking = await apply(api, wajima, FRIDAY_10);
    await atDesk(api, booking.id, "accept");
    api.clock.set("2026-05-01T09:00:00+09:00");
    await revise(api);
    expect(api.backend.findBooking(booking.id)?.reconsent?.by).to.equal("2026-05-01T01:00:00Z");
    expect((await agree(api)).status).to.equal(200);
  });

  it("cannot be agreed to for what has ended, nor by a link for something else", async () => {
    const api = startServer();
    const { id } = await apply(api, wajima, FRIDAY_10);
    await revise(api);
    const { token } = linkIn(latestMail(api));
    expectProblem(await post(api, "/booking-links/confirm", { token }), 404, "link-unknown");
    expectProblem(await post(api, "/booking-links/cancel", { token }), 404, "link-unknown");
    await atDesk(api, id, "decline");
    const ended = await agree(api, token);
    expectProblem(ended, 409, "booking-ended");
    expect(ended.json.bookingStatus).to.equal("declined");
    expectProblem(await agree(api, "A".repeat(32)), 404, "link-unknown");
  });
});
