import { expect } from "@open-wc/testing";
import { confirmsByLink, entersCode, sendsRequest } from "../support/journey.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import { latestBooking } from "./support/office.ts";

const OFFICE = "kitakyushu-mothers";

async function waitsForMail(): Promise<{ visitor: Visitor; code: string; wrong: string }> {
  const visitor = await Visitor.opens(OFFICE);
  await sendsRequest(visitor);
  const code = visitor.api.outbox().at(-1)?.code ?? "";
  const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, "0");
  return { visitor, code, wrong };
}

describe("the code in the mail, typed instead of opening its link", () => {
  afterEach(leavePage);

  it("books", async () => {
    const { visitor, code } = await waitsForMail();
    await entersCode(visitor, code);
    await visitor.isAt("予約が完了しました");
    expect(latestBooking(visitor.api).status).to.equal("confirmed");
  });

  it("books when it is typed in full-width digits with a gap", async () => {
    const { visitor, code } = await waitsForMail();
    const wide = code.replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    await entersCode(visitor, ` ${wide.slice(0, 3)}　${wide.slice(3)}`);
    await visitor.isAt("予約が完了しました");
  });

  it("is asked for again when it has not six digits, without using up a try", async () => {
    const { visitor, wrong } = await waitsForMail();
    const before = visitor.requests.length;
    await entersCode(visitor, "12345");
    await visitor.sees("メールに書かれた6桁の数字を入力してください");
    await visitor.isAt("メールに書かれた6桁の確認番号※必須");
    expect(visitor.requests).to.have.length(before);
    await entersCode(visitor, wrong);
    await visitor.sees("あと4回入力できます");
  });

  it("tells how many tries are left, then that it is locked, and the link still books", async () => {
    const { visitor, wrong } = await waitsForMail();
    for (const left of [4, 3, 2, 1]) {
      await entersCode(visitor, wrong);
      await visitor.sees(`あと${left}回入力できます`);
      expect(visitor.text).to.include("番号が違います。");
    }
    await entersCode(visitor, wrong);
    await visitor.sees("番号では確定できなくなりました。メールのリンクを開いてください");
    expect(visitor.text).not.to.include("あと0回");
    expect(visitor.all("#code"), "what can be pressed in vain").to.have.length(0);
    await confirmsByLink(visitor);
  });

  it("is too late after the time that the page named: the request has lapsed", async () => {
    const { visitor, code } = await waitsForMail();
    visitor.api.clock.set("2026-11-17T10:30:01+09:00");
    await entersCode(visitor, code);
    await visitor.isAt("申し込みは取り消されました");
    expect(visitor.text).to.include("期限までに確定の操作がなかったため");
    expect(visitor.text).to.include("予約はできていません。");
  });

  it("is too late for another mail as well", async () => {
    const { visitor } = await waitsForMail();
    visitor.api.clock.set("2026-11-17T10:30:01+09:00");
    await visitor.presses(/^メールをもう一度送る$/u);
    await visitor.isAt("申し込みは取り消されました");
    expect(visitor.api.outbox()).to.have.length(1);
  });

  it("finds the page's doors closed a day later, and names the link", async () => {
    const { visitor, code } = await waitsForMail();
    visitor.api.clock.set("2026-11-18T10:00:01+09:00");
    await entersCode(visitor, code);
    await visitor.sees("この画面からの操作はできなくなりました。");
  });
});
