import { expect } from "@open-wc/testing";
import { delay, http, HttpResponse } from "msw";
import type { FlowEvent, FlowState } from "../../src/flow/state.ts";
import { MOCK_API_BASE } from "../../mock-api/in-process.ts";
import { focusedElement } from "../support/page.ts";
import type { Facts } from "../../demo/gallery/states/facts.ts";
import { descriptionOf } from "../support/view-page.ts";
import { Stage } from "../support/view-step.ts";
import { ja, words } from "../support/view-words.ts";

const address = `${MOCK_API_BASE}/offices/:office/terms/:id/versions/:version`;
const first = ({ draft }: Facts): FlowState => ({
  step: "consent",
  draft: { ...draft, consents: [] },
  reason: "first",
});
const boxes = (stage: Stage) => stage.all<HTMLInputElement>('input[type="checkbox"]');

describe("the terms", () => {
  afterEach(() => Stage.closes());

  it("stand in full, each with its version and a box of its own", async () => {
    const stage = await Stage.opens("otaru", { state: first });
    await stage.sees("第4条");
    const { consents } = stage.context.office;
    expect(stage.all('[role="region"]')).to.have.length(consents.length);
    for (const { title, version } of consents) {
      expect(stage.text).to.include(`「${title.ja}」に同意します`).and.include(version);
    }
    expect(boxes(stage).map(({ checked }) => checked)).to.deep.equal([false, false]);
  });

  const procedures = [
    [{ kind: "receipt", meetingToldOpenDays: 1 }, true],
    [{ kind: "account", linkMinutes: 60, passwordLength: 15, registration: [] }, true],
    [{ kind: "email-link", linkMinutes: 60 }, false],
  ] as const;
  for (const [procedure, shown] of procedures) {
    it(`${shown ? "can" : "cannot"} be passed by to see a booking at an office with ${procedure.kind}`, async () => {
      const stage = await Stage.opens("otaru", {
        state: first,
        office: () => ({ procedure }) as Partial<Facts["office"]>,
      });
      await stage.sees("第4条");
      expect(stage.text.includes(ja.ownBookings)).to.equal(shown);
      if (!shown) return;
      await stage.clicks(ja.ownBookings);
      expect(stage.told).to.deep.equal([{ type: "own-bookings-asked" }]);
    });
  }

  it("cannot be passed by while new ones wait for an answer", async () => {
    const stage = await Stage.opens("otaru", {
      state: ({ ready }) => ({ step: "consent", draft: ready, reason: "terms-changed" }),
      office: () => ({ procedure: { kind: "receipt", meetingToldOpenDays: 1 } }),
    });
    await stage.sees("第4条");
    expect(stage.text).not.to.include(ja.ownBookings);
  });

  it("are marked as Japanese on an English page, which says that they apply", async () => {
    const stage = await Stage.opens("otaru", {
      state: first,
      lang: "en",
      office: ({ office }) => ({
        consents: office.consents.map((each) => ({ ...each, title: { ja: each.title.ja } })),
      }),
    });
    await stage.sees("The Japanese text applies.");
    await stage.sees("第4条");
    for (const region of stage.all('[role="region"]')) expect(region.lang).to.equal("ja");
    await stage.clicks(words.en.next);
    const { title } = stage.context.office.consents[0]!;
    const places = stage
      .all('.heading, label, a[href="#agree-otaru-terms"], .fault')
      .filter(({ textContent }) => textContent.includes(title.ja));
    expect(places).to.have.length(4);
    for (const place of places) {
      expect(place.querySelector('[lang="ja"]')?.textContent, place.textContent).to.equal(title.ja);
    }
  });

  it("can be read with the keyboard: each text is a named region with a tab stop", async () => {
    const stage = await Stage.opens("otaru", { state: first });
    await stage.sees("第4条");
    for (const region of stage.all('[role="region"]')) {
      expect(region.tabIndex).to.equal(0);
      expect(region.getAttribute("aria-label")).to.match(/の全文$/u);
    }
  });

  it("are agreed to with their digests and the moment", async () => {
    const stage = await Stage.opens("otaru", { state: first });
    await stage.sees("第4条");
    for (const box of boxes(stage)) box.click();
    await stage.clicks("次へ進む");
    const [event] = stage.told as Extract<FlowEvent, { type: "consents-agreed" }>[];
    expect(event?.type).to.equal("consents-agreed");
    expect(event?.consents.map(({ id }) => id)).to.deep.equal(["otaru-terms", "zoom-terms"]);
    for (const { digest, agreedAt, version } of event!.consents) {
      expect(digest).to.have.length.above(20);
      expect(version).not.to.equal("");
      expect(agreedAt.epochMilliseconds - stage.facts.now.epochMilliseconds).to.be.within(
        0,
        60_000,
      );
    }
  });

  it("that are not agreed to are named at the top, which has the focus and leads to the box", async () => {
    const stage = await Stage.opens("otaru", { state: first });
    await stage.sees("第4条");
    boxes(stage)[0]?.click();
    await stage.clicks("次へ進む");
    expect(stage.told).to.deep.equal([]);
    expect(focusedElement()?.id).to.equal("error-summary");
    expect(stage.one("#error-summary").textContent).to.include("1件");
    await stage.presses(/Zoomの利用規約（見本）」を読み/u);
    const [read, missing] = boxes(stage);
    expect(focusedElement()).to.equal(missing);
    expect(missing?.getAttribute("aria-invalid")).to.equal("true");
    expect(descriptionOf(missing!)).to.equal(ja.agreeMissing("Zoomの利用規約（見本）"));
    expect(read?.hasAttribute("aria-invalid")).to.equal(false);
    expect(read?.checked, "the tick stays").to.equal(true);
  });

  it("keep their ticks when the language changes", async () => {
    const stage = await Stage.opens("otaru", { state: first });
    await stage.sees("第4条");
    boxes(stage)[1]?.click();
    await stage.speaks("en");
    expect(stage.text).to.include("I agree to “Zoom's terms of service (sample)”");
    expect(boxes(stage).map(({ checked }) => checked)).to.deep.equal([false, true]);
  });

  it("are still ticked when the visitor comes back", async () => {
    const stage = await Stage.opens("otaru", {
      state: ({ draft }) => ({ step: "consent", draft, reason: "first" }),
    });
    await stage.sees("第4条");
    expect(boxes(stage).every(({ checked }) => checked)).to.equal(true);
  });

  it("cannot be agreed to while they load", async () => {
    const stage = await Stage.opens("otaru", {
      state: first,
      prepare: (server) => server.use(http.get(address, () => delay("infinite"))),
    });
    await stage.sees(ja.documentLoading);
    expect(stage.one('[role="status"]').textContent).to.equal(ja.documentLoading);
    expect(boxes(stage)).to.have.length(0);
    expect(stage.named("次へ進む")).to.have.length(0);
  });

  it("that do not load say so, and load on a press", async () => {
    let fails = true;
    const stage = await Stage.opens("otaru", {
      state: first,
      prepare: (server) =>
        server.use(
          http.get(address, () => (fails ? new HttpResponse(null, { status: 500 }) : undefined)),
        ),
    });
    await stage.sees(ja.documentFailed);
    expect(stage.one('[role="alert"]').textContent).to.include(ja.documentFailed);
    expect(boxes(stage)).to.have.length(0);
    fails = false;
    await stage.presses("もう一度読み込む");
    await stage.sees("第4条");
    expect(boxes(stage)).to.have.length(2);
  });

  it("that have changed say so, and say what", async () => {
    const stage = await Stage.opens("otaru", {
      state: ({ ready }) => ({
        step: "consent",
        draft: { ...ready, consents: [] },
        reason: "terms-changed",
      }),
      office: ({ office }) => ({
        consents: office.consents.map((each) => ({ ...each, changes: { ja: "連絡の方法" } })),
      }),
    });
    await stage.sees("変更された点 連絡の方法");
    expect(stage.one("#title").textContent.trim()).to.equal("規約が新しくなりました");
    expect(stage.text).to.include("入力した内容は残っています");
    expect(boxes(stage).some(({ checked }) => checked)).to.equal(false);
  });

  it("never become HTML", async () => {
    const text = '<img src=x onerror="window.hacked = true"> <b>bold</b>';
    const stage = await Stage.opens("otaru", {
      state: first,
      prepare: (server) =>
        server.use(
          http.get(address, ({ params }) =>
            HttpResponse.json({
              id: params["id"],
              version: params["version"],
              title: text,
              language: "ja",
              digest: "d",
              blocks: [
                { kind: "heading", text },
                { kind: "article", number: "第1条", title: text, paragraphs: [text] },
                { kind: "list", items: [text] },
                { kind: "link", text, href: "https://zoom.example/terms" },
              ],
            }),
          ),
        ),
    });
    await stage.sees("第1条");
    expect(stage.all("img, b")).to.deep.equal([]);
    expect(stage.text).to.include(text);
    const [link] = stage.all<HTMLAnchorElement>('[role="region"] a');
    expect(link?.rel).to.equal("noopener noreferrer");
    expect(link?.textContent).to.include("（別のサイト）");
  });
});
