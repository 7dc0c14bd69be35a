import { expect, nextFrame } from "@open-wc/testing";
import { comesToSignIn, registrationLink, sendsRegistration } from "../support/account-journey.ts";
import { withoutPauses } from "../support/fake-fetch.ts";
import { books, latestLink, sendsRequest } from "../support/journey.ts";
import {
  AGREE_BUTTON,
  officeRevisesTerms,
  requestsAtWajima,
} from "../support/reconsent-journey.ts";
import { leavePage, Visitor } from "../support/visitor.ts";

/** A link, what its page says when it is complete, and the press that it waits for. */
interface Case {
  readonly office: string;
  readonly mailed: (visitor: Visitor) => Promise<string>;
  readonly says: string;
  readonly button: string | RegExp;
  readonly done: string;
}

const latestHash = ({ api }: Visitor, word: string) =>
  new URL(
    api
      .outbox()
      .flatMap(({ links }) => links)
      .findLast((link) => link.includes(`/${word}/`)) ?? "",
  ).hash;

const cases: Record<string, Case> = {
  confirms: {
    office: "kitakyushu-mothers",
    mailed: async (visitor) => {
      await sendsRequest(visitor);
      return latestLink(visitor);
    },
    says: "下のボタンを押すと、次の日時の予約が確定します。",
    button: /^予約を確定する$/u,
    done: "予約が完了しました",
  },
  cancels: {
    office: "kitakyushu-mothers",
    mailed: async (visitor) => {
      await books(visitor);
      return latestLink(visitor);
    },
    says: "まだ取り消していません。",
    button: /^予約を取り消す$/u,
    done: "予約を取り消しました",
  },
  "agrees to changed terms": {
    office: "wajima",
    mailed: async (visitor) => {
      await requestsAtWajima(visitor);
      await officeRevisesTerms(visitor);
      return latestHash(visitor, "agree");
    },
    says: "までに同意がないと",
    button: AGREE_BUTTON,
    done: "申し込みを受け付けました",
  },
  "completes a registration": {
    office: "kanazawa",
    mailed: async (visitor) => {
      await comesToSignIn(visitor);
      await sendsRegistration(visitor);
      await visitor.isAt("まだ登録は完了していません");
      return registrationLink(visitor);
    },
    says: "まだ登録は完了していません。下のボタンを押すと",
    button: "利用者登録を済ませる",
    done: "利用者登録が済みました",
  },
};

/** Everything that a program can do to a page with scripts, none of it trusted as a person's press. */
async function scans(visitor: Visitor): Promise<void> {
  for (const box of visitor.all<HTMLInputElement>("input[type=checkbox]")) box.click();
  for (const button of visitor.all("button")) {
    button.focus();
    button.click();
    for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"]) {
      button.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, detail: 1 }));
    }
    for (const type of ["keydown", "keypress", "keyup"]) {
      const enter = { key: "Enter", code: "Enter", keyCode: 13, bubbles: true, composed: true };
      button.dispatchEvent(new KeyboardEvent(type, enter));
    }
  }
  // Its submit event is trusted, though a script has asked for it.
  for (const form of visitor.all("form")) (form as HTMLFormElement).requestSubmit();
  await nextFrame();
}

const memory = ({ api }: Visitor) => JSON.stringify([api.backend.state, api.outbox()]);

describe("a program that opens a mail's links, runs the page's scripts and presses everything,", () => {
  withoutPauses();
  afterEach(leavePage);

  for (const [what, { office, mailed, says, button, done }] of Object.entries(cases)) {
    it(`does not do what a link does that ${what}; a person's press then does it`, async () => {
      const visitor = await Visitor.opens(office);
      const hash = await mailed(visitor);
      leavePage();
      const before = memory(visitor);
      const scanner = await Visitor.opens(office, { api: visitor.api, hash });
      await scanner.sees(says);
      await scans(scanner);
      await scans(scanner);
      const writes = scanner.requests.filter(({ method }) => method !== "GET");
      expect(new Set(writes.map(({ url }) => url.split("/").at(-1)))).to.deep.equal(
        new Set(what === "completes a registration" ? [] : ["lookup"]),
      );
      expect(memory(visitor)).to.equal(before);
      leavePage();
      const person = await Visitor.opens(office, { api: visitor.api, hash });
      await person.sees(says);
      if (what.startsWith("agrees")) await person.ticksAll();
      await person.presses(button);
      await person.isAt(done);
    }).timeout(30_000);
  }
});
