import { expect } from "@open-wc/testing";
import { kanagawaExternal } from "../../mock-api/offices/static/kanagawa-external.ts";
import { wajimaByMail } from "../../mock-api/offices/static/wajima-by-mail.ts";
import { agreesAndQualifies, goesToReview } from "../support/journey.ts";
import { opensFile } from "../support/hand-over-visit.ts";
import { leavePage, type Visitor } from "../support/visitor.ts";
import { KeyboardUser, leaveKeyboard } from "./support/keyboard.ts";
import { Recorder } from "./support/recorder.ts";

const typed = {
  name: "植松ひみつ",
  jobSeekerNumber: "17010-87654321",
  email: "himitsu@planted.example",
  phone: "090-7654-3210",
};

async function fillsWish(visitor: Visitor): Promise<void> {
  await visitor.presses(/を選ぶ$/u);
  await visitor.reaches("form");
  for (const [id, value] of Object.entries(typed)) visitor.fills(id, value);
  const [topic] = visitor.all<HTMLSelectElement>("#topic");
  topic!.selectedIndex = 1;
}

function bodyOf(visitor: Visitor): string {
  return visitor.all<HTMLTextAreaElement>("#mail-body")[0]?.value ?? "";
}

describe("an office without a backend", () => {
  afterEach(() => {
    leaveKeyboard();
    leavePage();
  });

  it("takes a wished time and makes a mail ready; nothing but the file is asked for, and nothing is sent", async () => {
    const recorder = new Recorder();
    try {
      const visitor = await opensFile(wajimaByMail);
      await agreesAndQualifies(visitor);
      expect(visitor.heading).to.equal("希望の日時を選んでください");
      expect(visitor.text).to.include("日時は、申し込みのあとに窓口からの連絡で決まります");
      expect(visitor.text).not.to.match(/空き/u);
      await fillsWish(visitor);
      expect(visitor.text).to.include("希望の日時 2026年").and.not.include("確定するためのメール");
      await goesToReview(visitor);
      expect(visitor.text).to.include("日時は希望であり、決まったものではありません");
      expect(visitor.text).to.include("この画面からは何も送信されません");
      await visitor.presses("メールを用意する");
      await visitor.reaches("prepared");
      await visitor.isAt("メールを用意しました。まだ送信していません");
      expect(bodyOf(visitor))
        .to.include("【氏名】植松ひみつ")
        .and.include("himitsu@planted.example");
      expect(visitor.text).to.include("1開庁日以内").and.include("0768-22-0325");
      expect(visitor.text).not.to.match(/完了しました|受け付けました/u);

      expect(visitor.requests.map(({ method, url }) => `${method} ${url}`)).to.deep.equal([
        `GET ${visitor.widget.profile}`,
      ]);
      const traces = await recorder.allOf(visitor);
      const told = traces.filter(({ what }) => /ひみつ|himitsu|87654321|7654-?3210/u.test(what));
      expect(told).to.deep.equal([]);
      expect(
        traces.filter(({ where }) => /^(?:storage|cookie|database)$/u.test(where)),
      ).to.deep.equal([]);
      expect(visitor.toldOwner).to.deep.equal([]);
    } finally {
      recorder.stops();
    }
  });

  it("keeps what was typed on the way back, and erases it on a press", async () => {
    const visitor = await opensFile(wajimaByMail);
    await agreesAndQualifies(visitor);
    await fillsWish(visitor);
    await goesToReview(visitor);
    await visitor.presses("メールを用意する");
    await visitor.reaches("prepared");
    await visitor.presses("前へ戻る");
    await visitor.reaches("review");
    expect(visitor.text).to.include("植松ひみつ");
    await visitor.presses("メールを用意する");
    await visitor.reaches("prepared");
    await visitor.presses("入力内容を消す");
    await visitor.reaches("form");
    expect([visitor.valueOf("name"), visitor.valueOf("email")]).to.deep.equal(["", ""]);
    expect(visitor.text).not.to.include("ひみつ");
  });

  it("offers a link to the mail program where the address is no sample", async () => {
    const visitor = await opensFile(async (now) => {
      const { profile, terms } = await wajimaByMail(now);
      const procedure = { ...profile.procedure, sample: false };
      return { profile: { ...profile, procedure }, terms };
    });
    await agreesAndQualifies(visitor);
    await fillsWish(visitor);
    await goesToReview(visitor);
    await visitor.presses("メールを用意する");
    await visitor.reaches("prepared");
    const [link] = visitor.all<HTMLAnchorElement>("a.primary");
    const { searchParams, pathname } = new URL(link!.href);
    expect(pathname).to.equal("soudan@wajima.example");
    expect(searchParams.get("subject")).to.equal("オンライン相談申込");
    expect(searchParams.get("body")?.replaceAll("\r\n", "\n")).to.equal(bodyOf(visitor));
  });

  it("is of use with the keyboard alone", async () => {
    const visitor = await opensFile(wajimaByMail);
    const keys = new KeyboardUser(visitor);
    await visitor.reaches("consent");
    await visitor.sees("に同意します");
    for (const _ of [1, 2]) {
      await keys.tabsTo(/に同意します ※必須$/u);
      await keys.presses("Space");
    }
    await keys.enters("次へ進む");
    await visitor.isAt("利用できる方かどうかを確認してください");
    await keys.tabsTo("すべてに当てはまります");
    await keys.presses("Space");
    await keys.enters("次へ進む");
    await visitor.isAt("希望の日時を選んでください");
    await keys.enters(/を選ぶ$/u);
    await visitor.isAt("連絡先などを入力してください");
    await keys.fills("氏名※必須", "Hanako");
    await keys.fills("求職番号※必須", "17010-12345678");
    await keys.fills("メールアドレス※必須", "hanako@example.jp");
    await keys.fills(/電話番号※必須$/u, "09012345678");
    await keys.tabsTo(/^相談内容※必須/u);
    await keys.presses("ArrowDown");
    await keys.enters("確認画面へ進む");
    await visitor.isAt("内容を確認してください");
    await keys.enters("メールを用意する");
    await visitor.isAt("メールを用意しました。まだ送信していません");
    await keys.tabsTo("本文をコピーする");
    await keys.presses("Enter");
    await visitor.sees(/本文を(?:コピーしました|自動ではコピーできませんでした)/u);
    await keys.enters("前へ戻る");
    await visitor.isAt("内容を確認してください");
  });

  it("can be read in English, its mail still in Japanese", async () => {
    const visitor = await opensFile(wajimaByMail, { lang: "en" });
    await agreesAndQualifies(visitor);
    expect(visitor.heading).to.equal("Choose the date and time that you would like");
    await visitor.presses(/^Choose /u);
    await visitor.reaches("form");
    for (const [id, value] of Object.entries(typed)) visitor.fills(id, value);
    visitor.all<HTMLSelectElement>("#topic")[0]!.selectedIndex = 1;
    await goesToReview(visitor);
    await visitor.presses("Get the email ready");
    await visitor.reaches("prepared");
    expect(visitor.heading).to.equal("Your email is ready. It has not been sent");
    expect(bodyOf(visitor)).to.include("【希望日時】").and.include("職業相談");
  });
});

describe("an office whose bookings another site takes", () => {
  afterEach(leavePage);

  it("shows what to agree to and to prepare, then the way there; nothing but the file is asked for", async () => {
    const visitor = await opensFile(kanagawaExternal);
    expect(visitor.widget.profile).not.to.equal("");
    await visitor.reaches("consent");
    expect(visitor.text).to.include("全3ステップ中1ステップ目");
    await visitor.ticksAll();
    await visitor.presses("次へ進む");
    await visitor.reaches("eligibility");
    visitor.all<HTMLInputElement>('input[type="radio"]')[0]!.click();
    await visitor.presses("次へ進む");
    await visitor.reaches("handover");
    await visitor.isAt("予約は、別のサイトで行います");
    expect(visitor.isOffered("予約サイトへ進む: yoyaku.example（別のサイト）")).to.equal(true);
    expect(visitor.requests).to.have.length(1);
    await visitor.presses("前へ戻る");
    await visitor.reaches("eligibility");
  });
});
