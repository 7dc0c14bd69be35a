import { expect } from "@open-wc/testing";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { apply, latestMail, pressConfirm } from "./support/applicant.ts";
import { kanagawa, mailsTo, saburo, subjectsTo, waitUntil } from "./support/offices.ts";
import {
  askAtKanagawa,
  bookAtKanagawa,
  cancelByLookup,
  lookUpReceipt,
  passwordIn,
} from "./support/receipts.ts";
import { get, post, startServer, TUESDAY_10 } from "./support/server.ts";

/** Thursday after a holiday: the open day before is Tuesday, the day before is Wednesday. */
const told = "2026-04-28T09:00:00+09:00";
const reminded = "2026-04-29T09:00:00+09:00";

describe("the mails that the clock sends", () => {
  before(loadTemporal);

  it("are, the calendar day before, a reminder and a password of its own", async () => {
    const api = startServer();
    const receipt = await bookAtKanagawa(api);
    await waitUntil(api, "2026-04-29T08:59:59+09:00");
    expect(subjectsTo(api, saburo.email)).to.have.length(3);
    await waitUntil(api, reminded);
    const [reminder, password] = mailsTo(api, saburo.email).slice(3);
    expect(reminder?.subject).to.contain("明日のオンライン相談");
    expect(reminder?.text).to.contain(receipt.number).and.to.contain("4月30日木曜日 10:00");
    expect(password?.subject).to.contain("再送");
    const second = passwordIn(password ?? latestMail(api)) ?? "";
    expect(second).not.to.equal(receipt.password);
    for (const each of [receipt.password, second]) {
      expect((await lookUpReceipt(api, { ...receipt, password: each })).status).to.equal(200);
    }
    expect(JSON.stringify(api.backend.state.bookings)).not.to.contain(second);
  });

  it("go out once, and before whatever is asked next", async () => {
    const api = startServer();
    await bookAtKanagawa(api);
    api.clock.set(reminded);
    await Promise.all([get(api, "/health"), get(api, "/offices"), get(api, "/__test/outbox")]);
    const { messages } = (await get(api, "/__test/outbox")).json;
    expect(messages).to.have.length(5);
    await post(api, "/__test/clock", { now: "2026-05-01T09:00:00+09:00" });
    expect(api.outbox()).to.have.length(5);
  });

  it("go out with the test clock", async () => {
    const api = startServer();
    await bookAtKanagawa(api);
    await post(api, "/__test/clock", { now: reminded });
    expect(api.outbox()).to.have.length(5);
  });

  it("bear the moments at which they were due, in order, when time jumps over all of them", async () => {
    const api = startServer();
    await bookAtKanagawa(api);
    await waitUntil(api, "2026-05-11T12:00:00+09:00");
    const due = api.outbox().slice(2);
    expect(due.map(({ sentAt }) => sentAt)).to.deep.equal([told, reminded, reminded]);
    expect(due[0]?.subject).to.contain("参加するためのお知らせ");
  });

  it("do not go out for what was cancelled", async () => {
    const api = startServer();
    const receipt = await bookAtKanagawa(api);
    await cancelByLookup(api, receipt);
    await waitUntil(api, reminded);
    expect(api.outbox()).to.have.length(3);
  });

  it("do not go out for what was refused", async () => {
    const api = startServer();
    await bookAtKanagawa(api);
    await askAtKanagawa(api, "2026-04-30T11:00:00+09:00");
    const before = api.outbox().length;
    await waitUntil(api, reminded);
    expect(api.outbox().length - before).to.equal(3);
  });

  it("do not remind who booked on the day before itself", async () => {
    const deadlines = [{ event: "apply" as const, kind: "minutes-before" as const, minutes: 0 }];
    const api = startServer({
      now: "2026-04-27T12:00:00+09:00",
      offices: { [kanagawa]: { deadlines } },
    });
    await bookAtKanagawa(api, TUESDAY_10);
    await waitUntil(api, "2026-04-28T09:59:00+09:00");
    const subjects = subjectsTo(api, saburo.email);
    expect(subjects).to.have.length(3);
    expect(subjects[2]).to.contain("参加するためのお知らせ");
  });

  it("are none where the applicant confirms by a link", async () => {
    const api = startServer();
    await apply(api);
    await pressConfirm(api, latestMail(api));
    await waitUntil(api, TUESDAY_10);
    expect(api.outbox()).to.have.length(2);
  });
});
