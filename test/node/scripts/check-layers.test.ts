import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { violationsIn } from "../../../scripts/check-layers.ts";

const DEPENDENCIES = ["lit", "zod", "temporal-polyfill"];

function messagesFor(path: string, text: string): string[] {
  return violationsIn([{ path, text }], DEPENDENCIES).map(({ message }) => message);
}

const allowed: [path: string, text: string][] = [
  ["src/contract/slots.ts", 'import type { Slot } from "../domain/slots.ts";'],
  ["src/flow/machine.ts", 'import { parse } from "../contract/booking.ts";'],
  ["src/flow/procedures/visit.ts", 'import { machine } from "../machine.ts";'],
  ["src/views/slot-step.ts", 'import { tokens } from "../styles/tokens.ts";'],
  ["src/views/parts/field.ts", 'import { html } from "lit";'],
  ["src/i18n/format.ts", 'import { day } from "../domain/slots.ts";'],
  ["src/hw-online-booking.ts", 'import "./views/slot-step.ts";'],
  ["src/define.ts", 'import { HwOnlineBooking } from "./hw-online-booking.ts";'],
  ["src/index.ts", 'export * from "./hw-online-booking.ts";'],
  ["src/domain/temporal.ts", 'await import("temporal-polyfill/implementation");'],
  ["src/contract/slots.ts", 'import * as z from "zod/mini";'],
  ["src/flow/validate.ts", 'import * as z from "zod/mini";'],
  ["mock-api/store.ts", 'import * as z from "zod/mini";'],
  ["mock-api/store.ts", 'import { Slot } from "../src/domain/slots.ts";'],
  ["cli/mock.ts", 'import { handlers } from "../mock-api/handlers/slots.ts";'],
  ["demo/page.ts", 'import "../src/define.ts";'],
  ["test/journeys/visit.test.ts", 'import "../../demo/page.ts";'],
];

const refused: [what: string, path: string, text: string, message: RegExp][] = [
  [
    "domain that imports contract",
    "src/domain/slots.ts",
    'import { a } from "../contract/slots.ts";',
    /domain may not import contract/,
  ],
  [
    "a type import against the arrow",
    "src/contract/a.ts",
    'import type { A } from "../flow/machine.ts";',
    /contract may not import flow/,
  ],
  [
    "import() in a type",
    "src/contract/a.ts",
    'type A = import("../flow/machine.ts").A;',
    /contract may not import flow/,
  ],
  [
    "a dynamic import against the arrow",
    "src/flow/a.ts",
    'await import("../views/slot-step.ts");',
    /flow may not import views/,
  ],
  [
    "a re-export against the arrow",
    "src/flow/a.ts",
    'export { a } from "../i18n/messages.ts";',
    /flow may not import i18n/,
  ],
  [
    "export * against the arrow",
    "src/i18n/a.ts",
    'export * from "../views/a.ts";',
    /i18n may not import views/,
  ],
  [
    "styles that import anything of src",
    "src/styles/tokens.ts",
    'import { a } from "../domain/slots.ts";',
    /styles may not import domain/,
  ],
  [
    "a view that imports the public element",
    "src/views/a.ts",
    'import "../hw-online-booking.ts";',
    /views may not import element/,
  ],
  ["index that registers", "src/index.ts", 'import "./define.ts";', /index may not import define/],
  [
    "src that imports the mock",
    "src/flow/a.ts",
    'import "../../mock-api/store.ts";',
    /flow may not import mock-api/,
  ],
  [
    "src that imports a test",
    "src/views/a.ts",
    'import "../../test/support/a.ts";',
    /views may not import test/,
  ],
  [
    "the mock that imports flow",
    "mock-api/store.ts",
    'import "../src/flow/machine.ts";',
    /mock-api may not import flow/,
  ],
  [
    "a command that imports a view",
    "cli/slots.ts",
    'import "../src/views/a.ts";',
    /cli may not import views/,
  ],
  [
    "a demo that imports a command",
    "demo/page.ts",
    'import "../cli/mock.ts";',
    /demo may not import cli/,
  ],
  [
    "zod/mini in a view",
    "src/views/a.ts",
    'import * as z from "zod/mini";',
    /zod\/mini belongs in/,
  ],
  [
    "zod itself in the contract",
    "src/contract/a.ts",
    'import * as z from "zod";',
    /src uses zod\/mini/,
  ],
  [
    "the polyfill elsewhere",
    "src/domain/clock.ts",
    'import "temporal-polyfill/global";',
    /the polyfill belongs in/,
  ],
  [
    "a package that is not published with src",
    "src/views/a.ts",
    'import "msw";',
    /msw is not in dependencies/,
  ],
  ["Node in src", "src/domain/a.ts", 'import "node:fs";', /src runs in a browser/],
  [
    "a relative import without its extension",
    "src/flow/a.ts",
    'import "./machine";',
    /needs its file extension/,
  ],
  [
    "a folder of src nobody knows",
    "src/utils/a.ts",
    'import "../domain/slots.ts";',
    /is in no known layer/,
  ],
];

describe("check-layers", () => {
  for (const [path, text] of allowed)
    it(`lets ${path} have ${text}`, () => assert.deepEqual(messagesFor(path, text), []));

  for (const [what, path, text, message] of refused)
    it(`finds ${what}`, () => {
      const messages = messagesFor(path, text);
      assert.equal(messages.length, 1);
      assert.match(messages[0]!, message);
    });

  it("names the line", () => {
    const text = 'import "lit";\n\nimport "msw";\n';
    const [violation] = violationsIn([{ path: "src/views/a.ts", text }], DEPENDENCIES);
    assert.equal(violation?.line, 3);
  });
});
