import { expect } from "@open-wc/testing";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { latestMail, requestBody, sendRequest } from "./support/applicant.ts";
import { atDesk, kanagawa, waitUntil } from "./support/offices.ts";
import {
  askAtKanagawa,
  bookAtKanagawa,
  cancelByLookup,
  lookUpReceipt,
} from "./support/receipts.ts";
import { post, startServer, THURSDAY_10 } from "./support/server.ts";

const THURSDAY_11 = "2026-04-30T11:00:00+09:00";

describe("the mails of an office with receipt numbers", () => {
  before(loadTemporal);

  it("tell a limit with its number", async () => {
    for (const perPersonPerDay of [1, 2]) {
      const api = startServer({ offices: { [kanagawa]: { limits: { perPersonPerDay } } } });
      await bookAtKanagawa(api, "2026-04-30T09:00:00+09:00");
      if (perPersonPerDay === 2) await bookAtKanagawa(api, "2026-04-30T15:30:00+09:00");
      await askAtKanagawa(api);
      expect(latestMail(api).subject).to.contain(`1人1日${perPersonPerDay}回まで`);
      expect(latestMail(api).text).to.contain(`予約は1人1日${perPersonPerDay}回までです。`);
      const body = await requestBody(api, kanagawa, THURSDAY_11);
      await sendRequest(api, { ...body, language: "en" }, kanagawa);
      const limit = `${perPersonPerDay} consultation${perPersonPerDay === 1 ? "" : "s"} a day`;
      expect(latestMail(api).subject).to.contain(`Not booked: ${limit} for each person`);
      expect(latestMail(api).text).to.contain(`The limit is ${limit} for each person.`);
    }
  });

  it("tell one way to cancel once, until the start, and the call that the day itself asks for", async () => {
    const api = startServer();
    const { id } = await bookAtKanagawa(api);
    const { text = "" } = api.outbox().find(({ bookingId }) => bookingId === id) ?? {};
    expect(text).to.contain("相談の開始まで: 予約の照会の画面から\n当日は、あわせてお電話も");
    expect(text).not.to.contain("前日まで:").and.not.to.contain("当日: ");
  });

  it("tell what to do next when the office cancels, with the receipt number", async () => {
    const api = startServer();
    const { id, number } = await bookAtKanagawa(api);
    await atDesk(api, id, "cancel");
    expect(latestMail(api).text)
      .to.contain("別の日でもう一度申し込むか、お電話ください。")
      .and.to.contain("045-633-6110")
      .and.to.contain(`受付番号: ${number}`);
    const other = await bookAtKanagawa(api, THURSDAY_11);
    const closure = { office: kanagawa, date: "2026-04-30", name: "施設の点検" };
    await post(api, "/__test/closure", closure);
    expect(latestMail(api).text).to.contain(`受付番号: ${other.number}`);
  });
});

describe("the office's message in a lookup", () => {
  before(loadTemporal);

  it("that told of the address beforehand says on the day that it is there", async () => {
    const api = startServer();
    const receipt = await bookAtKanagawa(api, THURSDAY_10);
    const messages = async () => (await lookUpReceipt(api, receipt)).json.messages;
    await atDesk(api, receipt.id, "tell-meeting");
    expect((await messages())[0].text).to.contain("2026年4月28日火曜日からこの画面に表示されます");
    await waitUntil(api, "2026-04-28T00:00:00+09:00");
    const [message, ...others] = await messages();
    expect(message.at).to.equal("2026-04-27T09:00:00+09:00");
    expect(message.text).to.contain("表示しています").and.not.to.contain("から");
    expect(others).to.be.empty;
  });

  it("does not tell of an address that went with the booking", async () => {
    const api = startServer();
    const receipt = await bookAtKanagawa(api);
    await waitUntil(api, "2026-04-28T09:00:00+09:00");
    await cancelByLookup(api, receipt);
    expect((await lookUpReceipt(api, receipt)).json.messages).to.be.empty;
  });
});
