import { expect } from "@open-wc/testing";
import { delay, http, HttpResponse } from "msw";
import { MOCK_API_BASE } from "../../mock-api/in-process.ts";
import { focusedElement, waitFor } from "../support/page.ts";
import { Stage } from "../support/view-step.ts";
import { ja } from "../support/view-words.ts";

const availability = `${MOCK_API_BASE}/offices/:office/availability`;
const opens = (prepare: NonNullable<Parameters<typeof Stage.opens>[1]["prepare"]>) =>
  Stage.opens("kitakyushu-mothers", {
    state: ({ draft }) => ({ step: "slot", draft }),
    prepare,
  });

describe("what is free", () => {
  afterEach(() => Stage.closes());

  it("asks for two months, and for more when they are shown", async () => {
    const months: (string | null)[] = [];
    const stage = await opens((server) =>
      server.use(
        http.get(availability, ({ request }) => {
          months.push(new URL(request.url).searchParams.get("month"));
        }),
      ),
    );
    await stage.sees("10:30〜11:00");
    expect(months.toSorted()).to.deep.equal(["2026-11", "2026-12"]);
    await stage.clicks("次の月");
    await stage.clicks("次の月");
    await stage.sees("2027年1月");
    await waitFor(
      () => stage.named(/^2027年1月4日/u).some((day) => /空き/u.test(day.ariaLabel ?? "")),
      () => "January was not read.",
    );
    expect(months).to.have.length(3);
    expect(months[2]).to.equal("2027-01");
  });

  it("offers nothing while it loads, but the way back", async () => {
    const stage = await opens((server) =>
      server.use(http.get(availability, () => delay("infinite"))),
    );
    expect(stage.one('.skeleton[role="status"]').textContent).to.equal(ja.availabilityLoading);
    expect(stage.named(/を選ぶ$/u)).to.have.length(0);
    await stage.presses("次へ進む");
    expect(focusedElement()?.id, "what loads").to.equal("soonest");
    expect(stage.all("#error-summary"), "nobody has missed anything").to.have.length(0);
    await stage.clicks("前へ戻る");
    expect(stage.told).to.deep.equal([{ type: "went-back" }]);
  });

  it("takes as much room while it loads as when it has loaded", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const stage = await opens((server) => server.use(http.get(availability, () => promise)));
    const places = () =>
      [
        ...stage.all("#soonest, hw-ob-month-grid, td button"),
        ...stage.named(/次へ進む|前へ戻る/u),
      ].map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        return [x, y, width, height].map(Math.round).join();
      });
    const before = places();
    resolve();
    await stage.finds(/を選ぶ$/u);
    expect(stage.all(".skeleton")).to.have.length(0);
    expect(places()).to.deep.equal(before);
  });

  it("says that it did not load, not that all is full, and loads on a press", async () => {
    let fails = true;
    const stage = await opens((server) =>
      server.use(
        http.get(availability, () => (fails ? new HttpResponse(null, { status: 500 }) : undefined)),
      ),
    );
    await stage.sees(ja.availabilityFailed);
    expect(stage.text).not.to.include(ja.noneOpenTitle);
    fails = false;
    await stage.presses("もう一度読み込む");
    await stage.seesWhatIsFree();
    expect(stage.all('[role="alert"]')).to.have.length(0);
  });

  it("says that nothing is free when nothing is", async () => {
    const stage = await opens((server) =>
      server.use(
        http.get(availability, ({ request }) =>
          HttpResponse.json({
            month: new URL(request.url).searchParams.get("month"),
            serverTime: "2026-11-17T10:00:00+09:00",
            slots: [],
          }),
        ),
      ),
    );
    await stage.sees(ja.noneOpenTitle);
    expect(stage.named(/を選ぶ$/u)).to.have.length(0);
    expect(stage.all("td button"), "the calendar says why").to.have.length(30);
  });
});
