import { expect } from "@open-wc/testing";
import { randomSecrets } from "../../mock-api/secrets.ts";
import { hears } from "../support/announcements.ts";
import { withoutPauses } from "../support/fake-fetch.ts";
import {
  agreesAndQualifies,
  fillsForm,
  isReceived,
  preparesRequest,
  sends,
  takesSoonestSlot,
} from "../support/journey.ts";
import { begins } from "../mock-api/support/scenarios.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import { KeyboardUser, leaveKeyboard } from "./support/keyboard.ts";
import { ChallengeStep } from "../../src/views/challenge/challenge-step.ts";

const OFFICE = "kitakyushu-mothers";
const PHONE = "0000-00-0000";
const TITLE = "送信の前の確認をしています";
const CANCEL = "やめて、確認の画面に戻る";
const SEND = "送信して確認メールを受け取る";
/** Little to work out, where that is done. */
const secrets = { ...randomSecrets, number: () => 300 };
const realSolver = ChallengeStep.solver;
type Solve = Awaited<ReturnType<typeof realSolver>>["solve"];

/** Everything is typed, and the backend is going to ask for a challenge. */
async function isAboutToSend(solve?: Solve): Promise<Visitor> {
  const visitor = await Visitor.opens(OFFICE, { secrets });
  await preparesRequest(visitor);
  await begins(visitor.api, "challenge");
  if (solve) ChallengeStep.solver = () => Promise.resolve({ solve });
  return visitor;
}

const posts = ({ requests }: Visitor) => requests.filter(({ method }) => method === "POST");
const keysOf = (visitor: Visitor) =>
  new Set(posts(visitor).map(({ headers }) => headers.get("idempotency-key")));
const never: Solve = () => new Promise(() => undefined);

describe("where the backend asks for a challenge", () => {
  withoutPauses();
  afterEach(() => {
    ChallengeStep.solver = realSolver;
    leaveKeyboard();
    leavePage();
  });

  it("one press books once: the same request goes again with the solution", async () => {
    const visitor = await isAboutToSend();
    await sends(visitor);
    await isReceived(visitor);
    const [first, second, ...more] = posts(visitor);
    expect(more).to.deep.equal([]);
    expect(first?.headers.has("challenge-solution")).to.equal(false);
    expect(second?.headers.get("challenge-solution")).to.match(/^[\w+/]+=*$/u);
    expect(await second?.text()).to.equal(await first?.text());
    expect(keysOf(visitor)).to.have.property("size", 1);
    expect(visitor.api.backend.state.bookings).to.have.length(1);
  });

  it("says what happens, that nothing is booked, and how to stop; told once, by the heading", async () => {
    const visitor = await isAboutToSend(never);
    const { focus, said } = await hears(visitor.widget, async () => {
      await sends(visitor);
      await visitor.isAt(TITLE);
    });
    expect(focus).to.equal(TITLE);
    expect(said.filter((words) => words.includes("計算"))).to.deep.equal([]);
    expect(visitor.text).to.include("予約もできていません");
    expect(visitor.text).to.include("あなたがすることはありません");
    expect(visitor.text).to.include(PHONE);
    expect(visitor.isOffered(CANCEL)).to.equal(true);
    expect(visitor.isOffered(SEND), "no second press").to.equal(false);
  });

  it("is stopped with the keyboard; nothing is booked, everything is still there", async () => {
    const visitor = await isAboutToSend(never);
    const keys = new KeyboardUser(visitor);
    await sends(visitor);
    await visitor.isAt(TITLE);
    await keys.enters(CANCEL);
    await visitor.isAt("内容を確認してください");
    expect(visitor.text).to.include("計算をやめました。");
    expect(visitor.text).to.include("予約もできていません。");
    expect(visitor.text).to.include("氏名 職業 花子");
    expect(visitor.api.backend.state.bookings).to.deep.equal([]);

    ChallengeStep.solver = realSolver;
    await sends(visitor);
    await isReceived(visitor);
    expect(visitor.api.backend.state.bookings).to.have.length(1);
    expect(visitor.api.outbox()).to.have.length(1);
  });

  it("works out another one when the first has expired meanwhile", async () => {
    const { solve } = await realSolver();
    let solved = 0;
    const visitor = await isAboutToSend(async (work, signal, told) => {
      solved += 1;
      if (solved === 1) visitor.api.clock.advance({ minutes: 11 });
      return await solve(work, signal, told);
    });
    await sends(visitor);
    await isReceived(visitor);
    expect(solved).to.equal(2);
    expect(keysOf(visitor)).to.have.property("size", 1);
    expect(visitor.api.backend.state.bookings).to.have.length(1);
  });

  const failing: Readonly<Record<string, Solve>> = {
    "cannot be solved": () => Promise.resolve(undefined),
    "breaks the device's worker": () => Promise.reject(new Error("broken")),
    "is answered wrongly each time": () => Promise.resolve(1),
  };
  for (const [what, solve] of Object.entries(failing)) {
    it(`and it ${what}, the phone is left, and what was typed`, async () => {
      const visitor = await isAboutToSend(solve);
      await sends(visitor);
      await visitor.isAt("申し込みを受け付けられませんでした");
      expect(visitor.text).to.include("予約はできていません。入力した内容は残っています。");
      expect(visitor.text).to.include(PHONE);
      expect(visitor.text).to.include("氏名 職業 花子");
      expect(visitor.isOffered(SEND)).to.equal(true);
      expect(visitor.api.backend.state.bookings).to.deep.equal([]);
    });
  }

  it("for something that the form noticed, a person with a password manager books all the same", async () => {
    const visitor = await Visitor.opens(OFFICE, {
      secrets,
      offices: { [OFFICE]: { capabilities: ["form-hints", "challenge"] } },
    });
    await agreesAndQualifies(visitor);
    await takesSoonestSlot(visitor);
    visitor.fills("trap", "hanako@example.jp");
    await fillsForm(visitor);
    await sends(visitor);
    await isReceived(visitor);
    const bodies = await Promise.all(posts(visitor).map((request) => request.json()));
    expect(bodies).to.have.length(2);
    expect(bodies[0].hints).to.include("trap-filled");
    expect(
      JSON.stringify(bodies[0]).match(/hanako@example\.jp/gu),
      "the field alone",
    ).to.have.length(1);
  });
});
