import { expect } from "@open-wc/testing";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { apply, latestMail, requestBody, sendRequest } from "./support/applicant.ts";
import { atDesk, jiro, mailsTo, subjectsTo, wajima, waitUntil } from "./support/offices.ts";
import { expectProblem, startServer } from "./support/server.ts";

/** The Friday after the holiday. */
const FRIDAY_10 = "2026-05-01T10:00:00+09:00";

describe("the mails of an office that answers by hand", () => {
  before(loadTemporal);

  it("tell that a request has come, by when it is answered, and to ask when it is not", async () => {
    const api = startServer();
    await apply(api, wajima, FRIDAY_10);
    const { to, subject, text } = latestMail(api);
    expect(to).to.equal(jiro.email);
    expect(subject).to.contain("予約はまだ決まっていません");
    expect(text).to.contain("2026年4月28日火曜日 17:15までに");
    expect(text).to.contain("お電話でお確かめください").and.to.contain("0768-22-0325");
    expect(text).not.to.contain("予約が完了");
  });

  it("tell that it is accepted, with the date and the ways to cancel, mail address and all", async () => {
    const api = startServer();
    const { id } = await apply(api, wajima, FRIDAY_10);
    await atDesk(api, id, "accept");
    const { subject, text } = latestMail(api);
    expect(subject).to.contain("予約が完了しました");
    expect(text).to.contain("相談の日時: 2026年5月1日金曜日 10:00");
    expect(text).to.contain("前日まで: お電話で、メールで").and.to.contain("hw_wajima@mhlw.go.jp");
    expect(text).to.contain("当日: お電話で\n");
  });

  it("tell that it is declined, and what to do", async () => {
    const api = startServer();
    const { id } = await apply(api, wajima, FRIDAY_10);
    await atDesk(api, id, "decline");
    expect(latestMail(api).subject).to.contain("予約できませんでした");
    expect(latestMail(api).text).to.contain("別の日時で、もう一度");
  });

  it("guide to the meeting before the day: when the office tells it", async () => {
    const api = startServer();
    const { id } = await apply(api, wajima, FRIDAY_10);
    expectProblem(await atDesk(api, id, "tell-meeting"), 409, "booking-ended");
    await atDesk(api, id, "accept");
    await atDesk(api, id, "tell-meeting", { url: "https://meeting.example/teleoffice" });
    expect(latestMail(api).subject).to.contain("参加する方法");
    expect(latestMail(api).text).to.contain("https://meeting.example/teleoffice");
    await waitUntil(api, "2026-05-01T09:59:00+09:00");
    expect(subjectsTo(api, jiro.email)).to.have.length(3);
  });

  it("guide to the meeting by themselves at nine on the open day before", async () => {
    const api = startServer();
    const { id } = await apply(api, wajima, FRIDAY_10);
    await waitUntil(api, "2026-04-30T09:00:00+09:00");
    expect(mailsTo(api, jiro.email)).to.have.length(1);
    await atDesk(api, id, "accept");
    await waitUntil(api, "2026-04-30T09:00:00+09:00");
    expect(latestMail(api).text).to.contain(`https://meeting.example/${id}`);
    expect(latestMail(api).sentAt).to.equal("2026-04-30T09:00:00+09:00");
    expect(mailsTo(api, jiro.email)).to.have.length(3);
  });

  it("are in English for who applied in English, each of them", async () => {
    const api = startServer();
    const body = { ...(await requestBody(api, wajima, FRIDAY_10)), language: "en" };
    const { json } = await sendRequest(api, body, wajima);
    await atDesk(api, json.id, "accept");
    await waitUntil(api, "2026-04-30T09:00:00+09:00");
    await atDesk(api, json.id, "cancel");
    for (const { subject } of api.outbox())
      expect(subject).to.match(/^\[Hello Work Wajima\] [A-Z]/u);
    expect(api.outbox()).to.have.length(4);
  });
});
