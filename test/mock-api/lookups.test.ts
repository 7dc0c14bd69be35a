import { expect } from "@open-wc/testing";
import { lookup } from "../../src/contract/receipt.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { atDesk, kanagawa, kanazawa, saburo, subjectsTo, waitUntil } from "./support/offices.ts";
import { bookAtKanagawa, cancelByLookup, lookUpReceipt } from "./support/receipts.ts";
import { expectProblem, get, holdsTo, post, startServer, THURSDAY_10 } from "./support/server.ts";

const WRONG = "aaaaaaaaaaaa";

describe("a lookup by receipt number and password", () => {
  before(loadTemporal);

  it("shows the booking as it stands", async () => {
    const api = startServer();
    const receipt = await bookAtKanagawa(api);
    const reply = await lookUpReceipt(api, receipt);
    expect(reply.status).to.equal(200);
    expect(reply.headers.get("cache-control")).to.equal("no-store");
    holdsTo(lookup, reply.json);
    expect(reply.json.booking).to.deep.include({
      id: receipt.id,
      status: "confirmed",
      start: THURSDAY_10,
      receipt: { number: receipt.number },
    });
    expect(reply.json.messages).to.be.empty;
    expect(reply.json).not.to.have.property("meeting");
    expect(reply.json.expiresAt).to.equal("2026-04-27T09:15:00+09:00");
    expect(reply.text).not.to.contain(saburo.name).and.not.to.contain(saburo.freeText);
  });

  it("answers a wrong password, a wrong number and another office alike", async () => {
    const api = startServer();
    const receipt = await bookAtKanagawa(api);
    const replies = [
      await lookUpReceipt(api, { ...receipt, password: WRONG }),
      await lookUpReceipt(api, { ...receipt, number: "AA-2222-2222" }),
      await lookUpReceipt(api, receipt, kanazawa),
    ];
    for (const reply of replies) {
      expectProblem(reply, 404, "lookup-failed");
      expect(reply.text).to.equal(replies[0]?.text);
    }
    expectProblem(await lookUpReceipt(api, receipt, "sapporo"), 404, "office-not-found");
  });

  it("is locked after five wrong tries in 15 minutes, for a number that exists and one that does not", async () => {
    for (const exists of [true, false]) {
      const api = startServer();
      const receipt = await bookAtKanagawa(api);
      const number = exists ? receipt.number : "AA-2222-2222";
      for (let tried = 0; tried < 5; tried += 1) {
        expectProblem(await lookUpReceipt(api, { number, password: WRONG }), 404, "lookup-failed");
        api.clock.advance({ minutes: 1 });
      }
      const locked = await lookUpReceipt(api, { number, password: receipt.password });
      expectProblem(locked, 429, "lookup-locked");
      expect(locked.json.retryAfterSeconds).to.equal(600);
      expect(locked.headers.get("retry-after")).to.equal("600");
      api.clock.advance({ minutes: 10 });
      const after = await lookUpReceipt(api, { number, password: receipt.password });
      expect(after.status).to.equal(exists ? 200 : 404);
    }
  });

  it("of another number is not locked with it, and a right one forgets the wrong tries", async () => {
    const api = startServer();
    const receipt = await bookAtKanagawa(api);
    const other = await bookAtKanagawa(api, "2026-05-01T10:00:00+09:00");
    const wrong = () => lookUpReceipt(api, { ...receipt, password: WRONG });
    for (let tried = 0; tried < 4; tried += 1) await wrong();
    expect((await lookUpReceipt(api, receipt)).status).to.equal(200);
    for (let tried = 0; tried < 5; tried += 1) expectProblem(await wrong(), 404, "lookup-failed");
    expectProblem(await wrong(), 429, "lookup-locked");
    expect((await lookUpReceipt(api, other)).status).to.equal(200);
  });

  it("counts a hundred wrong tries at once as five", async () => {
    const api = startServer();
    const receipt = await bookAtKanagawa(api);
    const replies = await Promise.all(
      Array.from({ length: 100 }, () => lookUpReceipt(api, { ...receipt, password: WRONG })),
    );
    expect(replies.filter(({ status }) => status === 404)).to.have.length(5);
    expect(replies.filter(({ status }) => status === 429)).to.have.length(95);
  });

  it("is a strict request", async () => {
    const api = startServer();
    const body = { office: kanagawa, number: "AA-2222-2222", password: WRONG, remember: true };
    const reply = await post(api, "/booking-lookups", body);
    expectProblem(reply, 422, "validation-failed");
    expect(reply.json.errors).to.deep.equal([{ pointer: "/remember", code: "unknown-member" }]);
    expectProblem(await get(api, "/booking-lookups"), 405, "method-not-allowed");
  });
});

describe("what a lookup lets do", () => {
  before(loadTemporal);

  it("is to cancel, twice over, with a mail that the booking is cancelled", async () => {
    const api = startServer();
    const receipt = await bookAtKanagawa(api);
    const { token } = (await lookUpReceipt(api, receipt)).json;
    const looked = await post(api, "/booking-links/lookup", { token });
    expect(looked.json.action).to.equal("cancel");
    for (let pressed = 0; pressed < 2; pressed += 1) {
      const reply = await post(api, "/booking-links/cancel", { token });
      expect(reply.json.status).to.equal("cancelled");
    }
    const subjects = subjectsTo(api, saburo.email);
    expect(subjects).to.have.length(3);
    expect(subjects[2]).to.contain("予約を取り消しました");
    expect((await lookUpReceipt(api, receipt)).json.booking.status).to.equal("cancelled");
    expect((await bookAtKanagawa(api)).number).not.to.equal(receipt.number);
  });

  it("ends after 15 minutes, to the second; looking up again helps", async () => {
    const api = startServer();
    const receipt = await bookAtKanagawa(api);
    const { token } = (await lookUpReceipt(api, receipt)).json;
    api.clock.set("2026-04-27T09:15:01+09:00");
    expectProblem(await post(api, "/booking-links/cancel", { token }), 410, "link-expired");
    expectProblem(await post(api, "/booking-links/lookup", { token }), 410, "link-expired");
    api.clock.set("2026-04-27T09:15:00+09:00");
    expect((await post(api, "/booking-links/lookup", { token })).status).to.equal(200);
    api.clock.advance({ hours: 1 });
    expect((await cancelByLookup(api, receipt)).json.status).to.equal("cancelled");
  });

  it("works on the day itself until the start, and the mail says that a call is owed", async () => {
    const api = startServer();
    const receipt = await bookAtKanagawa(api);
    api.clock.set("2026-04-30T10:00:00+09:00");
    const late = await cancelByLookup(api, receipt);
    expectProblem(late, 409, "cancel-closed");
    expect(late.json.reason).to.equal("begun");
    api.clock.set("2026-04-30T09:59:59+09:00");
    expect((await cancelByLookup(api, receipt)).json.status).to.equal("cancelled");
    expect(api.outbox().at(-1)?.text).to.contain("お電話でもお知らせください");
  });

  it("owes no call before the day", async () => {
    const api = startServer();
    await cancelByLookup(api, await bookAtKanagawa(api));
    expect(api.outbox().at(-1)?.text).not.to.contain("お電話でも");
  });
});

describe("the meeting in a lookup", () => {
  before(loadTemporal);

  const meeting = "https://meeting.example/room-1";

  it("is shown from the open day before on, which is not the day before", async () => {
    const api = startServer();
    const receipt = await bookAtKanagawa(api);
    await atDesk(api, receipt.id, "tell-meeting", { url: meeting });
    api.clock.set("2026-04-27T23:59:59+09:00");
    expect((await lookUpReceipt(api, receipt)).json).not.to.have.property("meeting");
    api.clock.set("2026-04-28T00:00:00+09:00");
    const { json } = await lookUpReceipt(api, receipt);
    holdsTo(lookup, json);
    expect(json.meeting).to.deep.equal({ url: meeting });
  });

  it("is told with a message that has no address in it, and a mail that leads to the lookup", async () => {
    const api = startServer();
    const receipt = await bookAtKanagawa(api);
    const early = await atDesk(api, receipt.id, "tell-meeting", { url: meeting });
    expect(early.status).to.equal(200);
    const { messages } = (await lookUpReceipt(api, receipt)).json;
    expect(messages).to.have.length(1);
    expect(messages[0].at).to.equal("2026-04-27T09:00:00+09:00");
    expect(messages[0].text).to.contain("2026年4月28日火曜日から");
    const mail = api.outbox().at(-1);
    expect(mail?.text).to.contain("2026年4月28日火曜日から").and.not.to.contain(meeting);
    expect(mail?.links[0]).to.contain(`/receipt/${receipt.number}`);
    await atDesk(api, receipt.id, "tell-meeting", { url: meeting });
    expect(subjectsTo(api, saburo.email)).to.have.length(3);
    await atDesk(api, receipt.id, "tell-meeting", { url: `${meeting}-moved` });
    expect(subjectsTo(api, saburo.email)).to.have.length(4);
  });

  it("is told without the office at nine on that day, at a sample address", async () => {
    const api = startServer();
    const receipt = await bookAtKanagawa(api);
    await waitUntil(api, "2026-04-28T08:59:59+09:00");
    expect(subjectsTo(api, saburo.email)).to.have.length(2);
    await waitUntil(api, "2026-04-28T09:00:00+09:00");
    expect(subjectsTo(api, saburo.email)[2]).to.contain("参加するためのお知らせ");
    const { json } = await lookUpReceipt(api, receipt);
    expect(json.meeting.url).to.equal(`https://meeting.example/${receipt.id}`);
    expect(json.messages[0].text).to.contain("この画面に表示しています");
  });

  it("is gone with the booking", async () => {
    const api = startServer();
    const receipt = await bookAtKanagawa(api);
    await waitUntil(api, "2026-04-28T09:00:00+09:00");
    await cancelByLookup(api, receipt);
    expect((await lookUpReceipt(api, receipt)).json).not.to.have.property("meeting");
    const told = await atDesk(api, receipt.id, "tell-meeting");
    expectProblem(told, 409, "booking-ended");
  });

  it("is an https: address", async () => {
    const api = startServer();
    const { id } = await bookAtKanagawa(api);
    for (const url of ["http://meeting.example/1", "javascript:alert(1)", ""]) {
      expectProblem(await atDesk(api, id, "tell-meeting", { url }), 422, "validation-failed");
    }
  });
});
