import { expect } from "@open-wc/testing";
import { Stage } from "../support/view-step.ts";
import { ja } from "../support/view-words.ts";

describe("the app of a booked meeting", () => {
  afterEach(() => Stage.closes());

  const rows = [
    // Kitakyushu's terms, article 4: Zoom is for requests by phone or mail.
    ["kitakyushu-mothers", "TeleOffice"],
    ["otaru", "Zoom"],
    ["wajima", "TeleOffice"],
    ["kanagawa", "Webex"],
  ] as const;
  for (const [office, app] of rows) {
    it(`at ${office} is ${app}`, async () => {
      const stage = await Stage.opens(office, {
        state: ({ booking }) => ({ step: "booked", booking: booking() }),
      });
      const term = stage.all("dt").find(({ textContent }) => textContent.trim() === ja.meetingApp);
      expect(term?.nextElementSibling?.textContent.trim()).to.equal(app);
    });
  }
});
