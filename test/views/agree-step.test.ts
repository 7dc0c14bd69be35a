import { expect } from "@open-wc/testing";
import { delay, http, HttpResponse } from "msw";
import type { FlowState, LinkArrival } from "../../src/flow/state.ts";
import { MOCK_API_BASE } from "../../mock-api/in-process.ts";
import { focusedElement } from "../support/page.ts";
import {
  asksForAgreement,
  CHANGES,
  NEW_VERSION,
  publishesNewTerms,
  reconsent,
} from "../../demo/gallery/states/reconsent-terms.ts";
import type { Facts } from "../../demo/gallery/states/facts.ts";
import { knowsLink, refusesLink } from "../../demo/gallery/states/of-links.ts";
import { Stage } from "../support/view-step.ts";
import { ja, words } from "../support/view-words.ts";

const agreeLink =
  (after: LinkArrival = "opening") =>
  ({ link }: Facts): FlowState => ({ step: "link", link: link("agree"), after });

type Staging = Parameters<typeof Stage.opens>[1];
const opens = (prepare: Staging["prepare"], more: Partial<Staging> = {}) =>
  Stage.opens("wajima", { state: agreeLink(), ...(prepare ? { prepare } : {}), ...more });

const TERMS = `${MOCK_API_BASE}/offices/wajima/terms/:id/versions/:version`;
const focusIs = (stage: Stage, id: string) =>
  stage.waitsFor(() => focusedElement()?.id === id, `the focus on #${id}`);

describe("a link that asks for agreement to new terms", () => {
  afterEach(() => Stage.closes());

  it("changes nothing by being opened: it says what it asks, until when, and what happens otherwise", async () => {
    const stage = await opens(asksForAgreement());
    await stage.sees(ja.agreeLead);
    await focusIs(stage, "title");
    expect(stage.text).to.include("11月20日(金) 17:15までに同意がないと");
    expect(stage.text).to.include("無効になります").and.include("2026年11月24日(火) 10:00〜10:30");
    expect(stage.text).not.to.match(/完了しました|同意しました/u);
    expect(stage.told).to.deep.equal([]);
  });

  it("shows each named document in full, with its version and what changed, and no other one", async () => {
    const stage = await opens(asksForAgreement());
    await stage.sees("改訂された条文の見本です。");
    expect(stage.text).to.include(`版: ${NEW_VERSION}`).and.include(CHANGES);
    expect(stage.text).to.include("2026年11月16日から適用").and.not.include("TeleOfficeの利用規約");
    expect(stage.all('[role="region"]')).to.have.length(1);
    expect(stage.all('[type="checkbox"]')).to.have.length(1);
  });

  it("reads the office anew only where the page does not know the new version", async () => {
    let asked: readonly string[] = [];
    const knows: Staging["prepare"] = (server, facts) => {
      knowsLink("agree", { status: "confirmed", reconsent })(server, facts);
      asked = publishesNewTerms(server);
    };
    await (await opens(knows)).sees(CHANGES);
    expect(asked).to.have.members(["profile", `wajima-terms ${NEW_VERSION}`]);
    const stage = await opens(knows, {
      office: ({ office }) => ({
        consents: office.consents.map((each) => ({ ...each, version: NEW_VERSION })),
      }),
    });
    await stage.sees(ja.agreeLead);
    expect(asked).to.deep.equal([`wajima-terms ${NEW_VERSION}`]);
  });

  it("tells the flow what was agreed to, and when, by a person's press", async () => {
    const stage = await opens(asksForAgreement());
    await stage.clicks(/に同意します/u);
    await stage.clicks(ja.agreeButton);
    expect(stage.told.length, "a script's press").to.equal(0);
    await stage.presses(ja.agreeButton);
    const { now } = stage.facts;
    expect(stage.told).to.have.length(1);
    const [told] = stage.told;
    if (told?.type !== "link-pressed") throw new Error("Something else was told.");
    const [consent, ...more] = told.consents ?? [];
    expect(more).to.deep.equal([]);
    expect(consent).to.include({
      id: "wajima-terms",
      version: NEW_VERSION,
      digest: "sha-256:of-the-new-text",
    });
    const since = consent!.agreedAt.since(now).total("seconds");
    expect(since).to.be.within(0, 10);
  });

  it("asks for the box that is not ticked, and leads to it", async () => {
    const stage = await opens(asksForAgreement());
    await stage.presses(ja.agreeButton);
    await focusIs(stage, "error-summary");
    expect(stage.told).to.deep.equal([]);
    const box = stage.one('[type="checkbox"]');
    expect(box.getAttribute("aria-invalid")).to.equal("true");
    await stage.clicks(/チェックを入れてください$/u);
    expect(focusedElement()).to.equal(box);
    await stage.clicks(/に同意します/u);
    await stage.presses(ja.agreeButton);
    expect(stage.told).to.have.length(1);
  });

  it("says aloud that the press is under way, presses once, and keeps the box after a lost answer", async () => {
    const stage = await opens(asksForAgreement());
    const opened = stage.facts.link("agree");
    await stage.becomes({ step: "link", link: opened, after: "opening" });
    await stage.sees(ja.agreeLead);
    await stage.clicks(/に同意します/u);
    await stage.presses(ja.agreeButton);
    await stage.becomes({ step: "link-acting", link: opened, after: "opening" });
    expect(stage.text).to.include(ja.linkActing);
    await stage.presses(ja.agreeButton);
    expect(stage.told).to.have.length(1);
    await stage.becomes({ step: "link", link: { ...opened }, after: "lost-answer" });
    await stage.sees(ja.linkLostAnswer);
    expect(stage.one<HTMLInputElement>('[type="checkbox"]').checked).to.equal(true);
  });

  it("says nothing yet while it is looked up", async () => {
    const stage = await opens((server) =>
      server.use(http.post(`${MOCK_API_BASE}/booking-links/lookup`, () => delay("infinite"))),
    );
    expect(stage.text).to.include(ja.linkLoading);
    expect(stage.all("button")).to.have.length(0);
  });

  it("says in English that the Japanese text applies", async () => {
    const stage = await opens(asksForAgreement(), { lang: "en" });
    await stage.sees(words.en.agreeLead);
    expect(stage.text).to.include(words.en.japaneseApplies);
    expect(stage.one('[role="region"]').lang).to.equal("ja");
  });
});

describe("an agree link with nothing to agree to", () => {
  afterEach(() => Stage.closes());

  for (const status of ["confirmed", "awaiting-office"] as const) {
    it(`says that the agreement has arrived, and that the booking is ${status}`, async () => {
      const stage = await opens(knowsLink("agree", { status }));
      await stage.sees(ja.agreeAlready);
      expect(stage.text).to.include(ja.linkAlready[status].text);
      expect(stage.text).to.include("2026年11月24日").and.not.include("完了しました");
      expect(stage.named(ja.agreeButton)).to.have.length(0);
    });
  }

  const ended: readonly (readonly [status: string, words: string])[] = [
    ["expired", ja.agreeVoid.text],
    ["cancelled", ja.linkAlready.cancelled.text],
    ["declined", ja.linkAlready.other.text],
    ["frozen", ja.linkAlready.other.text],
  ];
  for (const [status, text] of ended) {
    it(`of a booking that is ${status} says so, and asks for nothing`, async () => {
      const stage = await opens((server, facts) => {
        publishesNewTerms(server);
        knowsLink("agree", { status, reconsent })(server, facts);
      });
      await stage.sees(text);
      expect(stage.named(ja.agreeButton)).to.have.length(0);
      expect(stage.text).not.to.include(ja.agreeAlready);
      await stage.presses(ja.startOver);
      expect(stage.told).to.deep.equal([{ type: "restarted" }]);
    });
  }

  it("is not followed when its words and its secret are of two links", async () => {
    const stage = await opens(knowsLink("cancel", {}));
    await stage.sees(ja.agreeUnknown.text);
  });
});

describe("an agree link that cannot be used", () => {
  afterEach(() => Stage.closes());

  const refusals = [
    [404, "link-unknown", ja.agreeUnknown],
    [410, "link-superseded", ja.agreeUnknown],
    [410, "link-expired", ja.agreeVoid],
  ] as const;
  for (const [status, code, { title, text }] of refusals) {
    it(`says why, and what to do: ${code}`, async () => {
      const stage = await opens(refusesLink(status, code));
      await stage.sees(title);
      expect(stage.one('[role="alert"]').textContent.trim()).to.equal(text);
      await stage.presses(ja.startOver);
      expect(stage.told).to.deep.equal([{ type: "restarted" }]);
    });
  }

  it("because the terms changed once more while they were read, is looked up again", async () => {
    const stage = await opens((server, facts) => {
      asksForAgreement()(server, facts);
      server.use(
        http.get(TERMS, () =>
          HttpResponse.json(
            { status: 404, code: "terms-not-found" },
            { status: 404, headers: { "content-type": "application/problem+json" } },
          ),
        ),
      );
    });
    await stage.sees(ja.agreeOutdated.title);
    asksForAgreement()(stage.server, stage.facts);
    await stage.presses(ja.retry);
    await stage.sees(ja.agreeLead);
  });

  it("because the server cannot be reached, is looked up again on a press", async () => {
    const stage = await opens(refusesLink(500, "http-500"));
    await stage.sees(ja.linkFailed.title);
    asksForAgreement()(stage.server, stage.facts);
    await stage.presses(ja.retry);
    await stage.sees(ja.agreeLead);
  });

  const pressed: readonly (readonly [object, title: string, again: boolean])[] = [
    [{ code: "terms-outdated" }, ja.agreeOutdated.title, true],
    [{ code: "link-expired" }, ja.agreeVoid.title, false],
    [{ code: "booking-ended", bookingStatus: "expired" }, ja.agreeVoid.title, false],
    [{ code: "booking-ended", bookingStatus: "cancelled" }, ja.linkAlready.cancelled.title, false],
    [{ code: "rate-limited" }, ja.linkFailed.title, true],
  ];
  for (const [problem, title, again] of pressed) {
    it(`after a press, says what a refusal means: ${JSON.stringify(problem)}`, async () => {
      const stage = await Stage.opens("wajima", {
        state: ({ link }) => ({
          step: "link-refused",
          link: link("agree"),
          problem: { status: 409, code: "", ...problem },
        }),
      });
      expect(stage.one("#title").textContent.trim()).to.equal(title);
      await stage.clicks(again ? ja.retry : ja.startOver);
      expect(stage.told[0]).to.include({ type: again ? "link-opened" : "restarted" });
    });
  }
});
