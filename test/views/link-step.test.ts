import { expect } from "@open-wc/testing";
import { delay, http } from "msw";
import type { LinkAction } from "../../src/contract/link.ts";
import type { FlowState, LinkArrival } from "../../src/flow/state.ts";
import { MOCK_API_BASE } from "../../mock-api/in-process.ts";
import type { OfficeId } from "../../mock-api/offices/index.ts";
import { focusedElement } from "../support/page.ts";
import type { Facts } from "../../demo/gallery/states/facts.ts";
import { knowsLink } from "../../demo/gallery/states/of-links.ts";
import { Stage } from "../support/view-step.ts";
import { ja } from "../support/view-words.ts";

const link =
  (action: LinkAction, after: LinkArrival = "opening") =>
  ({ link }: Facts): FlowState => ({ step: "link", link: link(action), after });
const provisional = { status: "provisional", confirmBy: "2026-11-17T11:00:00+09:00" };
const today = { start: "2026-11-17T13:00:00+09:00", end: "2026-11-17T13:30:00+09:00" };
const begun = { start: "2026-11-17T09:30:00+09:00", end: "2026-11-17T10:00:00+09:00" };

function opens(
  action: LinkAction,
  prepare: Parameters<typeof Stage.opens>[1]["prepare"],
  office: OfficeId = "kitakyushu-mothers",
) {
  return Stage.opens(office, { state: link(action), ...(prepare ? { prepare } : {}) });
}
const pressed = [{ type: "link-pressed" }];

describe("a link that confirms", () => {
  afterEach(() => Stage.closes());

  it("changes nothing by being opened: it says what the press will do, and until when", async () => {
    const stage = await opens("confirm", knowsLink("confirm", provisional));
    await stage.sees("まだ予約は完了していません");
    expect(stage.text).to.include("11月17日(火) 11:00までに押してください");
    expect(stage.text).to.include("2026年11月24日(火) 10:00〜10:30");
    expect(stage.text).not.to.match(/完了しました|確定しました/u);
    expect(stage.told).to.deep.equal([]);
    expect(focusedElement()?.id).to.equal("title");
  });

  it("counts a person's press only, not a mail scanner's", async () => {
    const stage = await opens("confirm", knowsLink("confirm", provisional));
    await stage.clicks("予約を確定する");
    const button = stage.one("button");
    button.dispatchEvent(new PointerEvent("click", { bubbles: true, composed: true }));
    expect(stage.told).to.deep.equal([]);
    await stage.presses("予約を確定する");
    expect(stage.told).to.deep.equal(pressed);
  });

  it("says aloud that the press is under way, and asks the server nothing more", async () => {
    let asked = 0;
    const stage = await opens("confirm", (server, facts) => {
      knowsLink("confirm", provisional)(server, facts);
      server.use(
        http.post(`${MOCK_API_BASE}/booking-links/lookup`, () => {
          asked += 1;
        }),
      );
    });
    await stage.sees("予約を確定する");
    const opened = stage.facts.link("confirm");
    for (const after of ["opening", "lost-answer"] as const) {
      await stage.becomes({ step: "link", link: opened, after });
      await stage.finds("予約を確定する", "button");
      const before = asked;
      await stage.becomes({ step: "link-acting", link: opened, after });
      expect(stage.one('[role="status"]').textContent.trim()).to.equal(ja.linkActing);
      expect(stage.one("button").getAttribute("aria-disabled")).to.equal("true");
      expect(asked).to.equal(before);
    }
  });

  it("is looked up once more when the press got no answer", async () => {
    const stage = await opens("confirm", knowsLink("confirm", provisional));
    await stage.finds("予約を確定する", "button");
    knowsLink("confirm", { status: "confirmed" })(stage.server, stage.facts);
    await stage.becomes(link("confirm", "lost-answer")(stage.facts));
    await stage.sees(ja.linkLostAnswer);
    expect(stage.text).to.include(ja.linkAlready.confirmed.title);
  });

  it("says nothing yet while it is looked up", async () => {
    const stage = await opens("confirm", (server) =>
      server.use(http.post(`${MOCK_API_BASE}/booking-links/lookup`, () => delay("infinite"))),
    );
    expect(stage.text).to.include("まだ何も変更していません");
    expect(stage.all("button")).to.have.length(0);
  });
});

describe("a link that cancels", () => {
  afterEach(() => Stage.closes());

  it("says that nothing is cancelled yet, and that it cannot be undone", async () => {
    const stage = await opens("cancel", knowsLink("cancel", {}));
    await stage.sees("まだ取り消していません");
    expect(stage.text).to.include("元には戻せません").and.include(ja.linkCancelKeep);
    await stage.clicks("予約を取り消す");
    expect(stage.told).to.deep.equal([]);
    await stage.presses("予約を取り消す");
    expect(stage.told).to.deep.equal(pressed);
  });

  for (const status of ["provisional", "awaiting-office", "confirmed"]) {
    it(`can cancel a booking that is ${status}`, async () => {
      const stage = await opens("cancel", knowsLink("cancel", { status }));
      expect(await stage.finds("予約を取り消す", "button")).not.to.equal(undefined);
    });
  }

  it("does not follow an address whose words and secret are of two links", async () => {
    const stage = await opens("confirm", knowsLink("cancel", {}));
    await stage.sees(ja.linkUnknown.title);
    expect(stage.all("button").map(({ textContent }) => textContent.trim())).to.deep.equal([
      ja.startOver,
    ]);
  });

  it("leaves it to the phone where the office says so", async () => {
    const stage = await opens("cancel", knowsLink("cancel", today), "otaru");
    await stage.sees(ja.linkCancelByPhone);
    expect(stage.all("button")).to.have.length(0);
  });

  it("comes too late once the meeting has begun", async () => {
    const stage = await opens("cancel", knowsLink("cancel", begun));
    await stage.sees(ja.linkCancelClosed);
    expect(stage.all("button")).to.have.length(0);
  });

  it("says that a call is owed as well, where it is", async () => {
    const stage = await Stage.opens("kitakyushu-mothers", {
      state: link("cancel"),
      prepare: knowsLink("cancel", today),
      office: ({ office }) => ({
        cancellation: { ...office.cancellation, sameDayCallOwed: true },
      }),
    });
    await stage.sees(ja.linkCancelCallOwed);
    expect(stage.named("予約を取り消す", "button")).to.have.length(1);
  });
});

describe("a link whose work is done", () => {
  afterEach(() => Stage.closes());

  const rows: readonly (readonly [LinkAction, string, keyof typeof ja.linkAlready])[] = [
    ["confirm", "confirmed", "confirmed"],
    ["confirm", "awaiting-office", "awaiting-office"],
    ["confirm", "cancelled", "cancelled"],
    ["confirm", "expired", "expired"],
    ["confirm", "declined", "other"],
    ["confirm", "frozen", "other"],
    ["cancel", "cancelled", "cancelled"],
    ["cancel", "expired", "expired"],
    ["cancel", "completed", "other"],
    ["cancel", "frozen", "other"],
  ];
  for (const [action, status, words] of rows) {
    it(`to ${action}, says that the booking is ${status}, and offers no press`, async () => {
      const stage = await opens(action, knowsLink(action, { status }));
      await stage.sees(ja.linkAlready[words].text);
      expect(stage.one("#title").textContent.trim()).to.equal(ja.linkAlready[words].title);
      expect(stage.named(/予約を(?:確定|取り消)/u, "button")).to.have.length(0);
      expect(stage.text).to.include("2026年11月24日(火)").and.not.include("完了しました");
    });
  }
});
